// What the marks on screen mean, and of no others. Drawn from the tables that draw the diagram.
import { ICON_WORDS, KIND_WORDS } from '../../domain/review/terms.ts'
import { KINDS, OWN_ICONS } from '../../domain/review/vocabulary.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import { isTwoSided, strengthOf } from '../../domain/graph/voices.ts'
import { strokeStep, WIDTH_STEPS } from '../../notation/lines.ts'
import { CellKey } from '../CellKey.tsx'
import { EffectMark } from '../EffectMark.tsx'
import { IconMark, KindMark } from '../KindMark.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'

function stepText(index: number): string {
  const from = WIDTH_STEPS[index]?.from ?? 1
  const next = WIDTH_STEPS[index + 1]?.from
  if (next === undefined) return `${from}+`
  return next - 1 > from ? `${from}–${next - 1}` : String(from)
}

export function LegendBody({ view }: { readonly view: GraphView }) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const effects = dataset.meta.effects.filter(({ id }) =>
    view.interactions.some(({ effect }) => effect === id),
  )
  const kinds = KINDS.filter((kind) =>
    [...view.entities.keys()].some((id) => dataset.entities.get(id)?.kind === kind),
  )
  const icons = OWN_ICONS.filter((icon) =>
    [...view.entities.keys()].some((id) => dataset.entities.get(id)?.icon === icon),
  )
  const isMuted = view.interactions.some(({ decidedBy }) => decidedBy === 'general')
  const isLecture = useApp(({ scope }) => scope.lecture)
  const { asLists } = useViewGraph().view
  const isMarked = view.heldBack > 0 && !isLecture && !asLists
  const steps = new Set(view.interactions.map(({ voices }) => strokeStep(strengthOf(voices))))
  return (
    <div className="legend-body" role="region" aria-label={words.legend} tabIndex={0}>
      <h3>{words.legendEffects}</h3>
      <ul>
        {effects.map(({ id, label }) => (
          <li key={id}>
            <EffectMark effect={id} /> <span>{label[words.lang]}</span>
          </li>
        ))}
      </ul>
      <h3>{words.legendLines}</h3>
      <ul>
        {view.interactions.some(({ line }) => line === 'solid') && (
          <li>
            <EffectMark effect="increases" /> <span>{words.legendSolid}</span>
          </li>
        )}
        {view.interactions.some(({ line }) => line === 'dashed') && (
          <li>
            <EffectMark effect="increases" isDashed /> <span>{words.legendDashed}</span>
          </li>
        )}
        {WIDTH_STEPS.map(
          ({ width }, i) =>
            steps.has(i) && (
              <li key={width}>
                <EffectMark effect="increases" width={width} />{' '}
                <span>{words.legendWidth(stepText(i))}</span>
              </li>
            ),
        )}
        {view.interactions.some(({ effect }) => isTwoSided(effect)) && (
          <li>
            <span className="balance" aria-hidden="true">
              3 ↑ 1 ↓
            </span>{' '}
            <span>{words.legendBalance}</span>
          </li>
        )}
        {isMarked && (
          <li>
            <span className="quiet" aria-hidden="true">
              +5
            </span>{' '}
            <span>{words.legendHeld}</span>
          </li>
        )}
        {isMuted && (
          <li>
            <EffectMark effect="increases" isMuted /> <span>{words.legendMuted}</span>
          </li>
        )}
      </ul>
      <h3>{words.legendKinds}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> <span>{KIND_WORDS[kind][words.lang]}</span>
          </li>
        ))}
      </ul>
      {icons.length > 0 && (
        <>
          <h3>{words.legendIcons}</h3>
          <ul>
            {icons.map((icon) => (
              <li key={icon}>
                <IconMark icon={icon} /> <span>{ICON_WORDS[icon][words.lang]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <CellKey heading="h3" />
    </div>
  )
}
