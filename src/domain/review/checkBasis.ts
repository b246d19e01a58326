// That a claim rests on what it says it rests on: part of the cross-check, of one claim alone.
import { effectOfExperiment } from './experiment.ts'
import type { FullClaim } from './schema.ts'

/** Reports where a doubt is not explained, or basis, experiment and effect do not agree. */
export function checkBasis(
  claim: FullClaim,
  report: (path: string, message: string) => void,
): void {
  const { id, effect, basis, experiment } = claim
  if (claim.doubt && claim.caveats.length === 0) report(id, 'is doubtful but has no caveat')
  if (basis === 'inferred' && !experiment) report(id, 'is inferred but records no experiment')
  if (basis === 'correlated' && experiment) report(id, 'is correlated but records an experiment')
  if (experiment) {
    const supported = effectOfExperiment(experiment.source, experiment.target)
    if (supported !== null && supported !== effect) {
      report(
        id,
        `source ${experiment.source} and target ${experiment.target} mean ${supported}, not ${effect}`,
      )
    }
  }
}
