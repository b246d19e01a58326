// One lecture: its title, its steps in order, and the step that is worked on.
import { useId, useState } from 'react'
import { titled, withAdded } from '../../domain/lecture/edits.ts'
import type { Lecture } from '../../domain/lecture/schema.ts'
import { LANGUAGES } from '../../domain/review/vocabulary.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { useApp, useWords } from '../useApp.ts'
import { stepOfScope } from './ownShelf.ts'
import { noted } from '../../domain/words/chineseText.ts'
import { StepForm } from './StepForm.tsx'
import { StepList } from './StepList.tsx'
import { useLectures } from './useLectures.ts'
import { OWN_WORDS } from './words.ts'

interface LectureFormProps {
  readonly lecture: Lecture
  readonly onAnother: () => void
  /** Called when a step is to be seen on the page. */
  readonly onShow: () => void
}

function Which({ lecture, onAnother }: Pick<LectureFormProps, 'lecture' | 'onAnother'>) {
  const { lang } = useWords()
  const words = OWN_WORDS[lang]
  const { shelf, choose } = useLectures()
  const picker = useId()
  return (
    <div className="lecture-which">
      {shelf.lectures.length > 1 && (
        <>
          <label htmlFor={picker}>{words.which}</label>
          <select
            id={picker}
            value={lecture.id}
            onChange={({ target }) => {
              choose(target.value)
            }}
          >
            {shelf.lectures.map(({ id, label, steps }) => (
              <option key={id} value={id}>
                {noted(label?.[lang] ?? label?.en ?? label?.zh ?? words.title, steps.length, lang)}
              </option>
            ))}
          </select>
        </>
      )}
      <button type="button" className="plain" onClick={onAnother}>
        {words.another}
      </button>
    </div>
  )
}

function LanguageOfWords(props: {
  readonly written: Language
  readonly onChoose: (language: Language) => void
}) {
  const words = OWN_WORDS[useWords().lang]
  return (
    <div className="lecture-languages" role="group" aria-label={words.languageOfWords}>
      <span aria-hidden="true">{words.languageOfWords}</span>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === props.written}
          onClick={() => {
            props.onChoose(language)
          }}
        >
          {words.languages[language]}
        </button>
      ))}
    </div>
  )
}

export function LectureForm({ lecture, onAnother, onShow }: LectureFormProps) {
  const { lang } = useWords()
  const words = OWN_WORDS[lang]
  const scope = useApp((state) => state.scope)
  const { put } = useLectures()
  const [written, write] = useState<Language>(lang)
  const [chosen, choose] = useState(0)
  const title = useId()
  const { steps } = lecture
  const at = Math.min(chosen, steps.length - 1)
  return (
    <>
      <div className="lecture-top">
        <Which lecture={lecture} onAnother={onAnother} />
        <LanguageOfWords written={written} onChoose={write} />
      </div>
      <p className="lecture-field">
        <label htmlFor={title}>{words.untitled}</label>
        <input
          id={title}
          lang={written}
          value={lecture.label?.[written] ?? ''}
          placeholder={lecture.label?.en ?? lecture.label?.zh ?? words.title}
          onChange={({ target }) => {
            put(titled(lecture, written, target.value), `${lecture.id} title ${written}`)
          }}
        />
      </p>
      <div className="lecture-columns">
        <section aria-label={words.steps}>
          <StepList lecture={lecture} at={at} onChoose={choose} />
          {steps.length === 0 && <p className="quiet">{words.noSteps}</p>}
          <button
            type="button"
            onClick={() => {
              put(withAdded(lecture, stepOfScope(scope)))
              choose(steps.length)
            }}
          >
            {words.add}
          </button>
        </section>
        {steps[at] && (
          <StepForm {...{ lecture, at, written, onShow }} step={steps[at]} onMoved={choose} />
        )}
      </div>
    </>
  )
}
