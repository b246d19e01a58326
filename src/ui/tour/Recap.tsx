// At the end of a tour: what it said, in short, how often one answered as the review does, and what the review does not
// say of it.
import { useMemo } from 'react'
import { askedAnswer } from '../../domain/graph/askedAnswer.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import type { Tour } from '../../domain/review/schemaViews.ts'
import { questionKey } from '../../domain/scope/ask.ts'
import { verdictOn } from '../../domain/words/describePrediction.ts'
import { scopeOfStep } from '../../store/stepScope.ts'
import { useSilences } from '../lecture/useSilences.ts'
import { useApp, useWords } from '../useApp.ts'
import { TOUR_WORDS } from './words.ts'

/** Of what the steps asked: how often something was said, and how often the review says so. */
function useAnswered({ steps }: Tour): { readonly right: number; readonly answered: number } {
  const whole = useApp((state) => state.whole)
  const predictions = useApp((state) => state.predictions)
  return useMemo(() => {
    const verdicts = steps.flatMap((step) => {
      const scope = scopeOfStep(step, whole)
      const said = predictions.get(questionKey(scope) ?? '')
      const view = whole.views.get(scope.view)
      if (said === undefined || said === 'shown' || !view) return []
      const answer = askedAnswer(whole, viewGraph(whole, view), scope)
      return answer ? [verdictOn(said, answer)] : []
    })
    const right = verdicts.filter((verdict) => verdict === 'right').length
    return { right, answered: verdicts.length }
  }, [predictions, steps, whole])
}

export function Recap({ tour }: { readonly tour: Tour }) {
  const { lang } = useWords()
  const words = TOUR_WORDS[lang]
  const { right, answered } = useAnswered(tour)
  const { lines } = useSilences(tour.id)
  return (
    <details className="tour-recap">
      <summary>{lines.length > 0 ? words.recapAndUnsaid : words.recap}</summary>
      {answered > 0 && <p>{words.answered(right, answered)}</p>}
      <ul>
        {tour.steps
          .filter(({ aside }) => aside !== true)
          .map(({ short }, i) => (
            <li key={`${i} ${short.en}`}>{short[lang]}</li>
          ))}
      </ul>
      {lines.length > 0 && (
        <>
          <p>
            <strong>{words.unsaid}</strong>
          </p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
