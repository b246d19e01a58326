// The keys of a lecture (keyTable.ts). They steer wherever the focus is, and so are heard before
// all else on the page; only a text field keeps its own.
import { useEffect, useEffectEvent, useRef } from 'react'
import { STRIDES, stepOf } from '../tour/stepKeys.ts'
import type { TourPlace } from '../tour/useTour.ts'
import { enterFullScreen } from './fullScreen.ts'
import { lectureAction } from './keyTable.ts'
import type { LectureAction } from './keyTable.ts'

/** What lies over the picture, if anything. */
const COVERS = ['black', 'white', 'qr', 'help'] as const
export type Cover = (typeof COVERS)[number]

export interface LectureActions {
  readonly place: TourPlace | null
  readonly isLit: boolean
  readonly light: (isLit: boolean) => void
  readonly cover: Cover | null
  readonly lay: (cover: Cover | null) => void
  readonly toggleNotes: () => void
  readonly leave: () => void
}

/** Held longer than this, the key is let go of to switch the light off; else it stays on. */
const HOLD_MS = 350

const TEXT_FIELD = 'input, textarea, select, [contenteditable]'

/** Not `instanceof`: the target may be of the notes window, which has classes of its own. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target
}

/** A text field takes all keys, a dialog Escape, a button Space and Enter. */
function isForFocus({ target, key }: KeyboardEvent): boolean {
  if (!isElement(target)) return false
  if (target.closest(TEXT_FIELD)) return true
  if (key === 'Escape') return target.closest('dialog') !== null
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null
}

/** Shift makes another key of most, but a question mark needs it and clickers send Shift + F5. */
function isUnmodified({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && (!shiftKey || key === '?' || key === 'F5')
}

function take(action: LectureAction, actions: LectureActions): void {
  const { place, cover, lay, leave, toggleNotes } = actions
  const laid = COVERS.find((id) => id === action)
  const stride = STRIDES.find((id) => id === action)
  if (laid) lay(cover === laid ? null : laid)
  else if (action === 'notes') toggleNotes()
  else if (action === 'full') void enterFullScreen()
  // First the picture comes back, so that nobody steps on unseen.
  else if (cover !== null) lay(null)
  else if (action === 'leave') leave()
  else if (stride && place) place.go(stepOf(stride, place.number, place.count))
}

/** Keys that steer do so where there is a tour, or a cover to take away. */
function isOfUse(action: LectureAction, { place, cover }: LectureActions): boolean {
  return place !== null || cover !== null || !STRIDES.some((id) => id === action)
}

/** The digits typed so far, and what they lead to with Enter. */
function useStepNumber(): (event: KeyboardEvent, place: TourPlace | null) => boolean {
  const typed = useRef('')
  return ({ key, repeat }, place) => {
    const before = typed.current
    typed.current = ''
    if (!place || repeat) return false
    if (/^\d$/.test(key)) {
      typed.current = before + key
      return true
    }
    if (key !== 'Enter' || before === '') return false
    place.go(Number(before))
    return true
  }
}

/** Listens in this window; gives back the listener for another one. */
export function useLectureKeys(actions: LectureActions): (event: KeyboardEvent) => void {
  const litAt = useRef<number | null>(null)
  const isStepNumber = useStepNumber()
  const heard = (event: KeyboardEvent): boolean => {
    if (isForFocus(event) || !isUnmodified(event)) return false
    if (isStepNumber(event, actions.place)) return true
    const action = lectureAction(event.key)
    if (!action || !isOfUse(action, actions)) return false
    if (event.repeat) return true
    if (action !== 'light') take(action, actions)
    else {
      litAt.current = actions.isLit ? null : event.timeStamp
      actions.light(!actions.isLit)
    }
    return true
  }
  const onKey = (event: KeyboardEvent) => {
    if (!heard(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const keyDown = useEffectEvent(onKey)
  const keyUp = useEffectEvent(({ key, timeStamp }: KeyboardEvent) => {
    if (lectureAction(key) !== 'light' || litAt.current === null) return
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
