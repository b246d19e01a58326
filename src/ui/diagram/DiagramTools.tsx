// Zoom and fit, for those who have no wheel or do not use one.
import { createElement } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'
import { useApp, useWords } from '../useApp.ts'

const START = later('start', async () => (await import('../tour/StartTour.tsx')).StartTour)

export interface ToolsProps {
  readonly diagram: Diagram | null
  /** Where the whole scene is not what is to be fitted. */
  readonly onFit?: () => void
}

export function DiagramTools({ diagram, onFit = () => diagram?.fit() }: ToolsProps) {
  const words = useWords()
  // What a frame shows was chosen by the page around it.
  const isEmbedded = useApp(({ scope }) => scope.embed)
  const startedOver = useApp((state) => state.startedOver)
  const Start = useLazy(START, useHasFirstPicture())
  const startOver = () => {
    startedOver()
    diagram?.open()
  }
  return (
    <div className="diagram-tools" role="group" aria-label={words.modes.diagram}>
      <button type="button" aria-label={words.zoomIn} onClick={() => diagram?.zoomBy(1.25)}>
        +
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => diagram?.zoomBy(0.8)}>
        −
      </button>
      <button type="button" onClick={onFit}>
        {words.fit}
      </button>
      {!isEmbedded && (
        <div className="start-over">
          <button type="button" onClick={startOver}>
            {words.startOver}
          </button>
          {Start && createElement(Start)}
        </div>
      )}
    </div>
  )
}
