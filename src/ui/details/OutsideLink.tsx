// A link out of the project: a new window, said so, and no trace of where the reader came from.
import type { ReactNode } from 'react'
import { useWords } from '../useApp.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'

export function OutsideLink({
  href,
  children,
}: {
  readonly href: string
  readonly children: ReactNode
}) {
  const words = useWords()
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <span>{children}</span>
      <span className="visually-hidden">{` ${CLAIM_WORDS[words.lang].opensNewWindow}`}</span>
      <span aria-hidden="true"> ↗</span>
    </a>
  )
}
