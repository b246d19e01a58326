// An arrow in plain words, where these say what it says here and now.
import { drawnSide } from '../graph/voices.ts'
import type { PlainWordsIn } from '../review/dataset.ts'
import type { PlainDirection, SummaryEffect } from '../review/vocabulary.ts'

/** The direction that plain words would have to give. */
export function plainDirection(effect: SummaryEffect): PlainDirection {
  const side = drawnSide(effect)
  if (side === null) return effect === 'contested' ? 'both' : 'none'
  return side === 'increases' ? 'raises' : 'lowers'
}

/**
 * The plain words of an arrow in a view; null where it has none, or where a filter has given it another direction
 * than they tell.
 */
export function plainWordsOf(
  words: Readonly<Record<string, PlainWordsIn>>,
  {
    view,
    arrow,
    effect,
  }: { readonly view: string; readonly arrow: string; readonly effect: SummaryEffect },
): string | null {
  const line = words[arrow]?.in?.[view] ?? words[arrow]
  return line?.direction === plainDirection(effect) ? line.text : null
}
