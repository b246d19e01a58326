// The picture and what goes with it: tools, the sentence under the pointer, the legend. The canvas
// itself is made once by useDiagram and lives outside React's render.
import { useState } from 'react'
import { describeEntity, describeInteraction } from '../../domain/words/describe.ts'
import { describeArrowVoices } from '../../domain/words/describeVoices.ts'
import { spokenAt } from '../../notation/highlight.ts'
import type { Spoken } from '../../notation/highlight.ts'
import { sceneOf } from '../../notation/scene.ts'
import { EmptyResult } from '../EmptyResult.tsx'
import { useApp, useGraphView, useViewGraph, useWords } from '../useApp.ts'
import { CanvasNote } from './CanvasNote.tsx'
import { CANVAS_CLASS } from './diagramModule.ts'
import { DiagramTools } from './DiagramTools.tsx'
import { Legend } from './Legend.tsx'
import { useDiagram } from './useDiagram.ts'
import { useDiagramKeys } from './useDiagramKeys.ts'

/** The sentence for what the pointer or the keyboard is on. */
function usePointedText(pointed: string | null): string {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const view = useGraphView()
  if (pointed === null) return ''
  const interaction = view.interactions.find(({ id }) => id === pointed)
  // What the pointer rests on may have gone with a filter.
  if (!interaction && !view.entities.has(pointed)) return ''
  if (!interaction) return describeEntity(dataset, pointed, view, words.lang)
  const sentence = describeInteraction(dataset, interaction, words.lang)
  return `${sentence} · ${describeArrowVoices(interaction, words.lang)}`
}

export interface DiagramPaneProps {
  readonly onReady: () => void
  /** The step of a tour that is given: what it speaks of is highlighted until the reader picks something. */
  readonly step?: (Spoken & { readonly link: string }) | undefined
}

export function DiagramPane({ onReady, step: given }: DiagramPaneProps) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const select = useApp(({ selected }) => selected)
  const graph = useViewGraph()
  const view = useGraphView()
  const [pointed, setPointed] = useState<string | null>(null)
  const step = useApp(({ scope }) => scope.step)
  const [shownStep, setShownStep] = useState(step)
  // A new step is not read with the sentence of the last one over its key.
  if (step !== shownStep) {
    setShownStep(step)
    setPointed(null)
  }
  const spoken = spokenAt(
    given,
    useApp(({ scope }) => scope.select),
  )
  const { holder, diagram, state } = useDiagram({ onReady, onPoint: setPointed, spoken })
  const text = usePointedText(pointed)
  const onKeyDown = useDiagramKeys({
    diagram,
    scene: () => sceneOf(dataset, graph, words.lang),
    view,
    pointed,
    onPoint: setPointed,
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
        aria-label={words.diagramLabel(graph.view.label[words.lang], counts)}
        aria-describedby="diagram-keys"
        onKeyDown={onKeyDown}
        onBlur={() => {
          diagram?.point(null)
          setPointed(null)
        }}
      />
      <p id="diagram-keys" className="visually-hidden">
        {words.diagramKeys}
      </p>
      <CanvasNote state={state} />
      {view.interactions.length === 0 && <EmptyResult />}
      <DiagramTools diagram={diagram} />
      <p className="pointed" role="status" data-pointed={text || undefined}>
        {text || words.hoverHint}
      </p>
      <Legend view={view} />
    </section>
  )
}
