// What the marks on screen mean, and of no others. Drawn from the tables that draw the diagram.
import { ICON_WORDS, KIND_WORDS } from '../../domain/review/boxTerms.ts'
import { KINDS, OWN_ICONS } from '../../domain/review/vocabulary.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import { isTwoSided, strengthOf } from '../../domain/graph/voices.ts'
import { strokeStep, WIDTH_STEPS } from '../../notation/lines.ts'
import { CellKey } from '../CellKey.tsx'
import { EffectItems } from '../EffectItems.tsx'
import { EffectMark } from '../EffectMark.tsx'
import { IconMark, KindMark } from '../KindMark.tsx'
import { useApp, useGraphView, useViewGraph, useWords } from '../useApp.ts'
import { useScroller } from '../useScroller.ts'
import { JointKeys } from './JointKeys.tsx'
import { LEGEND_WORDS } from './legendWords.ts'

function stepText(index: number): string {
  const from = WIDTH_STEPS[index]?.from ?? 1
  const next = WIDTH_STEPS[index + 1]?.from
  if (next === undefined) return `${from}+`
  return next - 1 > from ? `${from}–${next - 1}` : String(from)
}

type Arrows = Pick<GraphView, 'interactions'>

function Effects({ interactions }: Arrows) {
  return (
    <>
      <h3>{LEGEND_WORDS[useWords().lang].effects}</h3>
      <ul>
        <EffectItems interactions={interactions} />
      </ul>
    </>
  )
}

/** How wide a line is drawn, by the number of sentences on its side. */
function Widths({ interactions }: Arrows) {
  const words = LEGEND_WORDS[useWords().lang]
  const steps = new Set(interactions.map(({ voices }) => strokeStep(strengthOf(voices))))
  return WIDTH_STEPS.map(
    ({ width }, i) =>
      steps.has(i) && (
        <li key={width}>
          <EffectMark effect="increases" width={width} /> <span>{words.width(stepText(i))}</span>
        </li>
      ),
  )
}

/** The number at the corner of a box that holds arrows back; no slide and no list bears it. */
function Held({ heldBack }: Pick<GraphView, 'heldBack'>) {
  const words = LEGEND_WORDS[useWords().lang]
  const isLecture = useApp(({ scope }) => scope.lecture)
  const { asLists } = useViewGraph().view
  if (heldBack === 0 || isLecture || asLists) return null
  return (
    <li>
      <span className="quiet" aria-hidden="true">
        +5
      </span>{' '}
      <span>{words.held}</span>
    </li>
  )
}

function Lines({ interactions, heldBack }: Arrows & Pick<GraphView, 'heldBack'>) {
  const words = LEGEND_WORDS[useWords().lang]
  const has = (line: 'solid' | 'dashed') => interactions.some((arrow) => arrow.line === line)
  const isMuted = interactions.some(({ decidedBy }) => decidedBy === 'general')
  return (
    <>
      <h3>{words.lines}</h3>
      <ul>
        {has('solid') && (
          <li>
            <EffectMark effect="increases" /> <span>{words.solid}</span>
          </li>
        )}
        {has('dashed') && (
          <li>
            <EffectMark effect="increases" isDashed /> <span>{words.dashed}</span>
          </li>
        )}
        <Widths interactions={interactions} />
        {interactions.some(({ effect }) => isTwoSided(effect)) && (
          <li>
            <span className="balance" aria-hidden="true">
              3 ↑ 1 ↓
            </span>{' '}
            <span>{words.balance}</span>
          </li>
        )}
        <JointKeys />
        <Held heldBack={heldBack} />
        {isMuted && (
          <li>
            <EffectMark effect="increases" isMuted /> <span>{words.muted}</span>
          </li>
        )}
      </ul>
    </>
  )
}

/** The shapes of the boxes, and the icons that entities have of their own. */
function Boxes({ entities }: Pick<GraphView, 'entities'>) {
  const { lang } = useWords()
  const words = LEGEND_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const drawn = [...entities.keys()].map((id) => dataset.entities.get(id))
  const kinds = KINDS.filter((kind) => drawn.some((entity) => entity?.kind === kind))
  const icons = OWN_ICONS.filter((icon) => drawn.some((entity) => entity?.icon === icon))
  return (
    <>
      <h3>{words.kinds}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> <span>{KIND_WORDS[kind][lang]}</span>
          </li>
        ))}
      </ul>
      {icons.length > 0 && (
        <>
          <h3>{words.icons}</h3>
          <ul>
            {icons.map((icon) => (
              <li key={icon}>
                <IconMark icon={icon} /> <span>{ICON_WORDS[icon][lang]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

export function LegendBody() {
  const { legend } = useWords()
  const view = useGraphView()
  return (
    <div
      className="legend-body"
      role="region"
      aria-label={legend}
      tabIndex={-1}
      ref={useScroller(legend)}
    >
      <div className="legend-columns">
        <Effects interactions={view.interactions} />
        <Lines interactions={view.interactions} heldBack={view.heldBack} />
        <Boxes entities={view.entities} />
        <CellKey heading="h3" />
      </div>
    </div>
  )
}
