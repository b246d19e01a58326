// The sign algebra. An effect is always told for the source going UP; an experiment that pushed the
// source down turns round what was seen. Law: turning both inputs round leaves the effect unchanged.
import type { Effect, SummaryEffect } from './vocabulary.ts'
import type { PUSHES, RESPONSES } from './vocabulary.ts'

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

/**
 * What an arrow shows for the effects of its claims: one sign if all signed claims agree (unsigned
 * ones do not object), `mixed` if they disagree, `unsigned` if none has a sign or there is no claim.
 */
export function summariseEffects(effects: Iterable<Effect>): SummaryEffect {
  let increases = false
  let decreases = false
  for (const effect of effects) {
    if (effect === 'increases') increases = true
    else if (effect === 'decreases') decreases = true
  }
  if (increases && decreases) return 'mixed'
  if (increases) return 'increases'
  return decreases ? 'decreases' : 'unsigned'
}
