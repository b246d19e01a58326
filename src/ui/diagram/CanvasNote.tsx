// What is said over a canvas that does not show what is asked for: that it is coming, or that it has
// failed and how to go on.
import type { DiagramState } from './diagramModule.ts'
import { DIAGRAM } from './diagramModule.ts'
import { Trouble } from '../loading/Trouble.tsx'
import { useLazyState } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'
import type { DrawnView } from './useDrawnView.ts'

/** What a canvas lacks: its program, its positions, or nothing. */
export function useCanvasState(
  { graph, places }: DrawnView,
  isLive: boolean,
  hasFailed: boolean,
  hasPicture: boolean,
): DiagramState {
  const program = useLazyState(DIAGRAM)
  const layout = useLazyState(places ?? DIAGRAM)
  if (hasFailed || program === 'failed') return 'failed'
  if (isLive) return 'live'
  if (layout === 'failed' && !graph.view.layout) return 'failed'
  return hasPicture ? 'loading' : 'first'
}

export interface CanvasNoteProps {
  readonly state: DiagramState
  readonly drawn: DrawnView
}

export function CanvasNote({ state, drawn: { graph, places } }: CanvasNoteProps) {
  const words = useWords()
  const retry = () =>
    Promise.allSettled([DIAGRAM.attempt(), graph.view.layout ?? places?.attempt()])
  if (state === 'live') return null
  if (state !== 'failed') return <p className="canvas-note">{words.loadingDiagram}</p>
  return <Trouble text={words.diagramFailed} onRetry={retry} />
}
