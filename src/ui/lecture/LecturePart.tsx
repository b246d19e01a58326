// Where lecture mode stands.
import { useEffect, useMemo } from 'react'
import { Part } from '../loading/Part.tsx'
import { LECTURE_PART } from '../parts.ts'
import { useApp, useWords } from '../useApp.ts'
import { endOfLecture } from './fullScreen.ts'

const NO_PROPS = {}

export interface LecturePartProps {
  /** Called once the lecture, or what is said in its place, is on the page. */
  readonly onReady: () => void
}

/** Lecture mode, with a way out also where it does not come or stops. */
export function LecturePart({ onReady }: LecturePartProps) {
  const words = useWords()
  const leave = useApp(({ lectureToggled }) => lectureToggled)
  const exit = useMemo(() => ({ label: words.leaveLecture, leave }), [leave, words])
  useEffect(() => endOfLecture, [])
  useEffect(
    function leaveByEscape() {
      const onKey = ({ key }: KeyboardEvent) => {
        const isThere = document.querySelector('.lecture') !== null
        if (key === 'Escape' && !isThere) leave()
      }
      window.addEventListener('keydown', onKey)
      return () => {
        window.removeEventListener('keydown', onKey)
      }
    },
    [leave],
  )
  return <Part of={LECTURE_PART} props={NO_PROPS} onShown={onReady} exit={exit} />
}
