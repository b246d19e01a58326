// An arrow: its claims by side, those in scope first. A contested arrow shows its sides facing each
// other; claims the filters leave out are counted and one step away.
import { deriveInteraction } from '../../domain/graph/derive.ts'
import type { Interaction } from '../../domain/graph/derive.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { describeArrowVoices, describeVoices } from '../../domain/words/describeVoices.ts'
import { describeChoice } from '../../domain/words/describeComparison.ts'
import { isTwoSided, voicesOf } from '../../domain/graph/voices.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { NO_FACETS } from '../../domain/scope/scope.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import { useApp, useGraphView, useViewGraph, useWords } from '../useApp.ts'
import { ArrowLedger } from '../papers/ArrowLedger.tsx'
import { AskFirst } from '../ask/AskFirst.tsx'
import { ByCell } from './ByCell.tsx'
import { bySide, ClaimCount, Sides, SideSummary } from './ClaimSides.tsx'
import { FirstMentions } from './FirstMentions.tsx'
import { DETAILS_WORDS } from './words.ts'
import { NoneInScope } from './ClearFilters.tsx'
import { PlainWords, TermsHere } from './InWords.tsx'
import { effectOfMembers, saidBetween, statedUnder } from './said.ts'
import type { Ends, Said } from './said.ts'
import { InteractionHeading } from './InteractionHeading.tsx'
import { OfMembersHere } from './OfMembersHere.tsx'
import { OpenQuestionNote, questionsOf } from './OpenQuestionNote.tsx'
import { WhyDiffer } from './WhyDiffer.tsx'
import { CLAIM_WORDS } from '../words/claimWords.ts'

function useSaid(ends: Ends): Said {
  const graph = useViewGraph()
  return saidBetween(
    useApp((state) => state.dataset),
    graph,
    ends,
  )
}

function InScope(props: { readonly interaction: Interaction; readonly pair: Pair }) {
  const { interaction, pair } = props
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const { specific, general, effect, decidedBy, doMembersDiffer } = interaction
  const isAsked = questionsOf(dataset, pair.claims).length > 0
  const told = specific.length > 0 ? specific : general
  return (
    <>
      <p className="voices">{describeArrowVoices(dataset, interaction, words.lang)}</p>
      <ArrowLedger interaction={interaction} pair={pair} />
      <ByCell interaction={interaction} pair={pair} />
      <OfMembersHere source={pair.source} target={pair.target} />
      {isTwoSided(effect) && (
        <p className="contested">
          {doMembersDiffer
            ? DETAILS_WORDS[words.lang].membersDiffer
            : CLAIM_WORDS[words.lang].contested}
        </p>
      )}
      {/* An open question tells it of all that answer it. */}
      {isTwoSided(effect) && !isAsked && (
        <WhyDiffer claims={decidedBy === 'general' ? general : specific} />
      )}
      <OpenQuestionNote pair={pair} isToldAbove={doMembersDiffer} />
      <ClaimCount claims={told} />
      <SideSummary claims={told} ends={interaction} />
      <Sides claims={specific} ends={interaction} />
      {general.length > 0 && (
        <section className="general-claims">
          <h3 className="divider">{DETAILS_WORDS[words.lang].generalClaims}</h3>
          <Sides claims={general} ends={interaction} />
        </section>
      )}
    </>
  )
}

/** Claims that the filters, or both sides of a comparison, leave out. */
function Outside({ pair, outside }: { readonly pair: Pair; readonly outside: readonly Claim[] }) {
  const words = DETAILS_WORDS[useWords().lang]
  if (outside.length === 0) return null
  return (
    <details className="outside">
      <summary>{words.outOfScope(outside.length)}</summary>
      <Sides claims={outside} ends={pair} />
    </details>
  )
}

function OfMembers({ claims, ends }: { readonly claims: readonly Claim[]; readonly ends: Ends }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  if (claims.length === 0) return null
  return (
    <section className="of-members">
      <h3 className="divider">{DETAILS_WORDS[lang].ofMembers}</h3>
      <p className="voices">
        {describeVoices(dataset, { voices: voicesOf(claims), claims, target: ends.target }, lang)}
      </p>
      <Sides claims={claims} ends={ends} />
    </section>
  )
}

/** In a comparison: what each side says, under the words for what it filters by. */
function Compared(said: Said) {
  const { pair, ofMembers } = said
  const words = useWords()
  const { meta } = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const sides = [scope.facets, scope.versus].map((facets) => {
    const filters = { ...scope, facets, general: false, contested: false }
    const claims = deriveInteraction(pair, filters, lineageOf(meta))?.specific ?? []
    return { name: describeChoice(meta, facets, words.lang), claims }
  })
  const shown = [...new Set(sides.flatMap(({ claims }) => claims))]
  // Of what either side says, so the title is no surer than that.
  const told = { ...said, pair: { ...pair, claims: shown } }
  const interaction = statedUnder(told, { ...scope, facets: NO_FACETS }, meta)
  const outside = pair.claims.filter((claim) => !shown.includes(claim))
  return (
    <article>
      <InteractionHeading
        ends={pair}
        effect={interaction?.effect ?? effectOfMembers(said)}
        interaction={interaction}
      />
      <FirstMentions
        claims={[
          ...sides.flatMap(({ claims }) => bySide(claims)),
          ...bySide(ofMembers),
          ...bySide(outside),
        ]}
      >
        {sides.map(({ name, claims }, i) => (
          <section key={i} className="compared-side">
            <h3 className="divider">{name}</h3>
            {claims.length > 0 ? (
              <Sides claims={claims} ends={pair} />
            ) : (
              <p>{CLAIM_WORDS[words.lang].notSaidHere}</p>
            )}
          </section>
        ))}
        <OfMembers claims={ofMembers} ends={pair} />
        <Outside pair={pair} outside={outside} />
      </FirstMentions>
    </article>
  )
}

function Filtered(said: Said) {
  const { pair, ofMembers } = said
  const { meta } = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const interaction = statedUnder(said, scope, meta)
  const isDrawn = useGraphView().interactions.some(({ id }) => id === pair.id)
  const { specific = [], general = [] } = interaction ?? {}
  const shown = [...bySide(specific), ...bySide(general)]
  const outside = pair.claims.filter((claim) => !shown.includes(claim))
  return (
    <article>
      <InteractionHeading
        ends={pair}
        effect={interaction?.effect ?? effectOfMembers(said)}
        interaction={interaction}
      />
      {interaction && <PlainWords arrow={pair.id} effect={interaction.effect} />}
      <FirstMentions claims={[...shown, ...bySide(ofMembers), ...bySide(outside)]}>
        {interaction ? (
          <InScope interaction={interaction} pair={pair} />
        ) : (
          outside.length > 0 && <NoneInScope />
        )}
        <OfMembers claims={ofMembers} ends={pair} />
        <Outside pair={pair} outside={outside} />
      </FirstMentions>
      <TermsHere claims={shown} />
      {isDrawn && <AskFirst ask={pair.id} />}
    </article>
  )
}

export function InteractionDetails(ends: Ends) {
  const mode = useApp(({ scope }) => scope.mode)
  const said = useSaid(ends)
  return mode === 'compare' ? <Compared {...said} /> : <Filtered {...said} />
}
