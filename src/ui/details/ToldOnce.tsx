// Claims of one article, among which a caveat that many of them share is told once.
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Claim } from '../../domain/review/dataset.ts'
import { useApp } from '../useApp.ts'
import { tellers, ToldContext } from './told.ts'

export interface ToldOnceProps {
  /** In the order in which they are shown. */
  readonly claims: readonly Claim[]
  readonly children: ReactNode
}

export function ToldOnce({ claims, children }: ToldOnceProps) {
  const caveatsOf = useApp(({ library }) => library?.caveatsOf)
  const told = useMemo(() => tellers(claims, caveatsOf ?? {}), [claims, caveatsOf])
  return <ToldContext value={told}>{children}</ToldContext>
}
