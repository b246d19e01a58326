// The view for a projector: diagram and words fill the window, nothing else is there. Leaving it, by
// Escape or a button, stays at the scope; the end of full screen leaves nothing (fullScreenRule.ts).
import { useEffect, useRef } from 'react'
import { PickContext } from '../picking.ts'
import { useWords } from '../useApp.ts'
import { Boundary } from '../loading/Boundary.tsx'
import { LectureCovers } from './LectureCovers.tsx'
import { LectureKey } from './LectureKey.tsx'
import { LectureNotices } from './LectureNotices.tsx'
import { LectureStage } from './LectureStage.tsx'
import { LectureWords } from './LectureWords.tsx'
import { NotesWindow } from './NotesWindow.tsx'
import { TypedStep } from './TypedStep.tsx'
import { useLecture } from './useLecture.ts'
import { useLectureKeys } from './useLectureKeys.ts'
import { LECTURE_WORDS } from './words.ts'
import '../css/lecture.css'

// Whoever shows lecture mode says when the page stands (App.tsx); the diagram need not.
const noOneWaits = () => undefined

export function LectureMode() {
  const words = LECTURE_WORDS[useWords().lang]
  const { actions, notes, reading, screen, goOn } = useLecture()
  const { place } = actions
  const { onKey, typed } = useLectureKeys(actions)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(function takeFocus() {
    frame.current?.focus()
  }, [])
  return (
    <div className="lecture" ref={frame} tabIndex={-1}>
      <main
        className="lecture-stage"
        id="main"
        aria-label={words.lecture}
        onPointerDownCapture={goOn}
      >
        <PickContext value={reading.pick}>
          <LectureStage onReady={noOneWaits} step={place?.highlighted} />
        </PickContext>
        <LectureKey />
        <TypedStep place={place} typed={typed} />
      </main>
      <LectureWords
        actions={actions}
        read={reading.arrow}
        isBlocked={notes.isBlocked}
        isOffered={screen.isOffered}
      />
      <LectureNotices />
      <LectureCovers {...actions} />
      <Boundary className="dialog-stopped" exit={{ label: words.close, leave: notes.forget }}>
        {notes.opened && (
          <NotesWindow {...{ place, screen, onKey, typed }} opened={notes.opened} notes={notes} />
        )}
      </Boundary>
    </div>
  )
}
