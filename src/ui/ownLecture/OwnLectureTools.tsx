// While a lecture is made: one press adds what is shown, another opens the editor.
import { useRef, useState } from 'react'
import { withAdded } from '../../domain/lecture/edits.ts'
import { usePage, useWords } from '../useApp.ts'
import { EditLecture } from './EditLecture.tsx'
import { stepOfScope } from './ownShelf.ts'
import { useLectures } from './useLectures.ts'
import { OWN_WORDS } from './words.ts'

const SAID_MS = 4000

export function OwnLectureTools() {
  const { lang } = useWords()
  const words = OWN_WORDS[lang]
  const { store } = usePage()
  const { lecture, put } = useLectures()
  const [said, say] = useState('')
  const timer = useRef(0)
  if (!lecture) return null
  const { label, steps } = lecture
  const add = () => {
    put(withAdded(lecture, stepOfScope(store.getState().scope)))
    say(words.added(steps.length + 1, label?.[lang] ?? words.title))
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      say('')
    }, SAID_MS)
  }
  return (
    <>
      <span className="share">
        <button type="button" onClick={add}>
          {words.add}
        </button>
        <span role="status" className={said ? 'toast' : 'visually-hidden'}>
          {said}
        </span>
      </span>
      <EditLecture>{words.open(steps.length)}</EditLecture>
    </>
  )
}
