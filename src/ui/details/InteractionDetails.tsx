// An arrow: its claims by side, those in scope first. A contested arrow shows its sides facing each
// other; claims the filters leave out are counted and one step away.
import { deriveInteraction } from '../../domain/graph/derive.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { withMembers } from '../../domain/review/dataset.ts'
import { describeInteraction } from '../../domain/words/describe.ts'
import { describeChoice } from '../../domain/words/describeComparison.ts'
import { summariseEffects } from '../../domain/graph/effect.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import type { Effect, SummaryEffect } from '../../domain/review/vocabulary.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { FirstMentions } from './FirstMentions.tsx'
import { DETAILS_WORDS } from './words.ts'
import { EntityLink } from './EntityLink.tsx'

interface Ends {
  readonly source: string
  readonly target: string
}

/** The pair of this view; outside it, all claims between the two or their members. */
function usePair({ source, target }: Ends): Pair {
  const graph = useViewGraph()
  const dataset = useApp((state) => state.dataset)
  const id = interactionId(source, target)
  const drawn = graph.pairs.find((pair) => pair.id === id)
  if (drawn) return drawn
  const from = withMembers(dataset, source)
  const to = withMembers(dataset, target)
  const claims = dataset.claims.filter((c) => from.has(c.source) && to.has(c.target))
  return { id, source, target, claims, isCore: true }
}

const SIDES = ['increases', 'decreases', 'unsigned'] as const

function Side(props: {
  readonly effect: Effect
  readonly claims: readonly Claim[]
  readonly ends: Ends
}) {
  const { effect, claims, ends } = props
  const words = useWords()
  const titles = {
    increases: words.sideIncreases,
    decreases: words.sideDecreases,
    unsigned: words.sideUnsigned,
  }
  return (
    <section className={`side ${effect}`}>
      <h3 data-side={effect} tabIndex={-1}>
        <EffectMark effect={effect} /> <span>{titles[effect](claims.length)}</span>
      </h3>
      <ul className="claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} within={[ends.source, ends.target]} />
        ))}
      </ul>
    </section>
  )
}

/** Claims as they are shown: by side. */
function bySide(claims: readonly Claim[]): readonly Claim[] {
  return SIDES.flatMap((effect) => claims.filter((claim) => claim.effect === effect))
}

/** How many claims say what, with the way to the first of each: the other side may be far down. */
function Summary({ claims }: { readonly claims: readonly Claim[] }) {
  const words = DETAILS_WORDS[useWords().lang]
  const sides = SIDES.flatMap((effect) => {
    const count = claims.filter((claim) => claim.effect === effect).length
    return count > 0 ? [{ effect, count }] : []
  })
  if (sides.length < 2) return null
  return (
    <ul className="side-summary" aria-label={words.sidesLabel}>
      {sides.map(({ effect, count }) => (
        <li key={effect}>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              const article = currentTarget.closest('article')
              article?.querySelector<HTMLElement>(`[data-side="${effect}"]`)?.focus()
            }}
          >
            <EffectMark effect={effect} /> <span>{words.sides[effect](count)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Sides({ claims, ends }: { readonly claims: readonly Claim[]; readonly ends: Ends }) {
  return SIDES.map((effect) => {
    const side = claims.filter((claim) => claim.effect === effect)
    return side.length > 0 && <Side key={effect} effect={effect} claims={side} ends={ends} />
  })
}

function InScope({ interaction }: { readonly interaction: Interaction }) {
  const words = useWords()
  const { specific, general, effect } = interaction
  return (
    <>
      {effect === 'mixed' && <p className="contested">{words.contested}</p>}
      <Summary claims={[...specific, ...general]} />
      <Sides claims={specific} ends={interaction} />
      {general.length > 0 && (
        <section className="general-claims">
          <h3 className="divider">{words.generalClaims}</h3>
          <Sides claims={general} ends={interaction} />
        </section>
      )}
    </>
  )
}

function Heading({ ends, effect }: { readonly ends: Ends; readonly effect: SummaryEffect | null }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  return (
    <>
      <h2>
        {effect && <EffectMark effect={effect} />}{' '}
        <span>{describeInteraction(dataset, { ...ends, effect: effect ?? 'unsigned' }, lang)}</span>
      </h2>
      <p className="ends">
        <EntityLink id={ends.source} /> <span>→</span> <EntityLink id={ends.target} />
      </p>
    </>
  )
}

/** Claims that the filters, or both sides of a comparison, leave out. */
function Outside({ pair, outside }: { readonly pair: Pair; readonly outside: readonly Claim[] }) {
  const words = useWords()
  if (outside.length === 0) return null
  return (
    <details className="outside">
      <summary>{words.outOfScope(outside.length)}</summary>
      <Sides claims={outside} ends={pair} />
    </details>
  )
}

/** In a comparison: what each side says, under the words for what it filters by. */
function Compared({ pair }: { readonly pair: Pair }) {
  const words = useWords()
  const { meta } = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const sides = [scope.facets, scope.versus].map((facets) => {
    const filters = { ...scope, facets, general: false, contested: false }
    const claims = deriveInteraction(pair, filters, lineageOf(meta))?.specific ?? []
    return { name: describeChoice(meta, facets, words.lang), claims }
  })
  const shown = [...new Set(sides.flatMap(({ claims }) => claims))]
  const effect = shown.length > 0 ? summariseEffects(shown.map((claim) => claim.effect)) : null
  const outside = pair.claims.filter((claim) => !shown.includes(claim))
  return (
    <article>
      <Heading ends={pair} effect={effect} />
      <FirstMentions
        claims={[...sides.flatMap(({ claims }) => bySide(claims)), ...bySide(outside)]}
      >
        {sides.map(({ name, claims }, i) => (
          <section key={i} className="compared-side">
            <h3 className="divider">{name}</h3>
            {claims.length > 0 ? <Sides claims={claims} ends={pair} /> : <p>{words.notSaidHere}</p>}
          </section>
        ))}
        <Outside pair={pair} outside={outside} />
      </FirstMentions>
    </article>
  )
}

function Filtered({ pair }: { readonly pair: Pair }) {
  const words = useWords()
  const { meta } = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const interaction = deriveInteraction(pair, { ...scope, contested: false }, lineageOf(meta))
  const { specific = [], general = [] } = interaction ?? {}
  const shown = [...bySide(specific), ...bySide(general)]
  const outside = pair.claims.filter((claim) => !shown.includes(claim))
  return (
    <article>
      <Heading ends={pair} effect={interaction?.effect ?? null} />
      <FirstMentions claims={[...shown, ...bySide(outside)]}>
        {interaction ? <InScope interaction={interaction} /> : <p>{words.noneInScope}</p>}
        <Outside pair={pair} outside={outside} />
      </FirstMentions>
    </article>
  )
}

export function InteractionDetails(ends: Ends) {
  const mode = useApp(({ scope }) => scope.mode)
  const pair = usePair(ends)
  return mode === 'compare' ? <Compared pair={pair} /> : <Filtered pair={pair} />
}
