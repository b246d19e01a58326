// Relations that say of B and A what they say of A and B: that one binds the other. An arrow of these alone does not go
// from one to the other.
import type { Claim, Meta } from '../review/dataset.ts'
import type { Interaction } from './derive.ts'

/** The relation that all claims name, none of which gives a direction; null where there is none. */
export function sharedRelation(claims: readonly Claim[]): string | null {
  const [first] = claims
  const isShared = claims.every(
    ({ effect, relation }) => effect === 'unsigned' && relation === first?.relation,
  )
  return first && isShared ? first.relation : null
}

/** The ids of the relations that the table calls symmetric. */
export const symmetricRelations = ({ relations }: Pick<Meta, 'relations'>): readonly string[] =>
  relations.filter(({ symmetric }) => symmetric).map(({ id }) => id)

export type Deciding = Pick<Interaction, 'effect' | 'decidedBy' | 'specific' | 'general'>

/** Whether every sentence behind an arrow names the same symmetric relation. */
export function isSymmetric(arrow: Deciding, symmetric: readonly string[]): boolean {
  const relation = arrow.effect === 'unsigned' ? sharedRelation(arrow[arrow.decidedBy]) : null
  return relation !== null && symmetric.includes(relation)
}
