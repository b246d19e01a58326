// An arrow by the names of its ends, where no sentence on it is told or can be had. Invariant: it is the same under all
// filters, since it is a name.
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { sharedRelation, symmetricRelations } from '../graph/symmetric.ts'
import { nameOf } from './describe.ts'

/** What has two ends: a claim, an arrow, or what is picked. */
interface Ends {
  readonly source: string
  readonly target: string
}

/** Whether all that the review says of two is of both alike: that they bind. False where it says nothing. */
function isMutual({ claims, meta }: Dataset, { source, target }: Ends): boolean {
  const relation = sharedRelation(
    claims.filter((claim) => claim.source === source && claim.target === target),
  )
  return relation !== null && symmetricRelations(meta).includes(relation)
}

/** "AMPK → mTOR"; "Beclin-1 – Bcl-2" where the review says of the two only that they bind. */
export function pairName(dataset: Dataset, ends: Ends, lang: Language): string {
  const [from, to] = [ends.source, ends.target].map((id) => nameOf(dataset, id, lang))
  return `${from} ${isMutual(dataset, ends) ? '–' : '→'} ${to}`
}
