// Where the keyboard goes when something is opened without a mouse: into the details, and back to
// where it came from when they are closed.
export const DETAILS_ID = 'details'
export const FILTERS_BUTTON_ID = 'filters-button'
export const ASK_BUTTON_ID = 'ask-button'
let cameFrom: HTMLElement | null = null

/** Moves the focus into the details and remembers where it was. */
export function enterDetails(): void {
  const active = document.activeElement
  if (active instanceof HTMLElement && active.id !== DETAILS_ID) cameFrom = active
  const panel = document.getElementById(DETAILS_ID)
  panel?.focus()
  // Where details show only while something is selected they are there a frame later.
  if (document.activeElement !== panel) requestAnimationFrame(() => panel?.focus())
}

/** Puts the focus back where {@link enterDetails} found it, if that is still there. */
export function leaveDetails(): void {
  if (cameFrom?.isConnected) cameFrom.focus()
  else document.getElementById('main')?.focus()
  cameFrom = null
}

/** Whether a click came from Enter or Space: browsers count no mouse clicks then. */
export function isByKeyboard(event: { readonly detail: number }): boolean {
  return event.detail === 0
}
