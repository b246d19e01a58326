// A file that is opened or dropped: taken whole, or refused with all that is wrong with it.
import { useState } from 'react'
import { describeFault } from '../../domain/lecture/faults.ts'
import { readLecture } from '../../domain/lecture/readLecture.ts'
import { useWords } from '../useApp.ts'
import { useLectures } from './useLectures.ts'
import { OWN_WORDS } from './words.ts'

interface Refusal {
  readonly name: string
  readonly faults: readonly string[]
}

export interface OpenedFile {
  readonly open: (file: File) => Promise<void>
  readonly refused: Refusal
}

const NOTHING: Refusal = { name: '', faults: [] }

/** Calls `onOpened` with the title of what was opened. */
export function useFile(onOpened: (title: string) => void): OpenedFile {
  const { lang } = useWords()
  const { take } = useLectures()
  const [refused, refuse] = useState(NOTHING)
  const open = async (file: File) => {
    const text = await file.text().catch(() => '')
    const { lecture, faults } = readLecture(text)
    if (!lecture) {
      refuse({ name: file.name, faults: faults.map((fault) => describeFault(fault, lang)) })
      return
    }
    refuse(NOTHING)
    take(lecture)
    onOpened(
      lecture.label?.[lang] ?? lecture.label?.en ?? lecture.label?.zh ?? OWN_WORDS[lang].title,
    )
  }
  return { open, refused }
}
