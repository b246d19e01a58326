// The keys of a lecture (keyTable.ts). They steer wherever the focus is, and so are heard before
// all else on the page; only a text field keeps its own.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { numberedStep } from '../../domain/lecture/sideSteps.ts'
import { STRIDES } from '../tour/stepKeys.ts'
import { lecturePicture } from '../diagram/lecturePicture.ts'
import { enterFullScreen } from './fullScreen.ts'
import { INK_TOOLS } from './Ink.tsx'
import type { InkTool } from './Ink.tsx'
import { digitOf, isShiftIdle, lectureAction } from './keyTable.ts'
import type { LectureAction } from './keyTable.ts'
import type { LecturePlace } from './useLecturePlace.ts'

/** What a key lays over the picture. */
const LAID = ['black', 'white', 'qr', 'help'] as const
/** What lies over picture or words, if anything. */
export type Cover = (typeof LAID)[number] | 'sentences'

export interface LectureActions {
  readonly place: LecturePlace | null
  /** Begins to count the hands for a question; null where none is open. */
  readonly count: (() => void) | null
  readonly isLit: boolean
  readonly light: (isLit: boolean) => void
  /** What the lecturer draws with, and how often all of it was wiped off. */
  readonly ink: { readonly tool: InkTool | null; readonly wiped: number }
  readonly draw: (tool: InkTool | 'wipe' | null) => void
  /** Hides the box that is picked; without one all are there again. */
  readonly hide: () => void
  readonly cover: Cover | null
  readonly lay: (cover: Cover | null) => void
  readonly toggleNotes: () => void
  /** Full screen is asked for in the notes window, where it cannot be had. */
  readonly askInNotes: () => void
  readonly leave: () => void
}

/** Held longer than this, the key is let go of to switch the light off; else it stays on. */
const HOLD_MS = 350

const TEXT_FIELD = 'input, textarea, select, [contenteditable]'

/** Not `instanceof`: the target may be of the notes window, which has classes of its own. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target
}

function isForText({ target }: KeyboardEvent): boolean {
  return isElement(target) && target.closest(TEXT_FIELD) !== null
}

/** A dialog takes Escape, a button Space and Enter. */
function isForFocus({ target, key }: KeyboardEvent): boolean {
  if (!isElement(target)) return false
  if (key === 'Escape') return target.closest('dialog') !== null
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null
}

function isCommand({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey
}

function isUnmodified(event: KeyboardEvent): boolean {
  return !isCommand(event) && (!event.shiftKey || isShiftIdle(event))
}

/**
 * While something covers the picture, every key that the help tells of only takes it away, so that
 * nobody acts unseen. Behind a dialog nothing has the focus; behind a black screen a button may.
 */
function isForCover(event: KeyboardEvent, cover: Cover | null): boolean {
  if (cover === null || isCommand(event)) return false
  if (cover !== 'black' && cover !== 'white' && isForFocus(event)) return false
  return digitOf(event) !== null || event.key === 'Enter' || lectureAction(event) !== null
}

/** A press in another window gives this one no right to fill the screen. */
function isOfOtherWindow({ target }: KeyboardEvent): boolean {
  return isElement(target) && target.ownerDocument !== document
}

function fillScreen(event: KeyboardEvent, { askInNotes }: LectureActions): void {
  if (isOfOtherWindow(event)) askInNotes()
  else void enterFullScreen()
}

/** By how much a key brings the picture nearer. */
const ZOOMS: Partial<Record<LectureAction, number>> = { nearer: 1.25, farther: 0.8 }

/** Draws, counts hands, hides a box, or moves the picture; whether the action is one of these. */
function takeInHand(action: LectureAction, { ink, draw, count, hide }: LectureActions): boolean {
  const tool = INK_TOOLS.find((id) => id === action)
  const zoom = ZOOMS[action]
  if (tool) draw(ink.tool === tool ? null : tool)
  else if (action === 'wipe') draw('wipe')
  else if (action === 'vote') count?.()
  else if (action === 'hide') hide()
  else if (zoom !== undefined) lecturePicture()?.zoomBy(zoom)
  else if (action === 'whole') lecturePicture()?.fit()
  else return false
  return true
}

function take(action: LectureAction, event: KeyboardEvent, actions: LectureActions): void {
  const { place, lay, leave, toggleNotes } = actions
  if (takeInHand(action, actions)) return
  const laid = LAID.find((id) => id === action)
  const stride = STRIDES.find((id) => id === action)
  if (laid) lay(laid)
  else if (action === 'notes') toggleNotes()
  else if (action === 'full') fillScreen(event, actions)
  else if (action === 'leave') leave()
  else if (action === 'side') place?.takeSide()
  else if (stride) place?.take(stride)
}

/** Keys that steer do so where there are steps, and hands are counted where a question is open. */
function isOfUse(action: LectureAction, { place, count }: LectureActions): boolean {
  if (action === 'vote') return count !== null
  return place !== null || !['side', ...STRIDES].includes(action)
}

interface StepNumber {
  /** Whether a key was part of a number, or the Enter that goes there. */
  readonly isPart: (event: KeyboardEvent, place: LecturePlace | null) => boolean
  readonly typed: string
}

/** The digits typed so far, and what they lead to with Enter; without a place they are forgotten. */
function useStepNumber(): StepNumber {
  // What was typed last must be known before it is drawn: keys may come faster.
  const digits = useRef('')
  const [typed, show] = useState('')
  const keep = (next: string) => {
    digits.current = next
    show(next)
  }
  const isPart: StepNumber['isPart'] = (event, place) => {
    const before = digits.current
    if (before !== '') keep('')
    if (!place || event.repeat) return false
    const digit = digitOf(event)
    if (digit !== null) {
      keep(before + digit)
      return true
    }
    if (before === '') return false
    // Taken back, and nothing else.
    if (event.key === 'Escape') return true
    if (event.key !== 'Enter') return false
    place.go(numberedStep(place.slides, Number(before)))
    return true
  }
  return { isPart, typed }
}

export interface LectureKeys {
  /** The listener, for another window. */
  readonly onKey: (event: KeyboardEvent) => void
  /** The number of a step, as far as it is typed. */
  readonly typed: string
}

/** Listens in this window. */
export function useLectureKeys(actions: LectureActions): LectureKeys {
  const litAt = useRef<number | null>(null)
  const { isPart, typed } = useStepNumber()
  const act = (action: LectureAction, event: KeyboardEvent) => {
    if (action !== 'light') {
      take(action, event, actions)
      return
    }
    litAt.current = actions.isLit ? null : event.timeStamp
    actions.light(!actions.isLit)
  }
  const heard = (event: KeyboardEvent): boolean => {
    const { cover, lay, place } = actions
    if (isForText(event)) return false
    const isLifting = isForCover(event, cover)
    const isPlain = !isLifting && isUnmodified(event)
    // Before the focus: a number waits for its Enter also where a button was pressed last.
    if (isPart(event, isPlain ? place : null)) return true
    if (isLifting) {
      if (!event.repeat) lay(null)
      return true
    }
    if (isForFocus(event) || !isPlain) return false
    const action = lectureAction(event)
    if (!action || !isOfUse(action, actions)) return false
    if (!event.repeat) act(action, event)
    return true
  }
  const onKey = (event: KeyboardEvent) => {
    if (!heard(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const keyDown = useEffectEvent(onKey)
  const keyUp = useEffectEvent((event: KeyboardEvent) => {
    if (lectureAction(event) !== 'light' || litAt.current === null) return
    if (event.timeStamp - litAt.current > HOLD_MS) actions.light(false)
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
  return { onKey, typed }
}
