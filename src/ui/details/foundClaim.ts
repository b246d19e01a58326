// The claim that a search has found: its card is brought into sight and marked, for as long as its arrow is
// selected. No part of the scope: a link leads to the arrow.
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'
import { openTo } from './openTo.ts'

interface Found {
  readonly claim: string
  readonly select: string
}

let found: Found | null = null
const listeners = new Set<() => void>()

/** Marks a claim once its arrow is selected; null marks none. */
export function findClaim(next: Found | null): void {
  found = next
  for (const listener of [...listeners]) listener()
}

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export interface FoundCard {
  readonly card: RefObject<HTMLLIElement | null>
  readonly isFound: boolean
}

/** Whether a claim is the one that was found, with its card brought into sight when it is. */
export function useFoundCard(claim: string, select: string | null): FoundCard {
  const now = useSyncExternalStore(onChange, () => found)
  const isFound = now?.claim === claim && now.select === select
  const card = useRef<HTMLLIElement>(null)
  useEffect(
    function bringIntoSight() {
      if (!isFound) return undefined
      // After the panel itself, which starts each new content at its top.
      const frame = requestAnimationFrame(() => {
        if (card.current) openTo(card.current)
      })
      return () => {
        cancelAnimationFrame(frame)
      }
    },
    [isFound, now],
  )
  return { card, isFound }
}
