// The browser's full screen, where there is one: asked for on a press, offered again when it has ended
// (fullScreenRule.ts), and left with lecture mode. Everything works without it.
import { useEffect, useReducer } from 'react'
import { screenAfter } from './fullScreenRule.ts'
import type { LectureScreen, ScreenEvent } from './fullScreenRule.ts'

export const PRESENT_BUTTON_ID = 'present'

/** Asks for full screen; only a key or button press may. A browser that refuses changes nothing. */
export async function enterFullScreen(): Promise<void> {
  if (!document.fullscreenEnabled || document.fullscreenElement) return
  try {
    await document.documentElement.requestFullscreen()
  } catch {
    // The lecture goes on in the window.
  }
}

async function leaveFullScreen(): Promise<void> {
  if (!document.fullscreenElement) return
  try {
    await document.exitFullscreen()
  } catch {
    // It was gone already.
  }
}

/** Matches also where the whole browser fills the screen (F11), of which the document knows nothing. */
const FILLED = '(display-mode: fullscreen)'

function isFullScreen(): boolean {
  return document.fullscreenElement !== null || window.matchMedia(FILLED).matches
}

function screenAtFirst(): LectureScreen {
  return { isFull: isFullScreen(), isOffered: false, isAskedInNotes: false }
}

/** Gives window and focus back, also where the lecture itself did not come. */
export function endOfLecture(): void {
  void leaveFullScreen().then(() => {
    // The button stands again only once the page has been drawn, and Chromium takes the focus away from
    // what has it while full screen ends.
    requestAnimationFrame(() => document.getElementById(PRESENT_BUTTON_ID)?.focus())
  })
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
