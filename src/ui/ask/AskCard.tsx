// What is asked about before it is shown: what one thinks of it, then whether the review says so. What the review says
// in full is told by the details of the arrow, the chain or the push, which come back with the answer.
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import {
  describeAsked,
  describeTold,
  predictionWords,
  verdictOn,
  verdictWords,
} from '../../domain/words/describePrediction.ts'
import { PREDICTIONS } from '../../domain/scope/ask.ts'
import type { Committed } from '../../store/veil.ts'
import { useApp, useWords } from '../useApp.ts'
import { useAnswer, useQuestion } from './useQuestion.ts'
import type { Question } from './useQuestion.ts'
import { ASK_WORDS } from './words.ts'
import '../css/ask.css'

/** The question in words. */
export function AskedText({
  question,
  className = 'ask-text',
}: {
  readonly question: Question
  readonly className?: string
}) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  return <p className={className}>{describeAsked(dataset, question.ask, scope, lang)}</p>
}

/** What can be said of it; each press commits. */
export function AskChoices({
  question,
  children,
}: {
  readonly question: Question
  /** What else has to be said of answering. */
  readonly children?: ReactNode
}) {
  const { lang } = useWords()
  const words = ASK_WORDS[lang]
  const commit = useApp(({ predicted }) => predicted)
  return (
    <>
      <div className="ask-choices" role="group" aria-label={words.title}>
        {PREDICTIONS.map((prediction) => (
          <button
            key={prediction}
            type="button"
            onClick={() => {
              commit(prediction)
            }}
          >
            {predictionWords(question.ask, lang)[prediction]}
          </button>
        ))}
      </div>
      <p className="ask-hint">
        <span>{words.hidden}</span> {children}
        <button
          type="button"
          className="plain"
          onClick={() => {
            commit('shown')
          }}
        >
          {words.show}
        </button>
      </p>
    </>
  )
}

function Choices({ question }: { readonly question: Question }) {
  const words = ASK_WORDS[useWords().lang]
  return (
    <div className="ask-card">
      <p className="ask-title">{words.title}</p>
      <AskedText question={question} />
      <AskChoices question={question} />
    </div>
  )
}

interface ToldProps extends Pick<Question, 'ask'> {
  readonly committed: Exclude<Committed, 'shown'>
}

/** What became of a prediction. */
export function Told({ ask, committed }: ToldProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const answer = useAnswer()
  const verdict = answer && verdictOn(committed, answer)
  const box = useRef<HTMLDivElement>(null)
  useEffect(function readOn() {
    // The button that was pressed is gone; whoever pressed it reads on from here.
    if (document.activeElement === document.body) box.current?.focus()
  }, [])
  if (!answer || !verdict) return null
  return (
    <div className={`ask-card told ${verdict}`} ref={box} tabIndex={-1}>
      <p role="status">
        <span aria-hidden="true">{verdict === 'wrong' ? '✗ ' : '✓ '}</span>
        <strong>{verdictWords(ask, lang)[verdict]}</strong>{' '}
        <span>{ASK_WORDS[lang].yours(predictionWords(ask, lang)[committed])}</span>
      </p>
      <p>{describeTold(dataset, answer, scope, lang)}</p>
    </div>
  )
}

/** The question, or what became of it; nothing where one only wanted to see it. */
export function AskCard() {
  const question = useQuestion()
  if (!question) return null
  const { ask, committed } = question
  if (committed === null) return <Choices question={question} />
  return committed === 'shown' ? null : <Told ask={ask} committed={committed} />
}
