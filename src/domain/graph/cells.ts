// Which of the main bone cells the claims about an entity name, here and now, and whether they speak of
// another tissue as well. It derives from all claims in scope, also those of arrows that are held back; a
// claim that names no cell adds none.
import type { GraphView, Interaction } from './derive.ts'
import type { Meta } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'

/** The last place of an entity's bar, after the cells: another tissue than bone. */
export const OTHER_TISSUE = 'other'

/** The cells that can be marked on entities, in the order of the dataset. */
export function cellsToMark(meta: Pick<Meta, 'cells'>): readonly string[] {
  return meta.cells.flatMap(({ id, core }) => (core ? [id] : []))
}

/**
 * Whether the lanes or panels of a view are cells. Something that concerns several of them stands in one,
 * so its box has to say so.
 */
export function mixesCells(meta: Pick<Meta, 'cells'>, { lanes }: Pick<ViewFile, 'lanes'>): boolean {
  const ids = new Set(lanes.flatMap(({ id, panels = [] }) => [id, ...panels.map((p) => p.id)]))
  return cellsToMark(meta).some((cell) => ids.has(cell.toLowerCase()))
}

/** All arrows in scope, drawn or held back. */
export function arrowsInScope({
  interactions,
  held,
}: Pick<GraphView, 'interactions' | 'held'>): readonly Interaction[] {
  return [...interactions, ...held]
}

/**
 * Entity id to whether each of `cells`, and after them another tissue, is named by a claim about it;
 * absent where none is.
 */
export function cellsNamed(
  cells: readonly string[],
  interactions: readonly Interaction[],
): ReadonlyMap<string, readonly boolean[]> {
  const slots = new Map(cells.map((cell, i) => [cell, i]))
  const named = new Map<string, boolean[]>()
  for (const { source, target, specific, general } of interactions) {
    for (const claims of [specific, general]) {
      for (const { context, tissues } of claims) {
        const found = (context.cells ?? []).flatMap((cell) => slots.get(cell) ?? [])
        if (tissues?.includes('other')) found.push(cells.length)
        for (const slot of found) {
          for (const end of [source, target]) {
            const bar = named.get(end) ?? [...cells.map(() => false), false]
            bar[slot] = true
            named.set(end, bar)
          }
        }
      }
    }
  }
  return named
}

/** Those of the places that some entity's claims name: what a legend must explain. */
export function placesOnScreen(
  cells: readonly string[],
  interactions: readonly Interaction[],
): readonly string[] {
  const named = [...cellsNamed(cells, interactions).values()]
  return [...cells, OTHER_TISSUE].filter((_, slot) => named.some((slots) => slots[slot]))
}
