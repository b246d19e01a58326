// One facet. The common options stand open; the rest are one step away, and open by themselves while
// one of them is chosen. A cell shows the mark it has on the diagram. An option with nothing to show stays
// in place, greyed, but can be chosen.
import { cellsToMark } from '../../domain/graph/cells.ts'
import { facetOptions } from '../../domain/scope/facets.ts'
import type { FacetId, Option } from '../../domain/scope/facets.ts'
import { CellBar } from '../CellBar.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'

/** Facets whose options are the abbreviations the review itself uses. */
const SHOWS_ID: ReadonlySet<FacetId> = new Set(['cell'])
const OPEN_AT_FIRST: ReadonlySet<FacetId> = new Set(['cell', 'stressor'])

export interface FacetFieldsetProps {
  readonly facet: FacetId
  readonly counts: ReadonlyMap<string, number>
}

interface ItemProps {
  readonly facet: FacetId
  readonly option: Option
  readonly count: number
  /** The cells that boxes mark in this view, in order. */
  readonly marked: readonly string[]
}

function Item({ facet, option: { id, label, core }, count, marked }: ItemProps) {
  const words = useWords()
  const isChosen = useApp(({ scope }) => scope.facets[facet].includes(id))
  const toggle = useApp(({ optionToggled }) => optionToggled)
  const text = label[words.lang]
  const name = core && SHOWS_ID.has(facet) && text !== id ? `${text} (${id})` : text
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
      {marked.includes(id) && <CellBar slots={marked.map((cell) => cell === id)} />}
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
  const graph = useViewGraph()
  const marked = facet === 'cell' ? cellsToMark(meta, graph.view) : []
  const rest = options.filter(({ core }) => !core)

  const item = (option: Option) => (
    <Item key={option.id} {...{ facet, option, marked }} count={counts.get(option.id) ?? 0} />
  )
  const isRestChosen = rest.some(({ id }) => chosen.includes(id))
  const body = (
    <>
      {main.map(item)}
      {rest.length > 0 && (
        <details className="more" open={isRestChosen || undefined}>
          <summary>{`${words.more} (${rest.length})`}</summary>
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
      <summary>{chosen.length > 0 ? `${title} (${chosen.length})` : title}</summary>
      <fieldset aria-label={title}>{body}</fieldset>
    </details>
  )
}
