// Speaker notes in a window of their own, drawn by this page through a portal, so that both always
// show the same step. Closing it is harmless; keys pressed there steer as they do here.
import { useEffect, useEffectEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { TOUR_WORDS } from '../tour/words.ts'
import { useApp, useWords } from '../useApp.ts'
import type { LectureScreen } from './fullScreenRule.ts'
import {
  keepNotesSince,
  nameNotes,
  notesSince,
  sayFound,
  sayLost,
  stateOfNotes,
} from './notesPopup.ts'
import type { NotesPopup } from './notesPopup.ts'
import type { LecturePlace } from './useLecturePlace.ts'
import type { Notes } from './useNotes.ts'
import { LECTURE_WORDS } from './words.ts'

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`
}

function Clock() {
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

/** Only where full screen can be had at all. A key pressed here for it must not seem dead. */
function ScreenLine({ isFull, isAskedInNotes }: LectureScreen) {
  const words = LECTURE_WORDS[useWords().lang]
  if (isFull || !document.fullscreenEnabled) return null
  if (!isAskedInNotes) return <p className="hint">{words.notFull}</p>
  return (
    <p className="hint asked" role="alert">
      {words.notFullHere}
    </p>
  )
}

interface NotesPageProps {
  readonly place: LecturePlace | null
  readonly screen: LectureScreen
}

function NotesPage({ place, screen }: NotesPageProps) {
  const isTour = useApp(({ scope }) => scope.tour !== null)
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  return (
    <main>
      <header>
        <h1>
          {place
            ? `${place.title} · ${place.isEnd ? words.end : TOUR_WORDS[lang].stepOf(place.number, place.count)}`
            : words.notesTitle}
        </h1>
        <Clock />
      </header>
      <ScreenLine {...screen} />
      {place ? (
        <>
          {place.slide.notes !== null && (
            <>
              <h2>{words.say}</h2>
              <p className="say">{place.slide.notes}</p>
            </>
          )}
          <h2>{words.nowShown}</h2>
          <p>{place.isEnd ? words.end : place.slide.text}</p>
          <h2>{words.nextUp}</h2>
          <p className="next">
            {place.next?.text ?? (place.isEnd ? words.nothingNext : words.end)}
          </p>
        </>
      ) : (
        <p>{isTour ? TOUR_WORDS[lang].loading : words.noTour}</p>
      )}
    </main>
  )
}

export interface NotesWindowProps extends NotesPageProps {
  readonly opened: NotesPopup
  readonly onKey: (event: KeyboardEvent) => void
  readonly notes: Notes
}

const WATCH_MS = 500

function useWatch({ opened, notes }: NotesWindowProps): void {
  const checkPage = useEffectEvent(() => {
    const state = stateOfNotes(opened)
    if (state === 'closed') notes.forget()
    if (state === 'emptied') notes.fill()
  })
  useEffect(function watchWindow() {
    const watch = setInterval(() => {
      checkPage()
    }, WATCH_MS)
    return () => {
      clearInterval(watch)
    }
  }, [])
}

export function NotesWindow(props: NotesWindowProps) {
  const { opened, place, screen, onKey } = props
  const { lang } = useWords()
  const keyPressed = useEffectEvent(onKey)
  useWatch(props)
  useEffect(
    function listenThere() {
      const listen = (event: KeyboardEvent) => {
        keyPressed(event)
      }
      opened.window.addEventListener('keydown', listen)
      return () => {
        opened.window.removeEventListener('keydown', listen)
      }
    },
    [opened],
  )
  useEffect(
    function tellOfGoing() {
      const onHide = () => {
        sayLost(opened)
      }
      const onShow = () => {
        sayFound(opened)
      }
      window.addEventListener('pagehide', onHide)
      window.addEventListener('pageshow', onShow)
      return () => {
        window.removeEventListener('pagehide', onHide)
        window.removeEventListener('pageshow', onShow)
      }
    },
    [opened],
  )
  useEffect(
    function nameWindow() {
      nameNotes(opened, lang)
    },
    [opened, lang],
  )
  return createPortal(<NotesPage place={place} screen={screen} />, opened.body)
}
