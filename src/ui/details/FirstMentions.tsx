// Claims of one article, below the word that their papers are missing; a caveat that several share is
// shown in full only at its first mention.
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Claim } from '../../domain/review/dataset.ts'
import { PapersTrouble } from '../papers/PapersTrouble.tsx'
import { useApp } from '../useApp.ts'
import { firstMentions, FirstMentionContext } from './firstMention.ts'

export interface FirstMentionsProps {
  /** In the order in which they are shown. */
  readonly claims: readonly Claim[]
  readonly children: ReactNode
}

export function FirstMentions({ claims, children }: FirstMentionsProps) {
  const caveatsOf = useApp(({ library }) => library?.caveatsOf)
  const mentions = useMemo(() => firstMentions(claims, caveatsOf ?? {}), [claims, caveatsOf])
  return (
    <FirstMentionContext value={mentions}>
      <PapersTrouble />
      {children}
    </FirstMentionContext>
  )
}
