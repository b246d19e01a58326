// Speaker notes in a window of their own, drawn by this page through a portal, so that both always
// show the same step. Closing it is harmless; keys pressed there steer as they do here.
import { useEffect, useEffectEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '../../domain/vocabulary.ts'
import type { TourPlace } from '../tour/useTour.ts'
import { TOUR_WORDS } from '../tour/words.ts'
import { useWords } from '../useApp.ts'
import type { LectureScreen } from './fullScreenRule.ts'
import { NOTES_STYLE } from './notesStyle.ts'
import { LECTURE_WORDS } from './words.ts'

function nameDocument(notes: Document, title: string, lang: Language): void {
  notes.title = title
  notes.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
}

/** An empty window of this page for the notes; null where the browser forbids it. Needs a key press. */
export function openNotesWindow(title: string, lang: Language): Window | null {
  const opened = window.open('', 'bone-autophagy-notes', 'popup,width=900,height=720')
  if (!opened) return null
  const { head, body } = opened.document
  const style = opened.document.createElement('style')
  style.textContent = NOTES_STYLE
  head.replaceChildren(style)
  body.replaceChildren()
  nameDocument(opened.document, title, lang)
  return opened
}

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
  const [start, setStart] = useState(now)
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
        {`${words.timer} ${minutesAndSeconds(now.getTime() - start.getTime())}`}
      </span>
      <button
        type="button"
        onClick={() => {
          setStart(new Date())
          setNow(new Date())
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
  readonly place: TourPlace | null
  readonly screen: LectureScreen
}

function NotesPage({ place, screen }: NotesPageProps) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  return (
    <main>
      <header>
        <h1>
          {place
            ? `${place.tour.label[lang]} · ${TOUR_WORDS[lang].stepOf(place.number, place.count)}`
            : words.notesTitle}
        </h1>
        <Clock />
      </header>
      <ScreenLine {...screen} />
      {place ? (
        <>
          <h2>{words.say}</h2>
          <p className="say">{place.step.notes[lang]}</p>
          <h2>{words.nowShown}</h2>
          <p>{place.step.text[lang]}</p>
          <h2>{words.nextUp}</h2>
          <p className="next">{place.next ? place.next.text[lang] : words.lastStep}</p>
        </>
      ) : (
        <p>{words.noTour}</p>
      )}
    </main>
  )
}

export interface NotesWindowProps extends NotesPageProps {
  readonly opened: Window
  readonly onKey: (event: KeyboardEvent) => void
  readonly onClosed: () => void
}

export function NotesWindow({ opened, place, screen, onKey, onClosed }: NotesWindowProps) {
  const words = useWords()
  const keyPressed = useEffectEvent(onKey)
  const closed = useEffectEvent(onClosed)
  useEffect(
    function followWindow() {
      const listen = (event: KeyboardEvent) => {
        keyPressed(event)
      }
      const watch = setInterval(() => {
        if (opened.closed) closed()
      }, 500)
      opened.addEventListener('keydown', listen)
      return () => {
        clearInterval(watch)
        opened.removeEventListener('keydown', listen)
      }
    },
    [opened],
  )
  useEffect(
    function nameWindow() {
      nameDocument(opened.document, LECTURE_WORDS[words.lang].notesTitle, words.lang)
    },
    [opened, words],
  )
  return createPortal(<NotesPage place={place} screen={screen} />, opened.document.body)
}
