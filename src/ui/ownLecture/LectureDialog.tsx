// The editor of lectures, on top of the page. Native <dialog>, so that focus, Escape and what lies behind are the
// browser's business. A saved lecture can be dropped anywhere on it.
import { useState } from 'react'
import { Outcome } from '../Outcome.tsx'
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

/** What was done last can be undone also while no lecture is open. */
function LastUndone({ said, onUndone }: { readonly said: string; readonly onUndone: () => void }) {
  const words = OWN_WORDS[useWords().lang]
  const { canUndo, undo } = useLectures()
  if (!canUndo) return null
  return (
    <div className="lecture-ways">
      <div className="lecture-buttons">
        <button
          type="button"
          onClick={() => {
            undo()
            onUndone()
          }}
        >
          {words.undo}
        </button>
      </div>
      <Outcome said={said} />
    </div>
  )
}

/** Which lecture is being edited, or whether one is to be chosen, and what was last said of it. */
function useEditing(dropped: File | undefined) {
  const words = OWN_WORDS[useWords().lang]
  const { lecture, isRead } = useLectures()
  const [isStarting, setStarting] = useState(false)
  const [said, say] = useState('')
  const file = useFile((title) => {
    setStarting(false)
    say(words.opened(title))
  })
  useOpenedAtOnce(dropped, file.open)
  return {
    edited: isStarting ? null : lecture,
    isChoosing: isRead && (!lecture || isStarting),
    ...{ file, said, say },
    chooseAnother: () => {
      setStarting(true)
    },
    goOn: () => {
      setStarting(false)
    },
  }
}

export function LectureDialog({ dropped, onClose }: LectureDialogProps) {
  const words = OWN_WORDS[useWords().lang]
  const { edited, isChoosing, file, said, say, chooseAnother, goOn } = useEditing(dropped)
  return (
    <PageDialog className="lecture-editor" title={words.title} onClose={onClose} onFile={file.open}>
      <div className="lecture-editor-body">
        <Keeping />
        <Refused {...file.refused} />
        {isChoosing && <StartLecture onOpen={file.open} onStarted={goOn} />}
        {edited && (
          <LectureForm
            key={edited.id}
            lecture={edited}
            onAnother={chooseAnother}
            onShow={onClose}
          />
        )}
      </div>
      {edited ? (
        <LectureWays lecture={edited} said={said} say={say} onGiven={onClose} />
      ) : (
        <LastUndone said={said} onUndone={goOn} />
      )}
    </PageDialog>
  )
}
