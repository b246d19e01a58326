// What the one drawing of a comparison shows of its view, to be placed by itself.
import type { ViewFile } from '../review/schemaViews.ts'
import type { GraphView, Interaction } from './derive.ts'
import { isTooMuch, viewOfShown } from './partOfView.ts'

/** A comparison with so few boxes needs less width. */
const FEW_COMPARED = 8
/** Wide and low, as the room beside the targets of a comparison is. */
const COMPARED_WIDTHS = { few: 640, many: 960 } as const

export interface ComparedPart {
  readonly part: ViewFile
  /** Arrows that may be asked for without another box. */
  readonly held: readonly Interaction[]
}

/** The part of a view that a comparison shows; null where that is too much. */
export function comparedPart(view: ViewFile, shown: GraphView): ComparedPart | null {
  const { entities, held } = shown
  if (entities.size === 0 || isTooMuch(shown)) return null
  const width = entities.size > FEW_COMPARED ? COMPARED_WIDTHS.many : COMPARED_WIDTHS.few
  const part = { ...viewOfShown(view, shown), width }
  const isWithin = ({ source, target }: Interaction) => entities.has(source) && entities.has(target)
  return { part, held: held.filter(isWithin) }
}
