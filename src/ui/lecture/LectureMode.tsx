// The view for a projector: diagram and words fill the window, nothing else is there. Leaving it, by
// Escape or a button, stays at the scope; the end of full screen leaves nothing (fullScreenRule.ts).
import { useEffect, useRef, useState } from 'react'
import { useTour } from '../tour/useTour.ts'
import { useApp, useWords } from '../useApp.ts'
import { Boundary } from '../loading/Boundary.tsx'
import { CoverScreen } from './CoverScreen.tsx'
import { useFullScreen } from './fullScreen.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { LectureKey } from './LectureKey.tsx'
import { LectureStage } from './LectureStage.tsx'
import { LectureWords } from './LectureWords.tsx'
import { NotesWindow } from './NotesWindow.tsx'
import { QrDialog } from './QrDialog.tsx'
import { Spotlight, usePointerMemory } from './Spotlight.tsx'
import { useLectureKeys } from './useLectureKeys.ts'
import type { Cover, LectureActions } from './useLectureKeys.ts'
import { useNotes } from './useNotes.ts'
import { LECTURE_WORDS } from './words.ts'
import '../css/lecture.css'
import '../css/lectureCovers.css'

// Whoever shows lecture mode says when the page stands (App.tsx); the diagram need not.
const noOneWaits = () => undefined

export function LectureMode() {
  const words = LECTURE_WORDS[useWords().lang]
  const toggle = useApp(({ lectureToggled }) => lectureToggled)
  const place = useTour()
  const notes = useNotes()
  const [isLit, light] = useState(false)
  const [cover, lay] = useState<Cover | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [screen, tell] = useFullScreen()
  usePointerMemory()
  useEffect(function takeFocus() {
    frame.current?.focus()
  }, [])
  const goOn = () => {
    tell('wentOn')
  }
  /** An action, said to be one. */
  const going =
    <T extends readonly unknown[]>(act: (...what: T) => void) =>
    (...what: T) => {
      goOn()
      act(...what)
    }
  const actions: LectureActions = {
    place: place && { ...place, go: going(place.go) },
    isLit,
    light: going(light),
    cover,
    lay: going(lay),
    toggleNotes: going(notes.toggle),
    askInNotes: () => {
      tell('askedInNotes')
    },
    leave: toggle,
  }
  const onKey = useLectureKeys(actions)
  const uncover = () => {
    lay(null)
  }
  return (
    <div className="lecture" ref={frame} tabIndex={-1}>
      <main
        className="lecture-stage"
        id="main"
        aria-label={words.lecture}
        onPointerDownCapture={goOn}
      >
        <LectureStage onReady={noOneWaits} step={place?.step} />
        <LectureKey />
      </main>
      <LectureWords actions={actions} isBlocked={notes.isBlocked} isOffered={screen.isOffered} />
      {isLit && <Spotlight />}
      <CoverScreen cover={cover} onBack={uncover} />
      <Boundary className="dialog-stopped" exit={{ label: words.close, leave: uncover }}>
        {cover === 'qr' && <QrDialog onClose={uncover} />}
        {cover === 'help' && <KeysDialog onClose={uncover} />}
      </Boundary>
      <Boundary className="dialog-stopped" exit={{ label: words.close, leave: notes.forget }}>
        {notes.opened && (
          <NotesWindow
            opened={notes.opened}
            place={place}
            screen={screen}
            onKey={onKey}
            onClosed={notes.forget}
            onEmptied={notes.fill}
          />
        )}
      </Boundary>
    </div>
  )
}
