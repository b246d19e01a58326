// The browser's full screen, where there is one: asked for on a press, and left again with lecture
// mode. Everything works without it.
import { useEffect, useEffectEvent } from 'react'

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

/** Ends lecture mode when the browser ends full screen (its own Escape), and the other way round. */
export function useFullScreen(leave: () => void): void {
  const onLeft = useEffectEvent(leave)
  useEffect(function followFullScreen() {
    let wasFull = document.fullscreenElement !== null
    const onChange = () => {
      const isFull = document.fullscreenElement !== null
      if (wasFull && !isFull) onLeft()
      wasFull = isFull
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      void leaveFullScreen()
      // The button stands again only once the page has been drawn.
      requestAnimationFrame(() => document.getElementById(PRESENT_BUTTON_ID)?.focus())
    }
  }, [])
}
