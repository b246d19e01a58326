// One question: four answers, one of them chosen and checked; then which is right, why each is or is not, and what the
// review says. Invariant: nothing on the page tells the right answer before one is given.
import { useEffect, useId, useRef, useState } from 'react'
import type { AnswerOption, Question } from '../../domain/selfTest/question.ts'
import { useApp, useWords } from '../useApp.ts'
import type { Given, Test } from './useTest.ts'
import { SELF_TEST_WORDS } from './words.ts'
import type { SelfTestWords } from './words.ts'

interface ChoicesProps {
  readonly question: Question
  readonly onCommit: (answer: string) => void
}

function Choices({ question, onCommit }: ChoicesProps) {
  const words = SELF_TEST_WORDS[useWords().lang]
  const [chosen, setChosen] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const name = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(function startAtFirst() {
    first.current?.focus()
  }, [])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen === null) setMissing(true)
        else onCommit(chosen)
      }}
      onKeyDown={({ key }) => {
        const option = question.options[Number(key) - 1]
        if (option) setChosen(option.id)
      }}
    >
      <fieldset className="choices">
        <legend>{question.text}</legend>
        {question.options.map((option, i) => (
          <label key={option.id}>
            <input
              ref={i === 0 ? first : undefined}
              type="radio"
              name={name}
              value={option.id}
              checked={chosen === option.id}
              onChange={() => {
                setChosen(option.id)
                setMissing(false)
              }}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </fieldset>
      {isMissing && chosen === null && <p role="alert">{words.choose}</p>}
      <button type="submit" className="primary">
        {words.check}
      </button>
    </form>
  )
}

function note(option: AnswerOption, answer: string, words: SelfTestWords): string {
  const notes = [
    ...(option.isRight ? [words.isRight] : []),
    ...(option.id === answer ? [words.yours] : []),
  ]
  return notes.join(' · ')
}

function Sentences({ question }: { readonly question: Question }) {
  const { lang } = useWords()
  const words = SELF_TEST_WORDS[lang]
  const texts = useApp((state) => state.texts)
  // One sentence of the review may be behind several claims; each claim is told once.
  const claims = question.claims.slice(0, 3)
  if (texts?.language !== lang) return null
  return (
    <section className="told">
      <h4>{words.sentences}</h4>
      <ul>
        {claims.map(({ id, locator }) => (
          <li key={id}>
            <span>{texts.statements[id]}</span> <small>{locator}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RevealProps {
  readonly given: Given
  readonly isLast: boolean
  readonly onNext: () => void
  readonly onShow: (question: Question) => void
}

function Reveal({ given, isLast, onNext, onShow }: RevealProps) {
  const words = SELF_TEST_WORDS[useWords().lang]
  const { question, answer, rightBefore } = given
  const next = useRef<HTMLButtonElement>(null)
  useEffect(function goOn() {
    next.current?.focus()
  }, [])
  const right = question.options.find((option) => option.isRight)
  const isRight = right?.id === answer
  const before = question.options.find(({ id }) => id === rightBefore)?.text ?? rightBefore
  return (
    <div className="reveal">
      <p className="asked">{question.text}</p>
      <p role="status" className={isRight ? 'verdict right' : 'verdict wrong'}>
        {isRight ? words.right : words.wrong(right?.text ?? '')}
      </p>
      {before !== null && <p role="note">{words.changed(before)}</p>}
      <ul className="answers">
        {question.options.map((option) => (
          <li key={option.id} data-right={option.isRight} data-chosen={option.id === answer}>
            <span aria-hidden="true">{option.isRight ? '✓' : option.id === answer ? '✗' : ''}</span>
            <span>
              <strong>{option.text}</strong> <small>{note(option, answer, words)}</small>
              {(option.isRight || option.id === answer) && <p>{option.why}</p>}
            </span>
          </li>
        ))}
      </ul>
      <Sentences question={question} />
      <div className="test-buttons">
        <button type="button" className="primary" ref={next} onClick={onNext}>
          {isLast ? words.finish : words.next}
        </button>
        <button
          type="button"
          onClick={() => {
            onShow(question)
          }}
        >
          {words.show}
        </button>
      </div>
    </div>
  )
}

export interface QuestionCardProps {
  readonly test: Test
  readonly question: Question
  readonly onShow: (question: Question) => void
}

export function QuestionCard({ test, question, onShow }: QuestionCardProps) {
  const words = SELF_TEST_WORDS[useWords().lang]
  const { asked, place, isRevealed, given, commit, next } = test
  const last = given.at(-1)
  const count = asked?.length ?? 0
  return (
    <section className="question">
      <h3>{words.counted(place + 1, count)}</h3>
      {isRevealed && last ? (
        <Reveal
          given={{ ...last, question }}
          isLast={place + 1 === count}
          onNext={next}
          onShow={onShow}
        />
      ) : (
        <Choices
          key={question.id}
          question={question}
          onCommit={(answer) => {
            commit(question, answer)
          }}
        />
      )}
    </section>
  )
}
