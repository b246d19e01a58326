// What one side shows, in words, with a picker for each facet that makes a comparison.
import { describeChoice } from '../../domain/words/describeComparison.ts'
import { facetOptions } from '../../domain/scope/facets.ts'
import type { FacetId } from '../../domain/scope/facets.ts'
import { FACETS } from '../../domain/scope/facets.ts'
import { NO_FACETS } from '../../domain/scope/scope.ts'
import type { FacetChoice } from '../../domain/scope/scope.ts'
import { useApp, useWords } from '../useApp.ts'
import { useScroller } from '../useScroller.ts'
import { COMPARE_WORDS } from './words.ts'
import type { SideId } from './words.ts'
import '../css/rows.css'

const PICKED = ['cell', 'stressor', 'dose', 'intensity'] as const satisfies readonly FacetId[]
/** Stands for a choice of several, made by filters or a link; a picker chooses one. */
const SEVERAL = '*'

interface PickerProps {
  readonly side: SideId
  readonly facet: FacetId
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

function Picker({ side, facet, chosen, onChoose }: PickerProps) {
  const page = useWords()
  const words = COMPARE_WORDS[page.lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  const options = facetOptions(meta, facet)
  const labels = chosen.map((id) => options.find((o) => o.id === id)?.label[page.lang] ?? id)
  return (
    <select
      aria-label={words.picker(words.sides[side], page.facets[facet])}
      value={chosen.length > 1 ? SEVERAL : (chosen[0] ?? '')}
      onChange={(event) => {
        const { value } = event.target
        if (value !== SEVERAL) onChoose(value === '' ? [] : [value])
      }}
    >
      <option value="">{words.any(page.facets[facet])}</option>
      {chosen.length > 1 && <option value={SEVERAL}>{labels.join(', ')}</option>}
      {options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label[page.lang]}
        </option>
      ))}
    </select>
  )
}

export function SideHead({ side }: { readonly side: SideId }) {
  const { lang } = useWords()
  const words = COMPARE_WORDS[lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  const facets = useApp(({ scope }) => scope.facets)
  const versus = useApp(({ scope }) => scope.versus)
  const compare = useApp(({ comparisonChosen }) => comparisonChosen)
  const choice = side === 'left' ? facets : versus
  const onChoice = (next: FacetChoice) => {
    if (side === 'left') compare(next, versus)
    else compare(facets, next)
  }
  const isSet = FACETS.some((facet) => choice[facet].length > 0)
  return (
    <header className="side-head" ref={useScroller()}>
      <h2>
        <small>{words.sides[side]}</small> <span>{describeChoice(meta, choice, lang)}</span>
      </h2>
      <div className="side-pickers">
        {PICKED.map((facet) => (
          <Picker
            key={facet}
            side={side}
            facet={facet}
            chosen={choice[facet]}
            onChoose={(ids) => {
              onChoice({ ...choice, [facet]: ids })
            }}
          />
        ))}
        <button
          type="button"
          className="plain"
          aria-label={words.clearSide(words.sides[side])}
          disabled={!isSet}
          onClick={() => {
            onChoice(NO_FACETS)
          }}
        >
          {words.clear}
        </button>
      </div>
    </header>
  )
}
