// The head of the details while an arrow is asked about: the question where it is what is picked, else the way back
// to it. On a tour the step itself asks.
import { nameOf } from '../../domain/words/describe.ts'
import { useApp, useWords } from '../useApp.ts'
import { AskCard } from './AskCard.tsx'
import { useQuestion } from './useQuestion.ts'
import { ASK_WORDS } from './words.ts'
import '../css/ask.css'

export function AskedPanel() {
  const { lang } = useWords()
  const words = ASK_WORDS[lang]
  const question = useQuestion()
  const dataset = useApp((state) => state.dataset)
  const select = useApp(({ scope }) => scope.select)
  const isOnTour = useApp(({ scope }) => scope.tour !== null)
  const choose = useApp(({ selected }) => selected)
  if (!question) return null
  const { id, source, target, committed } = question
  const isHere = select === id
  if (isOnTour)
    return isHere && committed === null ? <p className="ask-note">{words.inStep}</p> : null
  if (isHere) return <AskCard />
  if (committed !== null) return null
  const names = `${nameOf(dataset, source, lang)} → ${nameOf(dataset, target, lang)}`
  return (
    <p className="ask-note">
      <span>{words.open}</span> <span>{names}</span>{' '}
      <button
        type="button"
        className="plain"
        onClick={() => {
          choose(id)
        }}
      >
        {words.toQuestion}
      </button>
    </p>
  )
}

/** In the place of what would answer it. */
export function ClosedNote() {
  return <p className="ask-note">{ASK_WORDS[useWords().lang].closed}</p>
}
