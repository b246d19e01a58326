// Buttons for what the keys do. They show while the pointer moves or one of them has the focus, and
// fade from the projection a few seconds later; a screen reader has them always.
import { useEffect, useState } from 'react'
import { sideStepsOf } from '../../domain/lecture/sideSteps.ts'
import { useWords } from '../useApp.ts'
import type { LectureActions } from './useLectureKeys.ts'
import { LECTURE_WORDS } from './words.ts'

const AWAKE_MS = 4000

/** Whether the pointer has moved, or the lecture begun, in the last few seconds. */
function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true)
  useEffect(function followPointer() {
    let timer = 0
    const sleepLater = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        setAwake(false)
      }, AWAKE_MS)
    }
    const onMove = () => {
      setAwake(true)
      sleepLater()
    }
    sleepLater()
    window.addEventListener('pointermove', onMove)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('pointermove', onMove)
    }
  }, [])
  return isAwake
}

export function LectureBar({ actions }: { readonly actions: LectureActions }) {
  const words = LECTURE_WORDS[useWords().lang]
  const isAwake = useAwake()
  const { place, isLit, light, lay, toggleNotes, leave } = actions
  return (
    <div
      className={isAwake ? 'lecture-bar awake' : 'lecture-bar'}
      role="group"
      aria-label={words.controls}
      // A press of the pointer leaves the focus where it was: Space and Enter go on steering.
      onMouseDown={(event) => event.preventDefault()}
    >
      {place && (
        <>
          <button
            type="button"
            aria-label={words.back}
            title={words.back}
            onClick={() => place.take('previous')}
          >
            ‹
          </button>
          <button
            type="button"
            aria-label={words.next}
            title={words.next}
            onClick={() => place.take('next')}
          >
            ›
          </button>
          {sideStepsOf(place.slides, place.number).length > 0 && (
            <button
              type="button"
              aria-label={words.side}
              title={words.side}
              onClick={place.takeSide}
            >
              ↳
            </button>
          )}
        </>
      )}
      <button type="button" aria-pressed={isLit} onClick={() => light(!isLit)}>
        {words.spotlight}
      </button>
      <button type="button" aria-label={words.qrButton} onClick={() => lay('qr')}>
        {words.qr}
      </button>
      <button type="button" onClick={toggleNotes}>
        {words.notes}
      </button>
      <button type="button" onClick={() => lay('help')}>
        {words.keys}
      </button>
      <button type="button" onClick={leave}>
        {words.leave}
      </button>
    </div>
  )
}
