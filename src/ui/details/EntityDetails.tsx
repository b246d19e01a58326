// An entity: what it is, every arrow at it in scope, what it is called and where it is recorded.
import type { ReactNode } from 'react'
import type { EntityCore } from '../../domain/review/dataset.ts'
import { aroundEntity } from '../../domain/graph/aroundEntity.ts'
import type { ArrowsAt } from '../../domain/graph/aroundEntity.ts'
import { termName } from '../../domain/words/describe.ts'
import { KIND_WORDS } from '../../domain/review/boxTerms.ts'
import { useWholeGraph } from '../answers/useAnsweringGraph.ts'
import { KindMark } from '../KindMark.tsx'
import { later } from '../loading/later.ts'
import { Part } from '../loading/Part.tsx'
import { Fold } from '../review/Fold.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import { HideControl } from '../hide/HideControl.tsx'
import { ArrowRows } from './ArrowRows.tsx'
import { ClearFilters } from './ClearFilters.tsx'
import { EntityLink } from './EntityLink.tsx'
import { ENTITY_WORDS } from './entityWords.ts'
import { Identifiers } from './Identifiers.tsx'
import { Opposites } from './Opposites.tsx'
import { ReachControl } from './ReachControl.tsx'
import { Whereabouts } from './Whereabouts.tsx'
import { CLAIM_WORDS } from '../words/claimWords.ts'

const ASK_FROM = later('ask-from', async () => (await import('../paths/AskFrom.tsx')).AskFrom, {
  isSaidInPlace: true,
})

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
  const names = [...new Set([symbol ?? '', ...(synonyms ?? [])])].filter(
    (name) => name !== '' && name !== entity.label[lang],
  )
  const pathwayNames = pathways?.map((pathway) => termName(dataset.meta.pathways, pathway, lang))
  return (
    <dl className="facts">
      {synonyms && names.length > 0 && (
        <Fact name={ENTITY_WORDS[lang].synonyms}>{joinWords(names, lang)}</Fact>
      )}
      {pathwayNames && (
        <Fact name={ENTITY_WORDS[lang].pathways}>{joinWords(pathwayNames, lang)}</Fact>
      )}
      <Related name={ENTITY_WORDS[lang].members} ids={members ?? []} />
      <Related name={ENTITY_WORDS[words.lang].memberOf} ids={families.map((family) => family.id)} />
      <Identifiers id={id} />
    </dl>
  )
}

/** What it acts on, what acts on it, and what it binds, which is seldom anything. */
function Arrows({ at, none }: { readonly at: ArrowsAt; readonly none: string }) {
  const words = ENTITY_WORDS[useWords().lang]
  const { out, into, mutual } = at
  return (
    <>
      <ArrowRows title={words.actsOn(out.length)} arrows={out} none={none} />
      <ArrowRows title={words.actedOnBy(into.length)} arrows={into} none={none} />
      {mutual.length > 0 && (
        <ArrowRows title={words.binds(mutual.length)} arrows={mutual} none={none} />
      )}
    </>
  )
}

/** Its arrows here; those that the view does not draw are folded away, unless it draws none. */
function Around({ id, isDrawn }: { readonly id: string; readonly isDrawn: boolean }) {
  const { lang } = useWords()
  const { noneInScope } = CLAIM_WORDS[lang]
  const words = ENTITY_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const graphs = { graph: useViewGraph(), whole: useWholeGraph() }
  const { here, elsewhere, leftOut } = aroundEntity(id, graphs, scope, dataset.meta)
  const others = Object.values(elsewhere).flat().length
  return (
    <>
      {isDrawn ? (
        <Arrows at={here} none={noneInScope} />
      ) : (
        <Arrows at={elsewhere} none={words.noneAnywhere} />
      )}
      {isDrawn && others > 0 && (
        <Fold className="elsewhere" summary={words.elsewhere(others)}>
          <Arrows at={elsewhere} none={words.noneAnywhere} />
        </Fold>
      )}
      {leftOut > 0 && (
        <p className="quiet">
          <span>{words.leftOut(leftOut)}</span> <ClearFilters />
        </p>
      )}
    </>
  )
}

export function EntityDetails({ id }: { readonly id: string }) {
  const words = useWords()
  const entity = useApp(({ dataset }) => dataset.entities.get(id))
  const abouts = useApp(({ texts }) => texts?.abouts)
  const isDrawn = useViewGraph().entities.includes(id)
  if (!entity) return null
  const { lang } = words
  return (
    <article>
      <h2>{entity.label[lang]}</h2>
      <p className="kind">
        <KindMark kind={entity.kind} icon={entity.icon} />{' '}
        <span>{KIND_WORDS[entity.kind][lang]}</span>
      </p>
      <p>{abouts ? abouts[id] : words.loadingTexts}</p>
      <Opposites id={id} />
      <Whereabouts ids={[id]} />
      {isDrawn && (
        <>
          <ReachControl />
          <HideControl id={id} />
        </>
      )}
      <Around id={id} isDrawn={isDrawn} />
      <Part of={ASK_FROM} props={{ id }} />
      <Facts entity={entity} />
    </article>
  )
}
