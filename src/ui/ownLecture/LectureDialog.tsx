// The editor of lectures, on top of the page. Native <dialog>, so that focus, Escape and what lies behind are the
// browser's business. A saved lecture can be dropped anywhere on it.
import { useState } from 'react'
import { PageDialog } from '../dialog/PageDialog.tsx'
import { useOpenedAtOnce } from '../dropped/useOpenedAtOnce.ts'
import { useWords } from '../useApp.ts'
import { LectureForm } from './LectureForm.tsx'
import { LectureWays } from './LectureWays.tsx'
import { StartLecture } from './StartLecture.tsx'
import { useFile } from './useFile.ts'
import { useLectures } from './useLectures.ts'
import { OWN_WORDS } from './words.ts'
import '../css/ownLecture.css'

/** What the reader has to know of how the lectures are kept. */
function Keeping() {
  const words = OWN_WORDS[useWords().lang]
  const { trouble, isDivided, shelf } = useLectures()
  const said = [
    ...(trouble === null ? [] : [words.troubles[trouble]]),
    ...(isDivided ? [words.divided] : []),
    ...(shelf.unread.length > 0 ? [words.unread(shelf.unread.length)] : []),
  ]
  return said.map((text) => (
    <p key={text} role="alert" className="lecture-trouble">
      {text}
    </p>
  ))
}

function Refused({ name, faults }: { readonly name: string; readonly faults: readonly string[] }) {
  const words = OWN_WORDS[useWords().lang]
  if (faults.length === 0) return null
  return (
    <div role="alert" className="lecture-trouble">
      <p>{words.refused(name)}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  )
}

export interface LectureDialogProps {
  /** Dropped on the page: opened at once. */
  readonly dropped?: File | undefined
  readonly onClose: () => void
}

export function LectureDialog({ dropped, onClose }: LectureDialogProps) {
  const page = useWords()
  const words = OWN_WORDS[page.lang]
  const { lecture, isRead, canUndo, undo } = useLectures()
  const [isStarting, start] = useState(false)
  const [said, say] = useState('')
  const file = useFile((title) => {
    start(false)
    say(words.opened(title))
  })
  useOpenedAtOnce(dropped, file.open)
  return (
    <PageDialog className="lecture-editor" title={words.title} onClose={onClose} onFile={file.open}>
      <div className="lecture-editor-body">
        <Keeping />
        <Refused {...file.refused} />
        {isRead && (!lecture || isStarting) && (
          <StartLecture
            onOpen={file.open}
            onStarted={() => {
              start(false)
            }}
          />
        )}
        {lecture && !isStarting && (
          <LectureForm
            key={lecture.id}
            lecture={lecture}
            onAnother={() => {
              start(true)
            }}
            onShow={onClose}
          />
        )}
      </div>
      {lecture && !isStarting ? (
        <LectureWays lecture={lecture} said={said} say={say} onGiven={onClose} />
      ) : (
        canUndo && (
          <div className="lecture-ways">
            <div className="lecture-buttons">
              <button
                type="button"
                onClick={() => {
                  undo()
                  start(false)
                }}
              >
                {words.undo}
              </button>
            </div>
            <p role="status">{said}</p>
          </div>
        )
      )}
    </PageDialog>
  )
}
