// With nothing selected: the answer to what is filtered by, and the questions one can ask. They are links, so
// that they can be opened, copied and sent on.
import { useState } from 'react'
import type { TourCore } from '../../domain/review/dataset.ts'
import { LOOPS } from '../../domain/scope/path.ts'
import { AnswerCard } from '../answers/AnswerCard.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { useQuestions } from '../answers/useAsked.ts'
import { later } from '../loading/later.ts'
import { Part } from '../loading/Part.tsx'
import { BeginLecture } from '../ownLecture/BeginLecture.tsx'
import { SelfTest } from '../selfTest/SelfTest.tsx'
import { useApp, useWords } from '../useApp.ts'
import { TourList } from '../tour/TourList.tsx'
import { useTakeTour } from '../tour/useTakeTour.ts'
import { FIRST_TOUR, QUESTION_WORDS } from './questionWords.ts'
import '../css/answers.css'

interface QuestionsProps {
  /** Whether what is filtered by is answered. */
  readonly isAnswered: boolean
  /** Called once a tour has begun. */
  readonly onTaken: () => void
}

interface StartProps extends Pick<QuestionsProps, 'onTaken'> {
  readonly tour: TourCore
}

function Start({ tour, onTaken }: StartProps) {
  const { lang } = useWords()
  return (
    <a className="start primary" {...useTakeTour(tour, onTaken)}>
      {QUESTION_WORDS[lang].start}
    </a>
  )
}

function QuestionList() {
  const { lang } = useWords()
  const words = QUESTION_WORDS[lang]
  return (
    <div className="question-list">
      {useQuestions().map(({ id, questions }) => (
        <section key={id} aria-labelledby={`asked-${id}`}>
          <h3 id={`asked-${id}`}>{words.groups[id]}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.id}>
                <ScopeLink scope={question.scope}>{words.questions[question.id]}</ScopeLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const PATH_FORM = later('path-form', async () => (await import('../paths/PathForm.tsx')).PathForm, {
  isSaidInPlace: true,
})
const NO_ENDS = { ends: null }

/** From anything to anything, where the fields come when they are unfolded; and what leads back to itself. */
function AskPath() {
  const { lang } = useWords()
  const scope = useApp((state) => state.scope)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="ask-path">
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open)
        }}
      >
        <summary>{QUESTION_WORDS[lang].path}</summary>
        {isOpen && <Part of={PATH_FORM} props={NO_ENDS} />}
      </details>
      <ScopeLink scope={{ ...scope, lang, path: LOOPS, also: [], push: [] }}>
        {QUESTION_WORDS[lang].loops}
      </ScopeLink>
    </div>
  )
}

export function Questions({ isAnswered, onTaken }: QuestionsProps) {
  const { lang } = useWords()
  const words = QUESTION_WORDS[lang]
  const first = useApp(({ dataset }) => dataset.tours.get(FIRST_TOUR))
  if (isAnswered) {
    return (
      <div className="questions">
        <SheetHandle />
        <AnswerCard />
        <details className="ask-else">
          <summary>{words.else}</summary>
          <QuestionList />
          <AskPath />
          <TourList onTaken={onTaken} />
          <BeginLecture />
          <SelfTest />
        </details>
      </div>
    )
  }
  return (
    <div className="questions">
      <SheetHandle />
      {first && <Start tour={first} onTaken={onTaken} />}
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <QuestionList />
      <AskPath />
      <TourList onTaken={onTaken} />
      <BeginLecture />
      <SelfTest />
    </div>
  )
}
