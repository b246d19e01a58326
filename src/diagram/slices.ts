// Elements are added a few at a time: all at once is one long task that freezes a slow laptop. What is
// half there is not drawn: each picture on the way would cost as much as the last one.
import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape'

/** The first slice is small: it pays for all that is made only once. Each next one is twice as large. */
const FIRST = 16
const LARGEST = 64

/** Lets the page answer in between. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

export interface SliceOptions {
  /** Asked before each slice: false gives up, since another scene has taken over. */
  readonly isCurrent: () => boolean
  /** Each slice before it is added. */
  readonly withClasses: (slice: readonly ElementDefinition[]) => readonly ElementDefinition[]
  /** When all are there, before they are painted. */
  readonly onWhole: () => void
}

/** Computes what drawing will need: left to the frame that draws, it would be one long task with it. */
function compute(elements: CollectionReturnValue): void {
  elements.boundingBox()
}

/** Adds elements and computes all that drawing them will need, but draws nothing yet. */
function addUnseen(cy: Core, elements: ElementDefinition[]): void {
  cy.noNotifications(() => {
    compute(cy.add(elements))
  })
}

/** Adds all elements in order; false if it gave up on the way. */
export async function addInSlices(
  cy: Core,
  elements: readonly ElementDefinition[],
  { isCurrent, withClasses, onWhole }: SliceOptions,
): Promise<boolean> {
  let start = 0
  for (let size = FIRST; start < elements.length; size = Math.min(2 * size, LARGEST)) {
    if (start > 0) await pause()
    if (!isCurrent()) return false
    const slice = [...withClasses(elements.slice(start, start + size))]
    start += size
    const isLast = start >= elements.length
    // All that stand are drawn once before the arrows come: what the first drawing alone pays for is done by then.
    const isSeen = isLast || (slice[0]?.group === 'nodes' && elements[start]?.group === 'edges')
    if (isSeen) cy.add(slice)
    else addUnseen(cy, slice)
    if (isLast) {
      cy.batch(onWhole)
      compute(cy.elements())
    }
  }
  return true
}
