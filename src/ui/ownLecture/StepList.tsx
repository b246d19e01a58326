// The steps of a lecture in order, each a button that brings it into the form.
import { stepNumber } from '../../domain/lecture/sideSteps.ts'
import type { Lecture } from '../../domain/lecture/schema.ts'
import { useApp, useWords } from '../useApp.ts'
import { ownTour } from './ownShelf.ts'

interface StepListProps {
  readonly lecture: Lecture
  /** Counted from 0. */
  readonly at: number
  readonly onChoose: (at: number) => void
}

export function StepList({ lecture, at, onChoose }: StepListProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.whole)
  const { steps } = ownTour(dataset, lecture)
  return (
    <ol className="lecture-steps">
      {steps.map((step, i) => {
        const number = stepNumber(steps, i + 1)
        return (
          <li key={i} data-side={/\D/.test(number)}>
            <button
              type="button"
              aria-current={i === at ? 'step' : undefined}
              onClick={() => {
                onChoose(i)
              }}
            >
              <span>{number}</span>
              <span>{step.short[lang]}</span>
              {step.minutes !== undefined && <small>{`${step.minutes} min`}</small>}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
