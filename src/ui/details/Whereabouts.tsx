// Where something stands that the present view does not draw by itself, and the ways there.
import { standIns } from '../../domain/graph/viewGraph.ts'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { EntityLink } from './EntityLink.tsx'
import { ENTITY_WORDS } from './entityWords.ts'

/** `ids`: an entity, or the two ends of an arrow; a view draws an arrow where it has both. */
export function Whereabouts({ ids }: { readonly ids: readonly string[] }) {
  const { lang } = useWords()
  const words = ENTITY_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const { view } = useViewGraph()
  const drawsAll = ({ entities }: typeof view) =>
    ids.every((id) => entities.some((entity) => entity.id === id))
  if (drawsAll(view)) return null
  const [first = '', ...rest] = ids
  const standIn = rest.length === 0 ? standIns(dataset, view).get(first) : undefined
  const others = [...dataset.views.values()].filter(drawsAll)
  return (
    <div className="whereabouts">
      {standIn === undefined ? (
        <p>{words.notInView}</p>
      ) : (
        <p>
          <span>{words.standsFor}</span> <EntityLink id={standIn} />
        </p>
      )}
      {others.length > 0 && (
        <p className="links">
          <span>{words.shownIn}</span>
          {others.map((other) => (
            <ScopeLink
              key={other.id}
              scope={{ ...scope, view: other.id, mode: 'diagram', ask: null }}
            >
              {other.label[lang]}
            </ScopeLink>
          ))}
        </p>
      )}
    </div>
  )
}
