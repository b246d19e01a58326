// Elements are added a few a frame: all at once is one long task that freezes a slow laptop.
import type { Core, ElementDefinition } from 'cytoscape'

const SLICE = 48

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => resolve())
    else setTimeout(resolve)
  })
}

export interface SliceOptions {
  /** Asked before each slice: false gives up, since another scene has taken over. */
  readonly isCurrent: () => boolean
  /** After each slice, before it is painted. */
  readonly onSlice: () => void
}

/** Adds all elements in order; false if it gave up on the way. */
export async function addInSlices(
  cy: Core,
  elements: readonly ElementDefinition[],
  { isCurrent, onSlice }: SliceOptions,
): Promise<boolean> {
  for (let start = 0; start < elements.length; start += SLICE) {
    if (start > 0) await nextFrame()
    if (!isCurrent()) return false
    cy.batch(() => {
      cy.add(elements.slice(start, start + SLICE))
      onSlice()
    })
  }
  return true
}
