// What is said over a canvas that does not show what is asked for: that it is coming, or that it has
// failed and how to go on.
import type { DiagramState } from './diagramModule.ts'
import { DIAGRAM } from './diagramModule.ts'
import { LAYOUTS } from '../loading/layouts.ts'
import { Trouble } from '../loading/Trouble.tsx'
import { useLazyState } from '../loading/useLazy.ts'
import { useViewGraph, useWords } from '../useApp.ts'

/** What the canvas of the current view lacks: its program, its positions, or nothing. */
export function useCanvasState(
  isLive: boolean,
  hasFailed: boolean,
  hasPicture: boolean,
): DiagramState {
  const { view } = useViewGraph()
  const positions = LAYOUTS.get(view.id)
  const program = useLazyState(DIAGRAM)
  const layout = useLazyState(positions ?? DIAGRAM)
  if (hasFailed || program === 'failed') return 'failed'
  if (isLive) return 'live'
  if (layout === 'failed' && !view.layout) return 'failed'
  return hasPicture ? 'loading' : 'first'
}

export function CanvasNote({ state }: { readonly state: DiagramState }) {
  const words = useWords()
  const { view } = useViewGraph()
  const retry = () =>
    Promise.allSettled([DIAGRAM.attempt(), view.layout ?? LAYOUTS.get(view.id)?.attempt()])
  if (state === 'live') return null
  if (state !== 'failed') return <p className="canvas-note">{words.loadingDiagram}</p>
  return <Trouble text={words.diagramFailed} onRetry={retry} />
}
