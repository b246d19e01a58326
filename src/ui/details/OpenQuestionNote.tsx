// Where the review gives two answers to one question, also under other names: each pair that answers it, with
// what it says and of which cells, and the way to it.
import type { Claim, Dataset } from '../../domain/review/dataset.ts'
import { openQuestions, turnedClaim } from '../../domain/graph/openQuestions.ts'
import type { OpenQuestion, QuestionPair } from '../../domain/graph/openQuestions.ts'
import { summaryOf, voicesOf } from '../../domain/graph/voices.ts'
import { describeInteraction, termName } from '../../domain/words/describe.ts'
import { describeQuestion, QUESTION_KIND_WORDS } from '../../domain/words/describeQuestion.ts'
import { describeVoices } from '../../domain/words/describeVoices.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import { WhyDiffer } from './WhyDiffer.tsx'
import { DETAILS_WORDS } from './words.ts'

/** What the pair says, read the way the question asks. */
function Answer({ pair, isHere }: { readonly pair: QuestionPair; readonly isHere: boolean }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const choose = useApp(({ selected }) => selected)
  const words = DETAILS_WORDS[lang]
  const effect = summaryOf(voicesOf(pair.claims))
  const named = [...new Set(pair.claims.flatMap(({ context }) => context.cells ?? []))]
  const cells = named.map((id) => termName(dataset.meta.cells, id, lang))
  const asked = summaryOf(voicesOf(pair.claims.map((claim) => turnedClaim(claim, pair.isTurned))))
  return (
    <li>
      <button
        type="button"
        className="arrow-row"
        disabled={isHere}
        onClick={() => {
          choose(interactionId(pair.source, pair.target))
        }}
      >
        <EffectMark effect={effect} />
        <span>{describeInteraction(dataset, { ...pair, effect }, lang)}</span>
      </button>
      <small>
        {[
          describeVoices(dataset, { ...pair, voices: voicesOf(pair.claims) }, lang),
          ...(cells.length > 0 ? [words.inCells(joinWords(cells, lang))] : []),
          ...(pair.isTurned && asked !== effect ? [words.turned] : []),
          ...(isHere ? [words.underItsName] : []),
        ].join(lang === 'en' ? ' ' : '')}
      </small>
    </li>
  )
}

/** Ends of pairs that ask from the other side, and of no other pair: the opposites. */
function oppositesIn(pairs: OpenQuestion['pairs']): ReadonlySet<string> {
  const ends = (isTurned: boolean) =>
    pairs.filter((pair) => pair.isTurned === isTurned).flatMap((pair) => [pair.source, pair.target])
  const own = new Set(ends(false))
  return new Set(ends(true).filter((id) => !own.has(id)))
}

interface NoteProps {
  readonly pair: Pair
  /** Whether it has been said that members differ. */
  readonly isToldAbove: boolean
}

function Question(props: NoteProps & { readonly question: OpenQuestion }) {
  const { question, pair: own, isToldAbove } = props
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const words = DETAILS_WORDS[lang]
  const { source, target, kind, pairs } = question
  const asked = describeQuestion(dataset, { source, target }, lang)
  const directed = pairs.filter(({ claims }) => summaryOf(voicesOf(claims)) !== 'unsigned')
  return (
    <section className="open-question">
      <h3>{words.openQuestion}</h3>
      <p>{asked}</p>
      {!isToldAbove && <p className="quiet">{QUESTION_KIND_WORDS[kind][lang]}</p>}
      <p className="quiet">{words.inWholeReview}</p>
      <ul className="arrows">
        {directed.map((pair) => (
          <Answer
            key={`${pair.source} ${pair.target}`}
            pair={pair}
            isHere={pair.source === own.source && pair.target === own.target}
          />
        ))}
      </ul>
      <WhyDiffer
        turned={oppositesIn(pairs)}
        claims={pairs.flatMap(({ claims, isTurned }) =>
          claims.map((claim) => turnedClaim(claim, isTurned)),
        )}
      />
    </section>
  )
}

/** The open questions that the claims answer, where other pairs answer them too. */
export function questionsOf(dataset: Dataset, claims: readonly Claim[]): readonly OpenQuestion[] {
  const ids = new Set(claims.map(({ id }) => id))
  return openQuestions(dataset).filter(
    ({ pairs }) =>
      pairs.length > 1 && pairs.some((pair) => pair.claims.some(({ id }) => ids.has(id))),
  )
}

export function OpenQuestionNote({ pair, isToldAbove }: NoteProps) {
  const dataset = useApp((state) => state.dataset)
  return questionsOf(dataset, pair.claims).map((question) => (
    <Question key={question.id} question={question} pair={pair} isToldAbove={isToldAbove} />
  ))
}
