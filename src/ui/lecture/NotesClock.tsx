// The clock of the notes, how long the lecture has lasted, and how it keeps to its plan.
import { useEffect, useState } from 'react'
import { paceAt } from '../../domain/lecture/pace.ts'
import { useWords } from '../useApp.ts'
import { keepNotesSince, notesSince } from './notesPopup.ts'
import type { LecturePlace } from './useLecturePlace.ts'
import { LECTURE_WORDS } from './words.ts'

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`
}

interface PlanProps {
  readonly place: LecturePlace
  /** Minutes since the start. */
  readonly passed: number
}

/** Where the plan is; nothing where no minutes are planned. */
function Plan({ place, passed }: PlanProps) {
  const words = LECTURE_WORDS[useWords().lang]
  const pace = paceAt(place.slides, place.isEnd ? place.count : place.number, passed)
  if (!pace) return null
  const off = Math.round(pace.ahead)
  return (
    <span className={off < 0 ? 'time late' : 'time'}>
      {`${words.planned(pace.until, pace.whole)} · ${words.pace(off)}`}
    </span>
  )
}

export function NotesClock({ place }: { readonly place: LecturePlace | null }) {
  const words = LECTURE_WORDS[useWords().lang]
  const [now, setNow] = useState(() => new Date())
  const [start, setStart] = useState(() => notesSince() ?? now.getTime())
  useEffect(function tick() {
    const timer = setInterval(() => {
      setNow(new Date())
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return (
    <>
      <span className="time">
        {`${words.clock} ${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`}
      </span>
      <span className="time" role="timer">
        {`${words.timer} ${minutesAndSeconds(now.getTime() - start)}`}
      </span>
      {place && <Plan place={place} passed={(now.getTime() - start) / 60_000} />}
      <button
        type="button"
        onClick={() => {
          const next = new Date()
          setStart(next.getTime())
          setNow(next)
          keepNotesSince(next.getTime())
        }}
      >
        {words.restartTimer}
      </button>
    </>
  )
}
