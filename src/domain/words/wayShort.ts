// In which way claims fall short of stating a thing outright.
import type { Claim } from '../review/dataset.ts'

export type WayShort = 'suggested' | 'inferred' | 'correlated' | 'hypothesised' | 'mixed'

const wayOf = ({ basis, certainty }: Claim): WayShort => {
  if (certainty === 'hypothesised') return 'hypothesised'
  return basis === 'stated' ? 'suggested' : basis
}

/** The way of claims of which none states it outright; `mixed` where they differ in it, or there is none. */
export function wayShort(claims: readonly Claim[]): WayShort {
  const [way, ...others] = new Set(claims.map(wayOf))
  return way !== undefined && others.length === 0 ? way : 'mixed'
}
