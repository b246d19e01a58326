// The browser's full screen, where there is one: asked for on a press, and left with lecture mode. Everything
// works without it. Apart from what follows it in a lecture (useFullScreen.ts), since a press cannot wait for code.

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

/** Gives window and focus back, also where the lecture itself did not come. */
export function endOfLecture(): void {
  void leaveFullScreen().then(() => {
    // The button stands again only once the page has been drawn, and Chromium takes the focus away from
    // what has it while full screen ends.
    requestAnimationFrame(() => document.getElementById(PRESENT_BUTTON_ID)?.focus())
  })
}
