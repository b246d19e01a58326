// What the end of full screen means to a lecture. Invariant: it never means leaving. Browsers end full screen
// on their own when a window opens, and keep Escape to themselves in it; only a key that the page hears, or a
// button, ends the lecture.

export interface LectureScreen {
  readonly isFull: boolean
  /** Whether the slide offers to come back to full screen, or to leave. */
  readonly isOffered: boolean
  /** Whether full screen was asked for in the notes window, where no browser grants it to the page. */
  readonly isAskedInNotes: boolean
}

/**
 * `full` and `window` tell how the page stands, as often as one likes; `wentOn` is anything the lecturer
 * does with the lecture; `askedInNotes` is the key of full screen, pressed in the notes window.
 */
export type ScreenEvent = 'full' | 'window' | 'wentOn' | 'askedInNotes'

export function screenAfter(screen: LectureScreen, event: ScreenEvent): LectureScreen {
  switch (event) {
    case 'full':
      return screen.isFull ? screen : { isFull: true, isOffered: false, isAskedInNotes: false }
    case 'window':
      return screen.isFull ? { ...screen, isFull: false, isOffered: true } : screen
    case 'wentOn':
      return screen.isOffered || screen.isAskedInNotes
        ? { ...screen, isOffered: false, isAskedInNotes: false }
        : screen
    case 'askedInNotes':
      return screen.isFull ? screen : { ...screen, isAskedInNotes: true }
  }
}
