// Whether the notes window is open, and how it opens and closes. It goes with lecture mode, and a page that
// is reloaded in a lecture takes it up again.
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../useApp.ts'
import { closeNotes, openNotes, takeUpNotes } from './notesPopup.ts'
import type { NotesPopup } from './notesPopup.ts'

export interface Notes {
  readonly opened: NotesPopup | null
  readonly isBlocked: boolean
  readonly toggle: () => void
  /** Once the window has been closed by hand. */
  readonly forget: () => void
  /** Draws the notes anew in a window that has lost them. */
  readonly fill: () => void
}

export function useNotes(): Notes {
  const { lang } = useWords()
  const [opened, setOpened] = useState(() => takeUpNotes(lang))
  const [isBlocked, setBlocked] = useState(false)
  const latest = useRef(opened)
  const isThere = useRef(false)
  useEffect(function closeWithLecture() {
    isThere.current = true
    return () => {
      isThere.current = false
      // Not where React only tries whether it can do without.
      queueMicrotask(() => {
        if (!isThere.current) closeNotes(latest.current)
      })
    }
  }, [])
  const keep = (next: NotesPopup | null) => {
    latest.current = next
    setOpened(next)
  }
  const open = () => {
    const next = openNotes(lang)
    setBlocked(next === null)
    keep(next)
  }
  const close = () => {
    closeNotes(opened)
    keep(null)
  }
  return {
    opened,
    isBlocked,
    toggle: opened && !opened.window.closed ? close : open,
    forget: close,
    fill: open,
  }
}
