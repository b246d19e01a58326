// The two pictures with the head of each, and the line under them. They share one camera, one thing
// pointed at and one selection.
import { useMemo, useState } from 'react'
import { linkViewports } from '../../diagram/link.ts'
import { onSharedMap } from '../../domain/graph/compare.ts'
import type { ComparedInteraction } from '../../domain/graph/compare.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import { nameOf } from '../../domain/words/describe.ts'
import { describeChoice, describeComparison } from '../../domain/words/describeComparison.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import type { FacetChoice } from '../../domain/scope/scope.ts'
import { COMPARISON_MARKS } from '../../notation/marks.ts'
import { sceneOf } from '../../notation/scene.ts'
import { CanvasNote } from '../diagram/CanvasNote.tsx'
import { CANVAS_CLASS } from '../diagram/diagramModule.ts'
import { DiagramTools } from '../diagram/DiagramTools.tsx'
import { useDiagramKeys } from '../diagram/useDiagramKeys.ts'
import { useApp, useSides, useViewGraph, useWords } from '../useApp.ts'
import { SideHead } from './SideHead.tsx'
import { useSideDiagram } from './useSideDiagram.ts'
import type { DiagramUse } from '../diagram/useDiagram.ts'
import { COMPARE_WORDS } from './words.ts'
import type { SideId } from './words.ts'

const KEYS_ID = 'compare-keys'

interface SideProps {
  readonly side: SideId
  readonly picture: DiagramUse
  readonly view: GraphView
  readonly choice: FacetChoice
  readonly onChoice: (choice: FacetChoice) => void
  readonly pointed: string | null
  readonly onPoint: (id: string | null) => void
}

function Side({ side, picture, view, choice, onChoice, pointed, onPoint }: SideProps) {
  const page = useWords()
  const words = COMPARE_WORDS[page.lang]
  const dataset = useApp((state) => state.dataset)
  const select = useApp(({ selected }) => selected)
  const graph = useViewGraph()
  const { holder, diagram, state } = picture
  const onKeyDown = useDiagramKeys({
    diagram,
    scene: () => sceneOf(dataset, graph, page.lang),
    view,
    pointed,
    onPoint,
    onSelect: select,
  })
  const name = describeChoice(dataset.meta, choice, page.lang)
  return (
    <section className="side-pane" aria-label={words.sides[side]}>
      <SideHead side={side} choice={choice} onChoice={onChoice} />
      <div className="side-canvas">
        <div
          className={CANVAS_CLASS[state]}
          ref={holder}
          tabIndex={0}
          role="application"
          aria-label={words.picture(words.sides[side], name, view.interactions.length)}
          aria-describedby={KEYS_ID}
          onKeyDown={onKeyDown}
          onBlur={() => {
            onPoint(null)
          }}
        />
        <CanvasNote state={state} />
      </div>
    </section>
  )
}

/** What both sides say of the arrow pointed at, or the name of the entity; else of the first clash. */
function usePointedText(pointed: string | null): { readonly text: string; readonly clash: string } {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const facets = useApp(({ scope }) => scope.facets)
  const versus = useApp(({ scope }) => scope.versus)
  const { compared } = useSides()
  const left = describeChoice(dataset.meta, facets, lang)
  const right = describeChoice(dataset.meta, versus, lang)
  const say = (arrow: ComparedInteraction | undefined) =>
    arrow && describeComparison(dataset, arrow, { left, right }, lang)
  const clash = say(compared.find(({ comparison }) => comparison === 'opposite')) ?? ''
  if (pointed === null) return { text: '', clash }
  const arrow = compared.find(({ id }) => id === pointed)
  return { text: say(arrow) ?? nameOf(dataset, pointed, lang), clash }
}

export function Pictures() {
  const page = useWords()
  const facets = useApp(({ scope }) => scope.facets)
  const versus = useApp(({ scope }) => scope.versus)
  const compare = useApp(({ comparisonChosen }) => comparisonChosen)
  const { left, right, compared } = useSides()
  const isSame = isSameChoice(facets, versus)
  const [link] = useState(linkViewports)
  const [pointed, setPointed] = useState<string | null>(null)
  const comparisons = useMemo(
    () => new Map(isSame ? [] : compared.map(({ id, comparison }) => [id, comparison])),
    [compared, isSame],
  )
  const views = useMemo(
    () => ({ left: onSharedMap(left, right), right: onSharedMap(right, left) }),
    [left, right],
  )
  const frame = useMemo(
    () => ({
      entities: views.left.entities,
      interactions: [...left.interactions, ...right.interactions],
    }),
    [left, right, views],
  )
  const shared = { comparisons, frame, pointed, onPoint: setPointed }
  const leftPicture = useSideDiagram({ ...shared, view: views.left, port: link.left })
  const rightPicture = useSideDiagram({ ...shared, view: views.right, port: link.right })
  const { text, clash } = usePointedText(pointed)
  return (
    <>
      <div className="sides">
        <Side
          side="left"
          picture={leftPicture}
          view={views.left}
          choice={facets}
          onChoice={(choice) => {
            compare(choice, versus)
          }}
          pointed={pointed}
          onPoint={setPointed}
        />
        <Side
          side="right"
          picture={rightPicture}
          view={views.right}
          choice={versus}
          onChoice={(choice) => {
            compare(facets, choice)
          }}
          pointed={pointed}
          onPoint={setPointed}
        />
      </div>
      <p id={KEYS_ID} className="visually-hidden">
        {page.diagramKeys}
      </p>
      <div className="compare-strip">
        <p
          className="pointed"
          role="status"
          data-pointed={text || clash || undefined}
          data-clash={text ? undefined : clash || undefined}
        >
          {text ||
            (clash ? `${COMPARISON_MARKS.opposite} ${clash}` : COMPARE_WORDS[page.lang].hint)}
        </p>
        <DiagramTools
          diagram={leftPicture.diagram}
          onFit={() => leftPicture.diagram?.fitShown(frame)}
        />
      </div>
    </>
  )
}
