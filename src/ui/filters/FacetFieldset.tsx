// One facet. The common options stand open; the rest are one step away, and open by themselves while
// one of them is chosen. A cell shows the mark it has on the diagram. An option with nothing to show stays
// in place, greyed, but can be chosen.
import { cellsToMark, OTHER_TISSUE } from '../../domain/graph/cells.ts'
import { facetOptions } from '../../domain/scope/facets.ts'
import type { FacetId, Option } from '../../domain/scope/facets.ts'
import { noted } from '../../domain/words/chineseText.ts'
import { CellBar } from '../CellBar.tsx'
import { useApp, useAreCellsMarked, useWords } from '../useApp.ts'

/** Facets whose options are the abbreviations the review itself uses. */
const SHOWS_ID: ReadonlySet<FacetId> = new Set(['cell'])
/** Facets whose options have places in the bars on boxes. */
const MARKED: ReadonlySet<FacetId> = new Set(['cell', 'tissue'])
const OPEN_AT_FIRST: ReadonlySet<FacetId> = new Set(['cell', 'stressor'])

export interface FacetFieldsetProps {
  readonly facet: FacetId
  readonly counts: ReadonlyMap<string, number>
}

interface ItemProps {
  readonly facet: FacetId
  readonly option: Option
  readonly count: number
  /** What boxes are marked with now, in order: cells, then another tissue. */
  readonly places: readonly string[]
}

function Item({ facet, option: { id, label, core }, count, places }: ItemProps) {
  const words = useWords()
  const isChosen = useApp(({ scope }) => scope.facets[facet].includes(id))
  const toggle = useApp(({ optionToggled }) => optionToggled)
  const text = label[words.lang]
  const name = core && SHOWS_ID.has(facet) && text !== id ? noted(text, id, words.lang) : text
  return (
    <label className={count === 0 ? 'option none' : 'option'}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => {
          toggle(facet, id)
        }}
      />
      <span className="option-label">{name}</span>
      {places.includes(id) && <CellBar slots={places.map((place) => place === id)} />}
      <span className="count" aria-label={words.optionCount(count)}>
        {count}
      </span>
    </label>
  )
}

export function FacetFieldset({ facet, counts }: FacetFieldsetProps) {
  const words = useWords()
  const meta = useApp(({ dataset }) => dataset.meta)
  const chosen = useApp(({ scope }) => scope.facets[facet])
  const options = facetOptions(meta, facet)
  const main = options.filter(({ core }) => core)
  const isMarked = useAreCellsMarked() && MARKED.has(facet)
  const places = isMarked ? [...cellsToMark(meta), OTHER_TISSUE] : []
  const rest = options.filter(({ core }) => !core)

  const item = (option: Option) => (
    <Item key={option.id} {...{ facet, option, places }} count={counts.get(option.id) ?? 0} />
  )
  const isRestChosen = rest.some(({ id }) => chosen.includes(id))
  const body = (
    <>
      {main.map(item)}
      {rest.length > 0 && (
        <details className="more" open={isRestChosen || undefined}>
          <summary>{noted(words.more, rest.length, words.lang)}</summary>
          {rest.map(item)}
        </details>
      )}
    </>
  )
  const title = words.facets[facet]
  if (OPEN_AT_FIRST.has(facet)) {
    return (
      <fieldset className="facet">
        <legend>{title}</legend>
        {body}
      </fieldset>
    )
  }
  return (
    <details className="facet" open={chosen.length > 0 || undefined}>
      <summary>{chosen.length > 0 ? noted(title, chosen.length, words.lang) : title}</summary>
      <fieldset aria-label={title}>{body}</fieldset>
    </details>
  )
}
