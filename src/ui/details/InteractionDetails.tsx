// An arrow: its claims by side, those in scope first. A contested arrow shows its sides facing each
// other; claims the filters leave out are counted and one step away.
import { deriveInteraction } from '../../domain/derive.ts'
import type { Interaction } from '../../domain/derive.ts'
import type { Claim } from '../../domain/dataset.ts'
import { withMembers } from '../../domain/dataset.ts'
import { describeInteraction } from '../../domain/describe.ts'
import { lineageOf } from '../../domain/facets.ts'
import { interactionId } from '../../domain/scope.ts'
import type { Effect } from '../../domain/vocabulary.ts'
import type { Pair } from '../../domain/viewGraph.ts'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { ClaimCard } from './ClaimCard.tsx'
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
      <h3>
        <EffectMark effect={effect} /> {titles[effect](claims.length)}
      </h3>
      <ul className="claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} within={[ends.source, ends.target]} />
        ))}
      </ul>
    </section>
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

export function InteractionDetails({ source, target }: Ends) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const pair = usePair({ source, target })
  const interaction = deriveInteraction(
    pair,
    { ...scope, contested: false },
    lineageOf(dataset.meta),
  )
  const shown = new Set([...(interaction?.specific ?? []), ...(interaction?.general ?? [])])
  const outside = pair.claims.filter((claim) => !shown.has(claim))
  return (
    <article>
      <h2>
        {interaction && <EffectMark effect={interaction.effect} />}{' '}
        {describeInteraction(
          dataset,
          { source, target, effect: interaction?.effect ?? 'unsigned' },
          words.lang,
        )}
      </h2>
      <p className="ends">
        <EntityLink id={source} /> → <EntityLink id={target} />
      </p>
      {interaction ? <InScope interaction={interaction} /> : <p>{words.noneInScope}</p>}
      {outside.length > 0 && (
        <details className="outside">
          <summary>{words.outOfScope(outside.length)}</summary>
          <Sides claims={outside} ends={{ source, target }} />
        </details>
      )}
    </article>
  )
}
