// One step: what it is called, what is read and said, how long it takes, and where it stands.
import { useId } from 'react'
import {
  minutesOf,
  withMoved,
  withoutStep,
  withStep,
  withStepWords,
} from '../../domain/lecture/edits.ts'
import type { SaidField } from '../../domain/lecture/edits.ts'
import { stepNumber } from '../../domain/lecture/sideSteps.ts'
import type { Lecture, LectureStep } from '../../domain/lecture/schema.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { describeScope } from '../../domain/words/describeScope.ts'
import { missingIn } from '../../store/missing.ts'
import { scopeOfLink } from '../../store/url.ts'
import { useApp, useWords } from '../useApp.ts'
import { nameOfStep, stepOfScope } from './ownShelf.ts'
import { useLectures } from './useLectures.ts'
import { OWN_WORDS } from './words.ts'

interface StepFormProps {
  readonly lecture: Lecture
  readonly step: LectureStep
  /** Counted from 0. */
  readonly at: number
  /** The language that is written in. */
  readonly written: Language
  readonly onMoved: (at: number) => void
  readonly onShow: () => void
}

type FieldProps = Pick<StepFormProps, 'lecture' | 'step' | 'at' | 'written'> & {
  readonly field: SaidField
  readonly rows: number
}

function WordsField({ lecture, step, at, written, field, rows }: FieldProps) {
  const words = OWN_WORDS[useWords().lang]
  const dataset = useApp((state) => state.whole)
  const { put } = useLectures()
  const id = useId()
  const other = step[field]?.[written === 'en' ? 'zh' : 'en']
  const named = field === 'short' ? nameOfStep(dataset, step, written) : undefined
  const instead = other ?? named
  return (
    <p className="lecture-field">
      <label htmlFor={id}>
        {{ short: words.name, text: words.text, notes: words.notes }[field]}
      </label>
      <textarea
        id={id}
        rows={rows}
        lang={written}
        value={step[field]?.[written] ?? ''}
        placeholder={instead && words.inOther(instead)}
        onChange={({ target }) => {
          const said = { field, lang: written, text: target.value }
          put(withStepWords(lecture, at, said), `${lecture.id} ${at} ${field} ${written}`)
        }}
      />
    </p>
  )
}

function Plan({ lecture, step, at }: Pick<StepFormProps, 'lecture' | 'step' | 'at'>) {
  const words = OWN_WORDS[useWords().lang]
  const { put } = useLectures()
  const minutes = useId()
  return (
    <div className="lecture-plan">
      <label htmlFor={minutes}>{words.minutes}</label>
      <input
        id={minutes}
        type="number"
        min={0}
        max={600}
        step={0.5}
        value={step.minutes ?? ''}
        onChange={({ target }) => {
          const next = withStep(lecture, at, { minutes: minutesOf(target.value) })
          put(next, `${lecture.id} ${at} minutes`)
        }}
      />
      {at > 0 && (
        <label>
          <input
            type="checkbox"
            checked={step.aside === true}
            onChange={({ target }) => {
              put(withStep(lecture, at, { aside: target.checked ? true : undefined }))
            }}
          />
          <span>{words.aside}</span>
        </label>
      )}
    </div>
  )
}

/** What the step shows, in words, and how to see it. */
function Shown({ lecture, step, at, onShow }: StepFormProps) {
  const { lang } = useWords()
  const words = OWN_WORDS[lang]
  const dataset = useApp((state) => state.whole)
  const now = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  const { put } = useLectures()
  const { scope } = scopeOfLink(step.link, dataset, lang)
  const missing = missingIn(step, dataset)
  return (
    <div className="lecture-shown">
      <p>{describeScope(dataset, scope, lang)}</p>
      {missing.length > 0 && <p className="lecture-trouble">{words.missing(missing.join(', '))}</p>}
      <button
        type="button"
        className="link"
        onClick={() => {
          open({ ...scope, lang }, [])
          onShow()
        }}
      >
        {words.show}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => {
          const fresh = { names: undefined, as: undefined, arrows: undefined }
          put(withStep(lecture, at, { ...fresh, ...stepOfScope(now) }))
        }}
      >
        {words.retake}
      </button>
    </div>
  )
}

function Place({ lecture, at, onMoved }: Pick<StepFormProps, 'lecture' | 'at' | 'onMoved'>) {
  const words = OWN_WORDS[useWords().lang]
  const { put } = useLectures()
  const last = lecture.steps.length - 1
  const move = (to: number) => {
    if (to < 0 || to > last) return
    put(withMoved(lecture, at, to))
    onMoved(to)
  }
  return (
    <div className="lecture-place">
      <button
        type="button"
        aria-disabled={at === 0}
        onClick={() => {
          move(at - 1)
        }}
      >
        {`↑ ${words.up}`}
      </button>
      <button
        type="button"
        aria-disabled={at === last}
        onClick={() => {
          move(at + 1)
        }}
      >
        {`↓ ${words.down}`}
      </button>
      <button
        type="button"
        onClick={() => {
          put(withoutStep(lecture, at))
        }}
      >
        {words.remove}
      </button>
    </div>
  )
}

export function StepForm(props: StepFormProps) {
  const { lecture, step, at, written, onMoved } = props
  const words = OWN_WORDS[useWords().lang]
  const heading = useId()
  const field = { lecture, step, at, written }
  return (
    <section className="lecture-step-form" aria-labelledby={heading}>
      <h3 id={heading}>{words.step(stepNumber(lecture.steps, at + 1))}</h3>
      <Shown {...props} />
      <WordsField {...field} field="short" rows={1} />
      <WordsField {...field} field="text" rows={3} />
      <WordsField {...field} field="notes" rows={3} />
      <Plan {...field} />
      <Place {...{ lecture, at, onMoved }} />
    </section>
  )
}
