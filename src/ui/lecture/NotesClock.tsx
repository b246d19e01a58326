// The clock of the notes, and how long the lecture has lasted.
import { useEffect, useState } from 'react'
import { useWords } from '../useApp.ts'
import { keepNotesSince, notesSince } from './notesPopup.ts'
import { LECTURE_WORDS } from './words.ts'

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`
}

export function NotesClock() {
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
