// Which of the main bone cells the claims about an entity name, here and now. It derives from the
// claims in scope, so it follows the filters; a claim that names no cell adds none.
import type { Interaction } from './derive.ts'
import type { Meta } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'

/**
 * The cells whose naming a view marks on its entities, in the order of the dataset: all core cells,
 * or none where the picture says it, which is where a lane or a panel bears the id of a cell.
 */
export function cellsToMark(
  meta: Pick<Meta, 'cells'>,
  { lanes }: Pick<ViewFile, 'lanes'>,
): readonly string[] {
  const core = meta.cells.flatMap(({ id, core: isCore }) => (isCore ? [id] : []))
  const ids = new Set(lanes.flatMap(({ id, panels = [] }) => [id, ...panels.map((p) => p.id)]))
  return core.some((cell) => ids.has(cell.toLowerCase())) ? [] : core
}

/** Entity id to whether each of `cells` is named by a claim about it; absent where none is. */
export function cellsNamed(
  cells: readonly string[],
  interactions: readonly Interaction[],
): ReadonlyMap<string, readonly boolean[]> {
  const slots = new Map(cells.map((cell, i) => [cell, i]))
  const named = new Map<string, boolean[]>()
  if (cells.length === 0) return named
  for (const { source, target, specific, general } of interactions) {
    for (const claims of [specific, general]) {
      for (const { context } of claims) {
        for (const cell of context.cells ?? []) {
          const slot = slots.get(cell)
          if (slot === undefined) continue
          for (const end of [source, target]) {
            const found = named.get(end) ?? cells.map(() => false)
            found[slot] = true
            named.set(end, found)
          }
        }
      }
    }
  }
  return named
}

/** Those of `cells` that some entity's claims name: what a legend must explain. */
export function cellsOnScreen(
  cells: readonly string[],
  interactions: readonly Interaction[],
): readonly string[] {
  const named = [...cellsNamed(cells, interactions).values()]
  return cells.filter((_, slot) => named.some((slots) => slots[slot]))
}
