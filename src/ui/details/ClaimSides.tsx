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

function Side(props: {
  readonly effect: Effect
  readonly claims: readonly Claim[]
  readonly ends: Ends
}) {
  const { effect, claims, ends } = props
  const { lang } = useWords()
  const words = DETAILS_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const relation = withoutDirection(claims)
  const isMutual = relation !== null && symmetricRelations(dataset.meta).includes(relation)
  const title =
    relation === null
      ? words.side[effect](claims.length, chineseVerb(dataset, effect, ends.target))
      : words.saying(termName(dataset.meta.relations, relation, lang), claims.length)
  return (
    <section className={`side ${effect}`}>
      <h3 data-side={effect} tabIndex={-1}>
        <EffectMark effect={effect} isMutual={isMutual} /> <span>{title}</span>
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

/** How many claims say what, with the way to the first of each: the other side may be far down. */
export function SideSummary({ claims, ends }: SidesProps) {
  const dataset = useApp((state) => state.dataset)
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
            <EffectMark effect={effect} />{' '}
            <span>{words.sides[effect](count, chineseVerb(dataset, effect, ends.target))}</span>
          </button>
        </li>
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
