// Whether the notes window is open, and how it opens and closes. It goes with lecture mode.
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../useApp.ts'
import { openNotesWindow } from './NotesWindow.tsx'
import { LECTURE_WORDS } from './words.ts'

export interface Notes {
  readonly opened: Window | null
  readonly isBlocked: boolean
  readonly toggle: () => void
  readonly forget: () => void
}

export function useNotes(): Notes {
  const { lang } = useWords()
  const [opened, setOpened] = useState<Window | null>(null)
  const [isBlocked, setBlocked] = useState(false)
  const latest = useRef<Window | null>(null)
  useEffect(
    () => () => {
      latest.current?.close()
    },
    [],
  )
  const keep = (next: Window | null) => {
    latest.current = next
    setOpened(next)
  }
  return {
    opened,
    isBlocked,
    toggle: () => {
      if (opened && !opened.closed) {
        opened.close()
        keep(null)
        return
      }
      const next = openNotesWindow(LECTURE_WORDS[lang].notesTitle, lang)
      setBlocked(next === null)
      keep(next)
    },
    forget: () => {
      keep(null)
    },
  }
}
