// Whether the lecture fills the screen; full screen is offered again when it has ended (fullScreenRule.ts).
import { useEffect, useReducer } from 'react'
import { screenAfter } from './fullScreenRule.ts'
import type { LectureScreen, ScreenEvent } from './fullScreenRule.ts'

/** Matches also where the whole browser fills the screen (F11), of which the document knows nothing. */
const FILLED = '(display-mode: fullscreen)'

function isFullScreen(): boolean {
  return document.fullscreenElement !== null || window.matchMedia(FILLED).matches
}

function screenAtFirst(): LectureScreen {
  return { isFull: isFullScreen(), isOffered: false, isAskedInNotes: false }
}

/** How the lecture stands on screen; `tell` takes what only the lecture knows. */
export function useFullScreen(): readonly [LectureScreen, tell: (event: ScreenEvent) => void] {
  const [screen, tell] = useReducer(screenAfter, undefined, screenAtFirst)
  useEffect(function followFullScreen() {
    const filled = window.matchMedia(FILLED)
    const onChange = () => {
      tell(isFullScreen() ? 'full' : 'window')
    }
    onChange()
    document.addEventListener('fullscreenchange', onChange)
    filled.addEventListener('change', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      filled.removeEventListener('change', onChange)
    }
  }, [])
  return [screen, tell]
}
