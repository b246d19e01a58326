// Two diagrams that look at the same place: where the reader moves one, the other follows. Neither
// answers, since a diagram does not tell of a move that it was told to make.
import type { Diagram } from './contract.ts'
import type { Viewport } from './viewport.ts'

type Follower = Pick<Diagram, 'setViewport'>

export interface ViewportPort {
  /** For the diagram's own option of this name. */
  readonly onViewport: (viewport: Viewport) => void
  /** Lets a diagram follow the other one until the returned function is called. */
  readonly join: (diagram: Follower) => () => void
}

export interface ViewportLink {
  readonly left: ViewportPort
  readonly right: ViewportPort
}

export function linkViewports(): ViewportLink {
  const joined: { left: Follower | null; right: Follower | null } = { left: null, right: null }
  const port = (here: 'left' | 'right', there: 'left' | 'right'): ViewportPort => ({
    onViewport(viewport) {
      joined[there]?.setViewport(viewport)
    },
    join(diagram) {
      joined[here] = diagram
      return () => {
        if (joined[here] === diagram) joined[here] = null
      }
    },
  })
  return { left: port('left', 'right'), right: port('right', 'left') }
}
