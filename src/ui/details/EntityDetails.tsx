// An entity: what it is, what it is called, where it is recorded, and every arrow at it in scope.
import type { ReactNode } from 'react'
import type { EntityCore } from '../../domain/review/dataset.ts'
import { derive } from '../../domain/graph/derive.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import { describeInteraction, termName } from '../../domain/words/describe.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { KIND_WORDS } from '../../domain/review/terms.ts'
import { standIns } from '../../domain/graph/viewGraph.ts'
import { EffectMark } from '../EffectMark.tsx'
import { KindMark } from '../KindMark.tsx'
import { later } from '../loading/later.ts'
import { Part } from '../loading/Part.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import { HideControl } from '../hide/HideControl.tsx'
import { EntityLink } from './EntityLink.tsx'
import { Identifiers } from './Identifiers.tsx'
import { ReachControl } from './ReachControl.tsx'
import { SelectLink } from './SelectLink.tsx'

const ASK_FROM = later('ask-from', async () => (await import('../paths/AskFrom.tsx')).AskFrom, {
  isSaidInPlace: true,
})

function Arrows({
  title,
  arrows,
}: {
  readonly title: string
  readonly arrows: readonly Interaction[]
}) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  return (
    <section>
      <h3>{title}</h3>
      {arrows.length === 0 && <p className="quiet">{words.noneInScope}</p>}
      <ul className="arrows">
        {arrows.map((interaction) => (
          <li key={interaction.id}>
            <SelectLink
              id={interaction.id}
              className={interaction.decidedBy === 'general' ? 'arrow-row muted' : 'arrow-row'}
            >
              <EffectMark effect={interaction.effect} isDashed={interaction.line === 'dashed'} />
              <span>{describeInteraction(dataset, interaction, words.lang)}</span>
              <small>{interaction.voices.sentences}</small>
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where an entity stands if the present view does not draw it by itself. */
function Whereabouts({ id }: { readonly id: string }) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const { view } = useViewGraph()
  const chooseView = useApp(({ viewChosen }) => viewChosen)
  if (view.entities.some((entity) => entity.id === id)) return null
  const standIn = standIns(dataset, view).get(id)
  const others = [...dataset.views.values()].filter(({ entities }) =>
    entities.some((entity) => entity.id === id),
  )
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
        <p>
          <span>{words.shownIn}</span>{' '}
          {others.map((other) => (
            <button
              key={other.id}
              type="button"
              className="link"
              onClick={() => {
                chooseView(other.id)
              }}
            >
              {other.label[words.lang]}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Other entities that it holds, or that hold it; nothing where there are none. */
function Related({ name, ids }: { readonly name: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd className="links">
        {ids.map((id) => (
          <EntityLink key={id} id={id} />
        ))}
      </dd>
    </>
  )
}

/** What it is called, where it belongs and where it is recorded. */
function Facts({ entity }: { readonly entity: EntityCore }) {
  const words = useWords()
  const { lang } = words
  const { id, symbol, members } = entity
  const dataset = useApp((state) => state.dataset)
  const synonyms = useApp(({ library }) => library?.synonyms[id])
  const pathways = useApp(({ library }) => library?.pathways[id])
  const families = [...dataset.entities.values()].filter((e) => e.members?.includes(id) ?? false)
  const names = [...new Set([symbol ?? '', ...(synonyms ?? [])])].filter(Boolean)
  const pathwayNames = pathways?.map((pathway) => termName(dataset.meta.pathways, pathway, lang))
  return (
    <dl className="facts">
      {synonyms && <Fact name={words.synonyms}>{joinWords(names, lang)}</Fact>}
      {pathwayNames && <Fact name={words.pathways}>{joinWords(pathwayNames, lang)}</Fact>}
      <Related name={words.members} ids={members ?? []} />
      <Related name={words.memberOf} ids={families.map((family) => family.id)} />
      <Identifiers id={id} />
    </dl>
  )
}

export function EntityDetails({ id }: { readonly id: string }) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const abouts = useApp(({ texts }) => texts?.abouts)
  const graph = useViewGraph()
  const entity = dataset.entities.get(id)
  if (!entity) return null
  const { lang } = words
  const { interactions } = derive(graph, { ...scope, all: true }, lineageOf(dataset.meta))
  const out = interactions.filter(({ source }) => source === id)
  const into = interactions.filter(({ target }) => target === id)
  const shown = [...out, ...into].reduce((n, i) => n + i.specific.length + i.general.length, 0)
  const all = dataset.claims.filter(({ source, target }) => source === id || target === id).length
  return (
    <article>
      <h2>{entity.label[lang]}</h2>
      <p className="kind">
        <KindMark kind={entity.kind} icon={entity.icon} />{' '}
        <span>{KIND_WORDS[entity.kind][lang]}</span>
      </p>
      <p>{abouts ? abouts[id] : words.loadingTexts}</p>
      <Whereabouts id={id} />
      {graph.entities.includes(id) && (
        <>
          <ReachControl />
          <HideControl id={id} />
        </>
      )}
      <Part of={ASK_FROM} props={{ id }} />
      <Facts entity={entity} />
      <Arrows title={words.actsOn(out.length)} arrows={out} />
      <Arrows title={words.actedOnBy(into.length)} arrows={into} />
      {all > shown && <p className="quiet">{words.claimsElsewhere(all - shown)}</p>}
    </article>
  )
}
