// The camera's own way from one viewport to another: short, none where motion is reduced. Invariant: where
// it arrives is exactly where it would have jumped to; whoever moves it meanwhile has it from there on.
import type { Core } from 'cytoscape'
import { isStill, MOVE_MS } from './motion.ts'
import { between } from './viewport.ts'
import type { Viewport } from './viewport.ts'

export interface Camera {
  /** Where it is, or is on its way to: what the next command starts from. */
  readonly goal: () => Viewport
  readonly isMoving: () => boolean
  /** Moves there, or is there at once; each step of the way is taken within `around`. */
  readonly go: (to: Viewport, isAtOnce?: boolean, around?: (step: () => void) => void) => void
  readonly stop: () => void
  /** Stops for good and listens no more. */
  readonly destroy: () => void
}

export function createCamera(cy: Core): Camera {
  let goal: Viewport | null = null
  let frame = 0
  const put = ({ zoom, pan }: Viewport) => cy.viewport({ zoom, pan: { ...pan } })
  const now = (): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  const stop = () => {
    if (goal) cancelAnimationFrame(frame)
    goal = null
  }
  const go: Camera['go'] = (to, isAtOnce = false, around = (step) => step()) => {
    stop()
    if (isAtOnce || !cy.container() || isStill()) {
      around(() => put(to))
      return
    }
    const from = now()
    let start = 0
    const step = (time: number) => {
      start ||= time
      const part = Math.min((time - start) / MOVE_MS, 1)
      if (part < 1) frame = requestAnimationFrame(step)
      else goal = null
      around(() => put(between(from, to, part)))
    }
    goal = to
    frame = requestAnimationFrame(step)
  }
  // A hand on the picture has it at once.
  const hands = new AbortController()
  for (const event of ['pointerdown', 'wheel']) {
    const { signal } = hands
    cy.container()?.addEventListener(event, stop, { capture: true, passive: true, signal })
  }
  const destroy = () => {
    stop()
    hands.abort()
  }
  return { goal: () => goal ?? now(), isMoving: () => goal !== null, go, stop, destroy }
}
