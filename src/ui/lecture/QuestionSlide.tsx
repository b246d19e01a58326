// A question on a slide. First it is put, with a letter to show hands for; hands are counted, by touch or by keys, and
// after a talk counted again; then what was asked draws itself, and the slide says what the review says and what it rests on.
import type { KeyboardEvent, ReactNode } from 'react'
import { PREDICTIONS } from '../../domain/scope/ask.ts'
import type { Prediction } from '../../domain/scope/ask.ts'
import { claimsBehind } from '../../domain/graph/askedAnswer.ts'
import { fittingAnswer } from '../../domain/graph/predicted.ts'
import { describeTold, letterOf, predictionWords } from '../../domain/words/describePrediction.ts'
import { currentVote, handsIn, votesOf, withHands } from '../../store/votes.ts'
import type { Hands } from '../../store/votes.ts'
import { AskedText } from '../ask/AskCard.tsx'
import { useAnswer, useQuestion } from '../ask/useQuestion.ts'
import type { Question } from '../ask/useQuestion.ts'
import { useApp, useWords } from '../useApp.ts'
import { Sentences } from './ArrowSentences.tsx'
import { HANDS_CLASS } from './useAsking.ts'
import { LECTURE_WORDS } from './words.ts'
import '../css/question.css'

/** From a count to the next one, and after the last back to the lecture, which then steers again. */
function leaveCount(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  const all = [...document.querySelectorAll<HTMLInputElement>(`.${HANDS_CLASS}`)]
  const next = event.key === 'Enter' ? all[all.indexOf(event.currentTarget) + 1] : undefined
  if (next) next.focus()
  else event.currentTarget.closest<HTMLElement>('.lecture')?.focus()
}

interface CountProps {
  readonly prediction: Prediction
  /** In words. */
  readonly said: string
  readonly hands: Hands
}

function Count({ prediction, said, hands }: CountProps) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const votes = useApp(votesOf)
  const vote = useApp(({ voted }) => voted)
  const count = hands[prediction]
  return (
    <input
      className={HANDS_CLASS}
      inputMode="numeric"
      aria-label={words.handsFor(letterOf(prediction), said)}
      value={count === 0 ? '' : String(count)}
      placeholder="–"
      onFocus={({ target }) => {
        target.select()
      }}
      onKeyDown={leaveCount}
      onChange={({ target }) => {
        vote(withHands(votes, prediction, Number(target.value.replaceAll(/\D/g, ''))))
      }}
    />
  )
}

function Ballot({ question }: { readonly question: Question }) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const votes = useApp(votesOf)
  const vote = useApp(({ voted }) => voted)
  const hands = currentVote(votes)
  const said = predictionWords(question.ask, lang)
  return (
    <div className="ballot">
      <AskedText question={question} className="lecture-text" />
      <ul>
        {PREDICTIONS.map((prediction) => (
          <li key={prediction}>
            <button
              type="button"
              className="letter"
              aria-label={words.oneMore(letterOf(prediction), said[prediction])}
              // The focus stays where it was: Space and Enter go on steering.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                vote(withHands(votes, prediction, hands[prediction] + 1))
              }}
            >
              {letterOf(prediction)}
            </button>
            <span>{said[prediction]}</span>
            <Count prediction={prediction} said={said[prediction]} hands={hands} />
          </li>
        ))}
      </ul>
      <p className="ballot-hint" role="status">
        {votes.second
          ? words.secondVote(handsIn(votes.first))
          : handsIn(votes.first) > 0
            ? words.firstCounted
            : words.firstVote}
      </p>
    </div>
  )
}

/** How the class voted, both times, and which answer the review bears out. */
interface TallyProps extends Pick<Question, 'ask'> {
  readonly fitting: readonly Prediction[]
}

function Tally({ ask, fitting }: TallyProps) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const said = predictionWords(ask, lang)
  const { first, second } = useApp(votesOf)
  const hasVotes = handsIn(first) > 0
  return (
    <ul className="tally">
      {PREDICTIONS.map((prediction) => (
        <li key={prediction} data-fits={fitting.includes(prediction)}>
          <strong>{letterOf(prediction)}</strong> <span>{said[prediction]}</span>{' '}
          {hasVotes && (
            <span className="tally-hands">
              {second && handsIn(second) > 0
                ? `${first[prediction]} → ${second[prediction]}`
                : first[prediction]}
            </span>
          )}
          {fitting.includes(prediction) && (
            <>
              <span aria-hidden="true"> ✓</span>
              <span className="visually-hidden">{` ${words.asTheReview}`}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** As many sentences as leave room for the words of the step. */
const MOST = 2

interface ToldProps extends Pick<Question, 'ask'> {
  readonly children: ReactNode
}

function Told({ ask, children }: ToldProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const answer = useAnswer()
  if (!answer) return children
  return (
    <>
      <Tally ask={ask} fitting={fittingAnswer(answer)} />
      {children}
      <div className="arrow-sentences">
        <p>{describeTold(dataset, answer, scope, lang)}</p>
        <Sentences claims={claimsBehind(answer)} most={MOST} />
      </div>
    </>
  )
}

/** The words of a slide, and before them the question where it asks one. */
export function Asked({ children }: { readonly children: ReactNode }) {
  const question = useQuestion()
  if (!question) return children
  return question.committed === null ? (
    <Ballot question={question} />
  ) : (
    <Told ask={question.ask}>{children}</Told>
  )
}
