// What stands in the middle of the page: the picture, or what the mode shows in its place, and the tour under it.
import { useState } from 'react'
import { isInLists } from '../domain/graph/partOfView.ts'
import { hiddenAsk } from '../store/veil.ts'
import { DiagramPane } from './diagram/DiagramPane.tsx'
import { Boundary } from './loading/Boundary.tsx'
import { Part } from './loading/Part.tsx'
import type { Exit } from './loading/Trouble.tsx'
import { CLOSED_PART, LISTS_PART, MODE_PARTS, TOUR_PART } from './parts.ts'
import { leftTour } from './tour/leftTour.ts'
import type { TourStep } from './tour/useTour.ts'
import { useApp, useGraphView, useViewGraph, useWords } from './useApp.ts'

const NO_PROPS = {}

export interface MiddleProps {
  /** Called once what is shown stands complete, or is not coming. */
  readonly onReady: () => void
}

export function Middle({ onReady }: MiddleProps) {
  const mode = useApp(({ scope }) => scope.mode)
  const tour = useTourExit()
  const words = useWords()
  const shown = useGraphView()
  const isListed = isInLists(useViewGraph().view, shown)
  const isAsking = useApp((state) => hiddenAsk(state) !== null)
  // These tell what the review says, and does not say, of everything: an arrow that is asked about would be missed.
  const isClosed = isAsking && mode !== 'diagram' && mode !== 'table'
  const [step, setStep] = useState<TourStep>()
  return (
    <main id="main" className="middle" aria-label={words.modes[mode]} tabIndex={-1}>
      {isClosed ? (
        <Part of={CLOSED_PART} props={NO_PROPS} onShown={onReady} />
      ) : mode === 'diagram' && isListed ? (
        <Part of={LISTS_PART} props={NO_PROPS} onShown={onReady} />
      ) : mode === 'diagram' ? (
        <Boundary onStopped={onReady}>
          <DiagramPane onReady={onReady} step={tour ? step : undefined} />
        </Boundary>
      ) : (
        <Part key={mode} of={MODE_PARTS[mode]} props={NO_PROPS} onShown={onReady} />
      )}
      {tour && <Part of={TOUR_PART} props={{ onStep: setStep }} exit={tour} />}
    </main>
  )
}

/** The way out of a tour that cannot be shown; null where none is taken. */
function useTourExit(): Exit | null {
  const words = useWords()
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  if (scope.tour === null) return null
  return {
    label: words.leaveTour,
    leave: () => {
      open(leftTour(scope), [])
    },
  }
}
