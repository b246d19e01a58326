// The canvas of a comparison's picture, steered by pointer and keys as the one diagram is.
import type { GraphView } from '../../domain/graph/derive.ts'
import { sceneOf } from '../../notation/scene.ts'
import { CanvasNote } from '../diagram/CanvasNote.tsx'
import { CANVAS_CLASS } from '../diagram/diagramModule.ts'
import type { DiagramUse } from '../diagram/useDiagram.ts'
import { useDiagramKeys } from '../diagram/useDiagramKeys.ts'
import { usePick } from '../picking.ts'
import { useApp, useWords } from '../useApp.ts'

export const KEYS_ID = 'compare-keys'

interface ComparisonCanvasProps {
  readonly picture: DiagramUse
  readonly view: GraphView
  readonly label: string
  readonly pointed: string | null
  readonly onPoint: (id: string | null) => void
}

export function ComparisonCanvas({
  picture: { holder, diagram, state, drawn },
  view,
  label,
  pointed,
  onPoint,
}: ComparisonCanvasProps) {
  const { lang, modes } = useWords()
  const dataset = useApp((app) => app.dataset)
  const select = usePick()
  const { onKeyDown } = useDiagramKeys({
    diagram,
    scene: () => sceneOf(dataset, drawn.graph, lang),
    view,
    pointed,
    onPoint,
    onSelect: select,
  })
  return (
    <div className="side-canvas">
      <div
        className={CANVAS_CLASS[state]}
        ref={holder}
        tabIndex={0}
        role="application"
        aria-roledescription={modes.diagram}
        aria-label={label}
        aria-describedby={KEYS_ID}
        onKeyDown={onKeyDown}
        onBlur={() => {
          onPoint(null)
        }}
      />
      <CanvasNote state={state} drawn={drawn} />
    </div>
  )
}
