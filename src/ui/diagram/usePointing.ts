// What the pointer or the keyboard is on, and which arrows a click left to choose from.
import { useCallback, useState } from 'react'
import type { Place } from '../../diagram/contract.ts'

export interface PointingUse {
  readonly pointed: string | null
  /** Where the pointer came upon it; null for the keyboard. */
  readonly place: Place | null
  readonly choice: Place | null
  readonly pointAt: (id: string | null, place?: Place) => void
  readonly setChoice: (choice: Place | null) => void
}

interface Pointed {
  readonly id: string | null
  readonly place: Place | null
}

export function usePointing(): PointingUse {
  const [{ id, place }, setPointed] = useState<Pointed>({ id: null, place: null })
  const [choice, setChoice] = useState<Place | null>(null)
  const pointAt = useCallback((next: string | null, at?: Place) => {
    setPointed({ id: next, place: at ?? null })
  }, [])
  return { pointed: id, place, choice, pointAt, setChoice }
}
