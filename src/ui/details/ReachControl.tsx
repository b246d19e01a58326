// How far to look from the selected entity: against its arrows, along them, or both, in steps.
import { DIRECTIONS, STEPS } from '../../domain/scope/scope.ts'
import { useApp, useWords } from '../useApp.ts'
import { DETAILS_WORDS } from './words.ts'

export function ReachControl() {
  const words = useWords()
  const own = DETAILS_WORDS[words.lang]
  const reach = useApp(({ scope }) => scope.reach)
  const choose = useApp(({ reachChosen }) => reachChosen)
  const steps = reach?.steps ?? 1
  return (
    <div className="reach">
      <div role="group" aria-label={own.reach}>
        <button
          type="button"
          aria-pressed={reach === null}
          onClick={() => {
            choose(null)
          }}
        >
          {own.reachAll}
        </button>
        {DIRECTIONS.map((direction) => (
          <button
            key={direction}
            type="button"
            aria-pressed={reach?.direction === direction}
            onClick={() => {
              choose({ direction, steps })
            }}
          >
            {own.reachDirections[direction]}
          </button>
        ))}
      </div>
      {reach && (
        <div role="group" aria-label={own.reachSteps}>
          {STEPS.map((count) => (
            <button
              key={count}
              type="button"
              aria-pressed={reach.steps === count}
              onClick={() => {
                choose({ ...reach, steps: count })
              }}
            >
              {own.stepCount(count)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
