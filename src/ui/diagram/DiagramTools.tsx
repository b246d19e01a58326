// Zoom and fit, for those who have no wheel or do not use one.
import type { Diagram } from '../../diagram/diagram.ts'
import { useWords } from '../useApp.ts'

export function DiagramTools({ diagram }: { readonly diagram: Diagram | null }) {
  const words = useWords()
  return (
    <div className="diagram-tools" role="group" aria-label={words.modes.diagram}>
      <button type="button" aria-label={words.zoomIn} onClick={() => diagram?.zoomBy(1.25)}>
        +
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => diagram?.zoomBy(0.8)}>
        −
      </button>
      <button type="button" onClick={() => diagram?.fit()}>
        {words.fit}
      </button>
    </div>
  )
}
