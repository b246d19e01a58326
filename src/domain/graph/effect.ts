// One sign for many claims.
import type { Effect, SummaryEffect } from '../review/vocabulary.ts'

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
