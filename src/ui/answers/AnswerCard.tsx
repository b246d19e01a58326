// What the review answers to what the page asks: sentences, what is not said, what to ask next.
import { useMemo } from 'react'
import { answerOf } from '../../domain/words/answer.ts'
import type { Answer } from '../../domain/words/answer.ts'
import { WHOLE } from '../../domain/words/answerElsewhere.ts'
import { describeChoice } from '../../domain/words/describeComparison.ts'
import { describeAsked, describeNext, describeSilence } from '../../domain/words/describeNext.ts'
import { FACETS } from '../../domain/scope/facets.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { QUESTION_WORDS } from '../details/questionWords.ts'
import { PapersTrouble } from '../papers/PapersTrouble.tsx'
import { useApp, useWords } from '../useApp.ts'
import { CopyAnswer } from './CopyAnswer.tsx'
import { SayingItem } from './SayingItem.tsx'
import { ScopeLink } from './ScopeLink.tsx'
import { useAnsweringGraph } from './useAnsweringGraph.ts'
import { useAsked } from './useAsked.ts'
import { ANSWER_WORDS } from './words.ts'
import '../css/answers.css'

/** The answer to the scope; counted after the picture has followed a click. */
function useAnswer(scope: Scope): Answer {
  const dataset = useApp((state) => state.dataset)
  const graph = useAnsweringGraph()
  const { claims, entities, views, meta, tours } = dataset
  return useMemo(
    () => answerOf({ dataset: { claims, entities, views, meta, tours }, graph, scope }),
    [claims, entities, views, meta, tours, graph, scope],
  )
}

/** What is asked, in words: the question itself, or else what is filtered by. */
function useTitle(scope: Scope): string {
  const { lang } = useWords()
  const asked = useAsked(scope)
  const meta = useApp(({ dataset }) => dataset.meta)
  if (asked) return QUESTION_WORDS[lang].questions[asked.id]
  const words = ANSWER_WORDS[lang]
  const pieces = [
    ...(FACETS.some((facet) => scope.facets[facet].length > 0)
      ? [describeChoice(meta, scope.facets, lang)]
      : []),
    ...(scope.contested ? [words.contested] : []),
  ]
  return pieces.join(lang === 'en' ? ': ' : '：') || words.specificOnly
}

interface Answered {
  readonly answer: Answer
  /** What it answers to, which may be behind what is asked by now. */
  readonly scope: Scope
}

function NotSaid({ answer, scope }: Answered) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  if (answer.silences.length === 0) return null
  return (
    <>
      <h3>{ANSWER_WORDS[lang].notSaid(describeAsked(dataset, scope, lang))}</h3>
      <ul className="not-said">
        {answer.silences.map((silence) => (
          <li key={`${silence.kind} ${describeSilence(dataset, silence, lang)}`}>
            {describeSilence(dataset, silence, lang)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the view leaves out of what is asked, and the way to the view that draws it all. */
function Elsewhere({ answer, scope }: Answered) {
  const { lang } = useWords()
  const count = answer.more.elsewhere
  const whole = useApp(({ dataset }) => dataset.views.get(WHOLE))
  if (count === 0 || !whole) return null
  const words = ANSWER_WORDS[lang]
  return (
    <p className="quiet">
      <span>{words.elsewhere(count)}</span>{' '}
      <ScopeLink scope={{ ...scope, lang, view: WHOLE, tour: null, step: 1 }}>
        {words.toElsewhere(whole.label[lang])}
      </ScopeLink>
    </p>
  )
}

function Onward({ answer, scope }: Answered) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  if (answer.next.length === 0) return null
  const words = ANSWER_WORDS[lang]
  return (
    <>
      <h3>{answer.sayings.length > 0 ? words.next : words.waysOut}</h3>
      <ul className="next-questions">
        {answer.next.map((next) => (
          <li key={describeNext(dataset, next, lang)}>
            <ScopeLink scope={{ ...scope, lang, tour: null, step: 1, ...next.change }}>
              {describeNext(dataset, next, lang)}
            </ScopeLink>
          </li>
        ))}
      </ul>
    </>
  )
}

export function AnswerCard() {
  const { lang } = useWords()
  const words = ANSWER_WORDS[lang]
  const scope = useApp((state) => state.scope)
  const answer = useAnswer(scope)
  const title = useTitle(scope)
  const { specific, general } = answer.more
  const isEmpty = answer.sayings.length === 0
  return (
    <section className="answer" aria-label={words.answer}>
      <h2>{title}</h2>
      {isEmpty && <p>{words.empty}</p>}
      <ul className="sayings">
        {answer.sayings.map((saying) => (
          <SayingItem
            key={`${saying.arrow} ${saying.source} ${saying.target}`}
            saying={saying}
            isUndrawn={answer.undrawn.includes(saying)}
          />
        ))}
      </ul>
      <PapersTrouble />
      {specific + general > 0 && <p className="quiet">{words.more(specific, general)}</p>}
      <Elsewhere answer={answer} scope={scope} />
      <NotSaid answer={answer} scope={scope} />
      <Onward answer={answer} scope={scope} />
      {!isEmpty && <CopyAnswer answer={answer} title={title} />}
    </section>
  )
}
