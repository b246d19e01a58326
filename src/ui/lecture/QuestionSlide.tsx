// A question on a slide. First it is put, with a letter to show hands for; hands are counted, by touch or by keys, and
// after a talk counted again; then the arrow draws itself, and the slide says what the review says and what it rests on.
import type { KeyboardEvent, ReactNode } from 'react'
import { PREDICTIONS } from '../../domain/scope/ask.ts'
import type { Prediction } from '../../domain/scope/ask.ts'
import { fittingPredictions } from '../../domain/graph/predicted.ts'
import { describeTold, letterOf, PREDICTION_WORDS } from '../../domain/words/describePrediction.ts'
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

function Count({ prediction, hands }: { readonly prediction: Prediction; readonly hands: Hands }) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const votes = useApp(votesOf)
  const vote = useApp(({ voted }) => voted)
  const said = PREDICTION_WORDS[lang][prediction]
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
  return (
    <div className="ballot">
      <AskedText question={question} className="lecture-text" />
      <ul>
        {PREDICTIONS.map((prediction) => (
          <li key={prediction}>
            <button
              type="button"
              className="letter"
              aria-label={words.oneMore(letterOf(prediction), PREDICTION_WORDS[lang][prediction])}
              // The focus stays where it was: Space and Enter go on steering.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                vote(withHands(votes, prediction, hands[prediction] + 1))
              }}
            >
              {letterOf(prediction)}
            </button>
            <span>{PREDICTION_WORDS[lang][prediction]}</span>
            <Count prediction={prediction} hands={hands} />
          </li>
        ))}
      </ul>
      <p className="ballot-hint" role="status">
        {votes.second ? words.secondVote(handsIn(votes.first)) : words.firstVote}
      </p>
    </div>
  )
}

/** How the class voted, both times, and which answer the review bears out. */
function Tally({ fitting }: { readonly fitting: readonly Prediction[] }) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const { first, second } = useApp(votesOf)
  const hasVotes = handsIn(first) > 0
  return (
    <ul className="tally">
      {PREDICTIONS.map((prediction) => (
        <li key={prediction} data-fits={fitting.includes(prediction)}>
          <strong>{letterOf(prediction)}</strong> <span>{PREDICTION_WORDS[lang][prediction]}</span>{' '}
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

function Told({ children }: { readonly children: ReactNode }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const arrow = useAnswer()
  const decided = arrow ? arrow[arrow.decidedBy] : []
  return (
    <>
      <Tally fitting={fittingPredictions(arrow?.effect ?? null)} />
      {children}
      <div className="arrow-sentences">
        <p>{describeTold(dataset, arrow, lang)}</p>
        <Sentences claims={decided} most={MOST} />
      </div>
    </>
  )
}

/** The words of a slide, and before them the question where it asks one. */
export function Asked({ children }: { readonly children: ReactNode }) {
  const question = useQuestion()
  if (!question) return children
  return question.committed === null ? <Ballot question={question} /> : <Told>{children}</Told>
}
