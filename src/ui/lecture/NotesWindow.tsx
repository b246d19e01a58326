// Speaker notes in a window of their own, drawn by this page through a portal, so that both always
// show the same step. Closing it is harmless; keys pressed there steer as they do here.
import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../useApp.ts'
import { nameNotes, sayFound, sayLost, stateOfNotes } from './notesPopup.ts'
import type { NotesPopup } from './notesPopup.ts'
import { NotesPage } from './NotesPage.tsx'
import type { NotesPageProps } from './NotesPage.tsx'
import type { Notes } from './useNotes.ts'

export interface NotesWindowProps extends NotesPageProps {
  readonly opened: NotesPopup
  readonly onKey: (event: KeyboardEvent) => void
  readonly notes: Notes
}

const WATCH_MS = 500

function useWatch({ opened, notes }: NotesWindowProps): void {
  const checkPage = useEffectEvent(() => {
    const state = stateOfNotes(opened)
    if (state === 'closed') notes.forget()
    if (state === 'emptied') notes.fill()
  })
  useEffect(function watchWindow() {
    const watch = setInterval(() => {
      checkPage()
    }, WATCH_MS)
    return () => {
      clearInterval(watch)
    }
  }, [])
}

export function NotesWindow(props: NotesWindowProps) {
  const { opened, place, screen, typed, onKey } = props
  const { lang } = useWords()
  const keyPressed = useEffectEvent(onKey)
  useWatch(props)
  useEffect(
    function listenThere() {
      const listen = (event: KeyboardEvent) => {
        keyPressed(event)
      }
      opened.window.addEventListener('keydown', listen)
      return () => {
        opened.window.removeEventListener('keydown', listen)
      }
    },
    [opened],
  )
  useEffect(
    function tellOfGoing() {
      const onHide = () => {
        sayLost(opened)
      }
      const onShow = () => {
        sayFound(opened)
      }
      window.addEventListener('pagehide', onHide)
      window.addEventListener('pageshow', onShow)
      return () => {
        window.removeEventListener('pagehide', onHide)
        window.removeEventListener('pageshow', onShow)
      }
    },
    [opened],
  )
  useEffect(
    function nameWindow() {
      nameNotes(opened, lang)
    },
    [opened, lang],
  )
  return createPortal(<NotesPage {...{ place, screen, typed }} />, opened.body)
}
