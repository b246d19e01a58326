// How long what moves takes, and whether anything may.
export const MOVE_MS = 200
export const FADE_MS = 160

/** Whether the reader has asked for less motion; asked anew each time, since that may change. */
export function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
