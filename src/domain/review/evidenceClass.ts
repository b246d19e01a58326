// What a claim lets one conclude: whether its source is needed, or enough, for its target to change; or
// neither, where two things were only seen together, or where the review only says so.
import type { FullClaim } from './schema.ts'

/** From the firmest ground to none. */
export const EVIDENCE_CLASSES = ['needed', 'enough', 'seen-together', 'only-said'] as const
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number]

/**
 * `needed` where the source was lowered and the target changed (loss of function), `enough` where it
 * was raised or applied (gain of function). An experiment in which nothing changed shows neither.
 */
export function evidenceClass({
  basis,
  experiment,
}: Pick<FullClaim, 'basis' | 'experiment'>): EvidenceClass {
  if (basis === 'correlated') return 'seen-together'
  if (!experiment || experiment.target === 'unchanged') return 'only-said'
  return experiment.source === 'down' ? 'needed' : 'enough'
}
