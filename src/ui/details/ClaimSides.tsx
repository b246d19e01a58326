// The claims behind an arrow, by what they say, and the way from one side to the other.
import type { Claim } from '../../domain/review/dataset.ts'
import { symmetricRelations } from '../../domain/graph/symmetric.ts'
import type { Effect } from '../../domain/review/vocabulary.ts'
import { EffectMark } from '../EffectMark.tsx'
import { chineseVerb } from '../../domain/words/chineseVerbs.ts'
import { termName } from '../../domain/words/describe.ts'
import { sentenceCount } from '../../domain/words/saying.ts'
import { withoutDirection } from '../../domain/words/unsignedWords.ts'
import { useApp, useWords } from '../useApp.ts'
import { ClaimCard } from './ClaimCard.tsx'
import type { Ends } from './said.ts'
import { DETAILS_WORDS } from './words.ts'

interface SidesProps {
  readonly claims: readonly Claim[]
  readonly ends: Ends
}

const SIDES = ['increases', 'decreases', 'unsigned'] as const

/** What a side says, by its relation where that has no direction to give, with its mark. */
function useSideSays(effect: Effect, claims: readonly Claim[], { target }: Ends) {
  const { lang } = useWords()
  const words = DETAILS_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const relation = withoutDirection(claims)
  const isMutual = relation !== null && symmetricRelations(dataset.meta).includes(relation)
  const does = chineseVerb(dataset, effect, target)
  const saying =
    relation === null
      ? null
      : words.saying(termName(dataset.meta.relations, relation, lang), claims.length)
  return {
    mark: <EffectMark effect={effect} isMutual={isMutual} />,
    title: saying ?? words.side[effect](claims.length, does),
    short: saying ?? words.sides[effect](claims.length, does),
  }
}

interface SideProps extends SidesProps {
  readonly effect: Effect
}

function Side({ effect, claims, ends }: SideProps) {
  const { mark, title } = useSideSays(effect, claims, ends)
  return (
    <section className={`side ${effect}`}>
      <h3 data-side={effect} tabIndex={-1}>
        {mark} <span>{title}</span>
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
export function bySide(claims: readonly Claim[]): readonly Claim[] {
  return SIDES.flatMap((effect) => claims.filter((claim) => claim.effect === effect))
}

/** Above claims: from how many sentences they are, where these are fewer, since an arrow is told in sentences. */
export function ClaimCount({ claims }: Pick<SidesProps, 'claims'>) {
  const words = DETAILS_WORDS[useWords().lang]
  const sentences = sentenceCount(claims)
  if (sentences === claims.length) return null
  return <p className="quiet claim-count">{words.fromSentences(claims.length, sentences)}</p>
}

function SideWay({ effect, claims, ends }: SideProps) {
  const { mark, short } = useSideSays(effect, claims, ends)
  return (
    <li>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          const article = currentTarget.closest('article')
          article?.querySelector<HTMLElement>(`[data-side="${effect}"]`)?.focus()
        }}
      >
        {mark} <span>{short}</span>
      </button>
    </li>
  )
}

/** How many claims say what, with the way to the first of each: the other side may be far down. */
export function SideSummary({ claims, ends }: SidesProps) {
  const words = DETAILS_WORDS[useWords().lang]
  const sides = SIDES.flatMap((effect) => {
    const said = claims.filter((claim) => claim.effect === effect)
    return said.length > 0 ? [{ effect, said }] : []
  })
  if (sides.length < 2) return null
  return (
    <ul className="side-summary" aria-label={words.sidesLabel}>
      {sides.map(({ effect, said }) => (
        <SideWay key={effect} effect={effect} claims={said} ends={ends} />
      ))}
    </ul>
  )
}

export function Sides({ claims, ends }: SidesProps) {
  return SIDES.map((effect) => {
    const side = claims.filter((claim) => claim.effect === effect)
    return side.length > 0 && <Side key={effect} effect={effect} claims={side} ends={ends} />
  })
}
