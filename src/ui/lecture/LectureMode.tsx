// The view for a projector: diagram and words fill the window, nothing else is there. Leaving it, by
// Escape or by the browser's own way out of full screen, stays at the scope.
import { useEffect, useRef, useState } from 'react'
import { CellKey } from '../CellKey.tsx'
import { useTour } from '../tour/useTour.ts'
import type { TourPlace } from '../tour/useTour.ts'
import { TOUR_WORDS } from '../tour/words.ts'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { useFullScreen } from './fullScreen.ts'
import { LectureBar } from './LectureBar.tsx'
import { LectureKey } from './LectureKey.tsx'
import { LectureStage } from './LectureStage.tsx'
import { NotesWindow } from './NotesWindow.tsx'
import { QrDialog } from './QrDialog.tsx'
import { Spotlight, usePointerMemory } from './Spotlight.tsx'
import { useLectureKeys } from './useLectureKeys.ts'
import { useNotes } from './useNotes.ts'
import { LECTURE_WORDS } from './words.ts'
import '../css/lecture.css'

// Whoever shows lecture mode says when the page stands (App.tsx); the diagram need not.
const noOneWaits = () => undefined

function Words({ place }: { readonly place: TourPlace | null }) {
  const { lang } = useWords()
  const { view } = useViewGraph()
  return (
    <>
      <h1>{view.label[lang]}</h1>
      <div role="status">
        {place && (
          <p className="lecture-step">
            {place.tour.label[lang]} · {TOUR_WORDS[lang].stepOf(place.number, place.count)}
          </p>
        )}
        <p className="lecture-text">{place ? place.step.text[lang] : view.about[lang]}</p>
      </div>
    </>
  )
}

export function LectureMode() {
  const words = LECTURE_WORDS[useWords().lang]
  const toggle = useApp(({ lectureToggled }) => lectureToggled)
  const place = useTour()
  const notes = useNotes()
  const [isLit, light] = useState(false)
  const [isQrOpen, setQrOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  useFullScreen(toggle)
  usePointerMemory()
  useEffect(function takeFocus() {
    frame.current?.focus()
  }, [])
  const actions = {
    place,
    isLit,
    light,
    toggleQr: () => {
      setQrOpen((isOpen) => !isOpen)
    },
    toggleNotes: notes.toggle,
    leave: toggle,
  }
  const onKey = useLectureKeys(actions)
  return (
    <div className="lecture" ref={frame} tabIndex={-1}>
      <main className="lecture-stage" id="main" aria-label={words.lecture}>
        <LectureStage onReady={noOneWaits} lit={place?.step.names} />
      </main>
      <section className="lecture-words" aria-label={words.lecture}>
        <Words place={place} />
        <LectureKey />
        <CellKey heading="h2" />
        {notes.isBlocked && (
          <p className="lecture-warning" role="alert">
            {words.notesBlocked}
          </p>
        )}
        <LectureBar actions={actions} />
      </section>
      {isLit && <Spotlight />}
      {isQrOpen && (
        <QrDialog
          onClose={() => {
            setQrOpen(false)
          }}
        />
      )}
      {notes.opened && (
        <NotesWindow opened={notes.opened} place={place} onKey={onKey} onClosed={notes.forget} />
      )}
    </div>
  )
}
