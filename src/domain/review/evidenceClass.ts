// What a claim lets one conclude: whether its source is needed, or enough, for its target to change; or
// neither, where two things were only seen together, or where the review only says so.
import type { FullClaim } from './schema.ts'

/** From the firmest ground to none. */
export const EVIDENCE_CLASSES = ['needed', 'enough', 'seen-together', 'only-said'] as const
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number]

type Tried = Pick<FullClaim, 'experiment'>

/**
 * Whether the sentence tells a mechanism ("X promotes Z by inhibiting Y") and no experiment on its source: what it
 * records is how the link is read, and nobody's finding.
 */
export const isMechanism = ({ experiment }: Tried): boolean => experiment?.method === 'inhibition'

/** What somebody did to the source and saw; undefined where the sentence tells of nothing that was done. */
export const experimentOf = (claim: Tried): Tried['experiment'] =>
  isMechanism(claim) ? undefined : claim.experiment

/**
 * `needed` where the source was lowered and the target changed (loss of function), `enough` where it
 * was raised or applied (gain of function). An experiment in which nothing changed shows neither, and
 * so does a mechanism.
 */
export function evidenceClass(claim: Pick<FullClaim, 'basis' | 'experiment'>): EvidenceClass {
  if (claim.basis === 'correlated') return 'seen-together'
  const experiment = experimentOf(claim)
  if (!experiment || experiment.target === 'unchanged') return 'only-said'
  return experiment.source === 'down' ? 'needed' : 'enough'
}
