// The sign algebra. An effect is always told for the source going UP; an experiment that pushed the
// source down turns round what was seen. Law: turning both inputs round leaves the effect unchanged.
import type { Effect, PUSHES, RESPONSES } from './vocabulary.ts'

export type Push = (typeof PUSHES)[number]
export type Response = (typeof RESPONSES)[number]

/**
 * The effect an experiment supports: `down` + `fell` means the source increases the target.
 * `changed`, with no word on the way, supports an effect without a sign. Null for `unchanged`: "looked
 * for and not seen" supports none. The rule is that of BEL's `increases`, which covers "decreases in A
 * cause decreases in B".
 */
export function effectOfExperiment(source: Push, target: Response): Effect | null {
  if (target === 'unchanged') return null
  if (target === 'changed') return 'unsigned'
  const sameWay = (source === 'up') === (target === 'rose')
  return sameWay ? 'increases' : 'decreases'
}
