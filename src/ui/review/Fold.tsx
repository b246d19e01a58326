// Something folded away of which the inside is made only when it is opened, so that a long list opens quickly.
import { useState } from 'react'
import type { ReactNode } from 'react'

export interface FoldProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly isOpenFirst?: boolean
  readonly className?: string
}

export function Fold({ summary, children, isOpenFirst = false, className }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenFirst)
  const [wasAsked, setAsked] = useState(isOpenFirst)
  // What is selected may ask for it later than the reader.
  if (isOpenFirst !== wasAsked) {
    setAsked(isOpenFirst)
    if (isOpenFirst) setOpen(true)
  }
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
