// Which sentences say of bone what was found elsewhere: they are about bone, and their caveat says where it comes from.
import type { Claim } from '../review/dataset.ts'

/** How many sentences that are about bone were carried over to it (their caveat is an `extrapolation`). */
export function carriedOver(claims: readonly Claim[]): number {
  const carried = claims.filter(
    ({ tissues, caveatKinds }) =>
      tissues?.includes('bone') && caveatKinds?.includes('extrapolation'),
  )
  return new Set(carried.map(({ locator }) => locator)).size
}
