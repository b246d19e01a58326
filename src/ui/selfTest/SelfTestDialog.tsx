// The self-test, on top of the page: a topic, one question after the other, and how it went. Native <dialog>, so that
// focus, Escape and what lies behind are the browser's business.
import { rightAnswer } from '../../domain/selfTest/question.ts'
import type { Question } from '../../domain/selfTest/question.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { PageDialog } from '../dialog/PageDialog.tsx'
import { useApp, useWords } from '../useApp.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { TopicForm } from './TopicForm.tsx'
import { useTest } from './useTest.ts'
import type { Test } from './useTest.ts'
import { SELF_TEST_WORDS } from './words.ts'
import '../css/selfTest.css'

function Result({ test }: { readonly test: Test }) {
  const words = SELF_TEST_WORDS[useWords().lang]
  const { given, begin, stop } = test
  const missed = given.filter(({ question, answer }) => rightAnswer(question) !== answer)
  return (
    <section className="result">
      <h3 role="status">{words.result(given.length - missed.length, given.length)}</h3>
      {missed.length > 0 && (
        <>
          <h4>{words.missed}</h4>
          <ul>
            {missed.map(({ question }) => (
              <li key={question.id}>
                <span>{question.text}</span>{' '}
                <strong>{question.options.find(({ isRight }) => isRight)?.text}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="test-buttons">
        {missed.length > 0 && (
          <button
            type="button"
            onClick={() => {
              begin(missed.map(({ question }) => question.id))
            }}
          >
            {words.onlyMissed}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            begin()
          }}
        >
          {words.again}
        </button>
        <button type="button" onClick={stop}>
          {words.otherTopic}
        </button>
      </div>
    </section>
  )
}

export interface SelfTestDialogProps {
  /** A tour or a view to begin with; else the view that is shown. */
  readonly topic?: string
  readonly onClose: () => void
}

export function SelfTestDialog({ topic, onClose }: SelfTestDialogProps) {
  const page = useWords()
  const words = SELF_TEST_WORDS[page.lang]
  const view = useApp(({ scope }) => scope.view)
  const scope = useApp((state) => state.scope)
  const select = useApp(({ selected }) => selected)
  const open = useApp(({ linkOpened }) => linkOpened)
  const test = useTest(topic ?? view)
  const show = ({ arrow, shownBy }: Question) => {
    onClose()
    if (shownBy) open({ ...DEFAULT_SCOPE, ...shownBy, lang: scope.lang }, [])
    else select(arrow)
  }
  return (
    <PageDialog className="self-test" title={words.title} onClose={onClose}>
      <div className="test-body">
        {test.asked === null ? (
          <TopicForm test={test} />
        ) : test.current ? (
          <QuestionCard test={test} question={test.current} onShow={show} />
        ) : (
          <Result test={test} />
        )}
      </div>
    </PageDialog>
  )
}
