// Elements are added a few a frame: all at once is one long task that freezes a slow laptop.
import type { Core, ElementDefinition } from 'cytoscape'

/** The first slice is small: it pays for all that is made only once. Each next one is twice as large. */
const FIRST = 8
const LARGEST = 48

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => resolve())
    else setTimeout(resolve)
  })
}

export interface SliceOptions {
  /** Asked before each slice: false gives up, since another scene has taken over. */
  readonly isCurrent: () => boolean
  /** Each slice before it is added. */
  readonly dress: (slice: readonly ElementDefinition[]) => readonly ElementDefinition[]
  /** After each slice, before it is painted. */
  readonly onSlice: () => void
}

/** Adds all elements in order; false if it gave up on the way. */
export async function addInSlices(
  cy: Core,
  elements: readonly ElementDefinition[],
  { isCurrent, dress, onSlice }: SliceOptions,
): Promise<boolean> {
  let start = 0
  for (let size = FIRST; start < elements.length; size = Math.min(2 * size, LARGEST)) {
    if (start > 0) await nextFrame()
    if (!isCurrent()) return false
    const slice = elements.slice(start, start + size)
    cy.batch(() => {
      cy.add([...dress(slice)])
      onSlice()
    })
    start += size
  }
  return true
}
