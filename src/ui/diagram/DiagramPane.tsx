// The picture and what goes with it: tools, the sentence at the pointer, the key. The canvas itself is made
// once by useDiagram and lives outside React's render.
import { createElement, useState } from 'react'
import type { Place } from '../../diagram/contract.ts'
import { spokenAt } from '../../notation/highlight.ts'
import type { Spoken } from '../../notation/highlight.ts'
import { sceneOf } from '../../notation/scene.ts'
import { later } from '../loading/later.ts'
import { Part } from '../loading/Part.tsx'
import { useLazy } from '../loading/useLazy.ts'
import { EMPTY_PART } from '../parts.ts'
import { usePick } from '../picking.ts'
import { useApp, useGraphView, useViewGraph, useWords } from '../useApp.ts'
import { ArrowKey } from './ArrowKey.tsx'
import { CanvasNote } from './CanvasNote.tsx'
import { CANVAS_CLASS } from './diagramModule.ts'
import { DiagramTools } from './DiagramTools.tsx'
import { PointedNote, usePointedText } from './PointedNote.tsx'
import { usePointing } from './usePointing.ts'
import { useDiagram } from './useDiagram.ts'
import { useDiagramKeys } from './useDiagramKeys.ts'

/** Few lines are pressed where several arrows run along them: the list comes when one is. */
const CHOOSER = later(
  'arrow-chooser',
  async () => (await import('./ArrowChooser.tsx')).ArrowChooser,
)

interface ChoiceProps {
  /** Where several arrows run along what was pressed; null where nothing is to be chosen. */
  readonly place: Place | null
  readonly onClose: () => void
}

function Choice({ place, onClose }: ChoiceProps) {
  const Chooser = useLazy(CHOOSER, place !== null)
  return place && Chooser ? createElement(Chooser, { place, onClose }) : null
}

/** A new step is not read with the sentence of the last one over its key. */
function useForgottenAtStep(pointAt: (id: null) => void): void {
  const step = useApp(({ scope }) => scope.step)
  const [shownStep, setShownStep] = useState(step)
  if (step === shownStep) return
  setShownStep(step)
  pointAt(null)
}

export interface DiagramPaneProps {
  readonly onReady: () => void
  /** The step of a tour that is given: what it speaks of is highlighted until the reader picks something. */
  readonly step?: (Spoken & { readonly link: string }) | undefined
}

export function DiagramPane({ onReady, step: given }: DiagramPaneProps) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const select = usePick()
  const graph = useViewGraph()
  const view = useGraphView()
  const { pointed, place, choice, pointAt, setChoice } = usePointing()
  const isLecture = useApp(({ scope }) => scope.lecture)
  useForgottenAtStep(pointAt)
  const spoken = spokenAt(
    given,
    useApp(({ scope }) => scope.select),
  )
  const { holder, diagram, state, drawn } = useDiagram({
    ...{ onReady, spoken },
    onPoint: pointAt,
    onChoose: setChoice,
  })
  const text = usePointedText(pointed, place)
  const { onKeyDown, about } = useDiagramKeys({
    diagram,
    scene: () => sceneOf(dataset, drawn.graph, words.lang),
    view,
    pointed,
    onPoint: pointAt,
    onSelect: select,
  })
  const counts = words.status(
    view.shown.entities,
    view.total.entities,
    view.shown.interactions,
    view.total.interactions,
  )
  return (
    <section className="diagram-pane" aria-label={words.modes.diagram}>
      <div
        className={CANVAS_CLASS[state]}
        ref={holder}
        tabIndex={0}
        role="application"
        aria-roledescription={words.modes.diagram}
        aria-label={words.diagramLabel(graph.view.label[words.lang], counts)}
        aria-describedby="diagram-keys"
        onKeyDown={onKeyDown}
        onBlur={() => {
          diagram?.point(null)
          pointAt(null)
        }}
      />
      <p id="diagram-keys" className="visually-hidden">
        {about?.[words.lang]}
      </p>
      <CanvasNote state={state} drawn={drawn} />
      {view.interactions.length === 0 && <Part of={EMPTY_PART} props={{}} />}
      <DiagramTools diagram={diagram} />
      <PointedNote text={text} place={isLecture ? null : place} />
      <Choice place={choice} onClose={() => setChoice(null)} />
      <ArrowKey />
    </section>
  )
}
