// What to look at: a fieldset of checkboxes for each facet, with leave-one-out counts.
import { useEffect, useRef } from 'react'
import type { FacetCounts } from '../../domain/graph/facetCounts.ts'
import { FACETS } from '../../domain/scope/facets.ts'
import type { FacetId } from '../../domain/scope/facets.ts'
import { filterCount, isAnyChosen } from '../../domain/scope/scope.ts'
import type { FacetChoice } from '../../domain/scope/scope.ts'
import { noted } from '../../domain/words/chineseText.ts'
import { useApp, useFacetCounts, useWords } from '../useApp.ts'
import { FacetFieldset } from './FacetFieldset.tsx'

export interface FilterPanelProps {
  /** Only where the window is too narrow to show the panel always. */
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Facets that few ask for; they are one step away, and open by themselves while one of them is chosen. */
const RARE: readonly FacetId[] = [
  'certainty',
  'dose',
  'intensity',
  'phase',
  'species',
  'system',
  'papers',
  'caveat',
]

interface RareFacetsProps {
  readonly counts: FacetCounts
  readonly facets: FacetChoice
}

function RareFacets({ counts, facets }: RareFacetsProps) {
  const words = useWords()
  const chosen = RARE.reduce((sum, facet) => sum + facets[facet].length, 0)
  return (
    <details className="facet rare" open={chosen > 0 || undefined}>
      <summary>
        {chosen > 0 ? noted(words.moreFilters, chosen, words.lang) : words.moreFilters}
      </summary>
      {RARE.map((facet) => (
        <FacetFieldset key={facet} facet={facet} counts={counts[facet]} />
      ))}
    </details>
  )
}

function Switch(props: {
  readonly label: string
  readonly hint: string
  readonly isOn: boolean
  readonly onToggle: () => void
}) {
  const { label, hint, isOn, onToggle } = props
  return (
    <label className="option switch" title={hint}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span className="option-label">
        <span>{label}</span>
        <small>{hint}</small>
      </span>
    </label>
  )
}

export function FilterPanel({ isOpen, onClose }: FilterPanelProps) {
  const words = useWords()
  const counts = useFacetCounts()
  const scope = useApp((state) => state.scope)
  const toggleGeneral = useApp(({ generalToggled }) => generalToggled)
  const toggleContested = useApp(({ contestedToggled }) => contestedToggled)
  const clear = useApp(({ filtersCleared }) => filtersCleared)
  const panel = useRef<HTMLElement>(null)
  const set = filterCount(scope)
  useEffect(
    function focusWhenOpened() {
      if (isOpen) panel.current?.focus()
    },
    [isOpen],
  )
  return (
    <aside
      id="filters"
      ref={panel}
      className={isOpen ? 'filters open' : 'filters'}
      aria-label={words.filters}
      tabIndex={-1}
      onClick={({ target, currentTarget, clientX }) => {
        const isBeside = clientX > currentTarget.getBoundingClientRect().right
        if (isOpen && target === currentTarget && isBeside) onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="panel-head">
        <h2>{words.filters}</h2>
        {set > 0 && (
          <button type="button" className="plain" onClick={clear}>
            {words.clearAll(set)}
          </button>
        )}
        <button type="button" className="plain narrow" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {FACETS.filter((facet) => !RARE.includes(facet)).map((facet) => (
        <FacetFieldset key={facet} facet={facet} counts={counts[facet]} />
      ))}
      <RareFacets counts={counts} facets={scope.facets} />
      <fieldset className="switches">
        {isAnyChosen(scope.facets) && (
          <Switch
            label={words.general}
            hint={words.generalHint}
            isOn={scope.general}
            onToggle={toggleGeneral}
          />
        )}
        <Switch
          label={words.contestedOnly}
          hint={words.contestedHint}
          isOn={scope.contested}
          onToggle={toggleContested}
        />
      </fieldset>
    </aside>
  )
}
