// The head of the details while something is asked about: the question in its own place, else the way back to it. On a tour the step itself asks.
import { isAlong, stopsOf } from '../../domain/scope/ask.ts'
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
  const { ask, committed } = question
  // A chain and a push are asked about where nothing is picked.
  const home = isAlong(ask) ? null : ask
  const isHere = select === home
  if (isOnTour)
    return isHere && committed === null ? <p className="ask-note">{words.inStep}</p> : null
  if (isHere) return <AskCard />
  if (committed !== null) return null
  const ends = [...new Set([stopsOf(ask)[0], stopsOf(ask).at(-1)])]
  const names = ends.map((end = '') => nameOf(dataset, end.split(':')[0] ?? '', lang)).join(' → ')
  return (
    <p className="ask-note">
      <span>{words.open}</span> <span>{names}</span>{' '}
      <button
        type="button"
        className="plain"
        onClick={() => {
          choose(home)
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
