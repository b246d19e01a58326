// What a view that is too large for a picture stands as: its lanes as lists. Choosing an entity draws what
// the review says of it.
import { useState } from 'react'
import { betterView, laneIndex } from '../../domain/graph/laneIndex.ts'
import type { ListedEntity, ListedLane } from '../../domain/graph/laneIndex.ts'
import { nameOf } from '../../domain/words/describe.ts'
import { KindMark } from '../KindMark.tsx'
import { useApp, useGraphView, useViewGraph, useWords } from '../useApp.ts'
import { useFoundIn } from './useFoundIn.ts'
import { listWords } from './words.ts'
import '../css/lists.css'

/** How many of a lane stand open; the rest unfolds. */
const OPEN = 8

function EntityMark({ id }: { readonly id: string }) {
  const entity = useApp(({ dataset }) => dataset.entities.get(id))
  return entity ? <KindMark kind={entity.kind} icon={entity.icon} /> : null
}

function EntityList({ entities }: { readonly entities: readonly ListedEntity[] }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const picked = useApp(({ scope }) => scope.select)
  const select = useApp(({ selected }) => selected)
  return (
    <ul>
      {entities.map(({ id, arrows }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={picked === id}
            onClick={() => {
              // The lists give way to a picture: the focus stays where that comes.
              document.getElementById('main')?.focus()
              select(id)
            }}
          >
            <EntityMark id={id} />
            <span>{nameOf(dataset, id, lang)}</span>
            <span className="count" title={listWords(lang).arrows(arrows)}>
              {arrows}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A lane: its first entities, and the rest folded; all of what is searched for. */
function Lane({ lane, isOpen }: { readonly lane: ListedLane; readonly isOpen: boolean }) {
  const { lang } = useWords()
  const { label, entities } = lane
  // One more takes no more room than the line that says so.
  const open = isOpen || entities.length === OPEN + 1 ? entities.length : OPEN
  const rest = entities.slice(open)
  return (
    <section aria-label={label[lang]}>
      <h2>
        <span>{label[lang]}</span>
        <span className="count">{entities.length}</span>
      </h2>
      <EntityList entities={entities.slice(0, open)} />
      {rest.length > 0 && (
        <details>
          <summary>{listWords(lang).more(rest.length)}</summary>
          <EntityList entities={rest} />
        </details>
      )}
    </section>
  )
}

/** Where more of it can be seen at once, once something is asked for. */
function Better() {
  const { lang } = useWords()
  const words = listWords(lang)
  const dataset = useApp((state) => state.dataset)
  const select = useApp(({ scope }) => scope.select)
  const choose = useApp(({ viewChosen }) => viewChosen)
  const view = useGraphView()
  const { shown, total } = view
  if (shown.interactions === total.interactions) return <p>{words.hint}</p>
  const better = betterView(dataset, view, select)
  return (
    <p>
      <span>{words.tooMany(shown.interactions)}</span>{' '}
      {better && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            choose(better.view.id)
          }}
        >
          {words.better(better.view.label[lang], better.arrows)}
        </button>
      )}
    </p>
  )
}

export function LaneIndex() {
  const { lang } = useWords()
  const words = listWords(lang)
  const [query, setQuery] = useState('')
  const { view } = useViewGraph()
  const found = useFoundIn(laneIndex(view, useGraphView()), query)
  const count = found.reduce((sum, { entities }) => sum + entities.length, 0)
  const isAsked = query.trim() !== ''
  return (
    <div className="lane-index">
      <div className="lane-index-head">
        <Better />
        <label>
          <span>{words.find}</span>
          <input
            type="search"
            value={query}
            onChange={({ target }) => {
              setQuery(target.value)
            }}
          />
        </label>
        <p className="quiet" role="status">
          {isAsked ? (count > 0 ? words.found(count) : words.none) : ''}
        </p>
      </div>
      <div className="lane-lists">
        {found.map((lane) => (
          <Lane key={lane.label.en} lane={lane} isOpen={isAsked} />
        ))}
      </div>
    </div>
  )
}
