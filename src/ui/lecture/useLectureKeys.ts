// The keys of a lecture: a clicker's, and one letter each for light, code and notes. They steer
// wherever the focus is, so they are heard before anything else on the page.
import { useEffect, useEffectEvent, useRef } from 'react'
import { isPlainKey, stepOfKey } from '../tour/stepKeys.ts'
import type { TourPlace } from '../tour/useTour.ts'

export interface LectureActions {
  readonly place: TourPlace | null
  readonly isLit: boolean
  readonly light: (isLit: boolean) => void
  readonly toggleQr: () => void
  readonly toggleNotes: () => void
  readonly leave: () => void
}

/** Held longer than this, the key is let go of to switch the light off; else it stays on. */
const HOLD_MS = 350

/** In a dialog Escape closes it, and a button that has the focus takes Space. */
function isForFocus({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (key === 'Escape') return target.closest('dialog') !== null
  return key === ' ' && target.closest('button, a, summary') !== null
}

function actionOf(key: string, actions: LectureActions): (() => void) | null {
  const { place, leave, toggleQr, toggleNotes } = actions
  const step = place && stepOfKey(key, place.number, place.count)
  if (place && step !== null) {
    return () => {
      place.go(step)
    }
  }
  switch (key.toLowerCase()) {
    case 'escape':
      return leave
    case 'q':
      return toggleQr
    case 'n':
      return toggleNotes
    default:
      return null
  }
}

/** Listens in this window; gives back the listener for another one. */
export function useLectureKeys(actions: LectureActions): (event: KeyboardEvent) => void {
  const litAt = useRef<number | null>(null)
  const onKey = (event: KeyboardEvent) => {
    if (!isPlainKey(event) || isForFocus(event)) return
    if (event.key.toLowerCase() === 'l') {
      litAt.current = actions.isLit ? null : event.timeStamp
      actions.light(!actions.isLit)
      return
    }
    const action = actionOf(event.key, actions)
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }
  const keyDown = useEffectEvent(onKey)
  const keyUp = useEffectEvent(({ key, timeStamp }: KeyboardEvent) => {
    if (key.toLowerCase() !== 'l' || litAt.current === null) return
    if (timeStamp - litAt.current > HOLD_MS) actions.light(false)
    litAt.current = null
  })
  useEffect(function listenToKeys() {
    const down = (event: KeyboardEvent) => {
      keyDown(event)
    }
    const up = (event: KeyboardEvent) => {
      keyUp(event)
    }
    window.addEventListener('keydown', down, { capture: true })
    window.addEventListener('keyup', up, { capture: true })
    return () => {
      window.removeEventListener('keydown', down, { capture: true })
      window.removeEventListener('keyup', up, { capture: true })
    }
  }, [])
  return onKey
}
