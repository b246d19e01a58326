// An arrow by the names of its ends, where no sentence on it is told or can be had. Invariant: it is the same under all
// filters, since it is a name.
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { sharedRelation, symmetricRelations } from '../graph/symmetric.ts'
import { nameOf } from './describe.ts'

/** What has two ends: a claim, an arrow, or what is picked. */
interface Ends {
  readonly source: string
  readonly target: string
}

/** What is said under the two names or, where nothing is, of what they stand for. */
function claimsBetween(dataset: Dataset, { source, target }: Ends): readonly Claim[] {
  const { claims } = dataset
  const own = claims.filter((claim) => claim.source === source && claim.target === target)
  if (own.length > 0) return own
  const [from, to] = [withMembers(dataset, source), withMembers(dataset, target)]
  return claims.filter((claim) => from.has(claim.source) && to.has(claim.target))
}

/** Whether all that the review says of two is of both alike: that they bind. False where it says nothing. */
export function isMutualPair(dataset: Dataset, ends: Ends): boolean {
  const relation = sharedRelation(claimsBetween(dataset, ends))
  return relation !== null && symmetricRelations(dataset.meta).includes(relation)
}

/** "AMPK → mTOR"; "Beclin-1 – Bcl-2" where the review says of the two only that they bind. */
export function pairName(dataset: Dataset, ends: Ends, lang: Language): string {
  const [from, to] = [ends.source, ends.target].map((id) => nameOf(dataset, id, lang))
  return `${from} ${isMutualPair(dataset, ends) ? '–' : '→'} ${to}`
}
