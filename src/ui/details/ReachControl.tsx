// How far to look from the selected entity: against its arrows, along them, or both, in steps.
import { DIRECTIONS, STEPS } from '../../domain/scope/scope.ts'
import { useApp, useWords } from '../useApp.ts'

export function ReachControl() {
  const words = useWords()
  const reach = useApp(({ scope }) => scope.reach)
  const choose = useApp(({ reachChosen }) => reachChosen)
  const steps = reach?.steps ?? 1
  return (
    <div className="reach">
      <div role="group" aria-label={words.reach}>
        <button
          type="button"
          aria-pressed={reach === null}
          onClick={() => {
            choose(null)
          }}
        >
          {words.reachAll}
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
            {words.reachDirections[direction]}
          </button>
        ))}
      </div>
      {reach && (
        <div role="group" aria-label={words.reachSteps}>
          {STEPS.map((count) => (
            <button
              key={count}
              type="button"
              aria-pressed={reach.steps === count}
              onClick={() => {
                choose({ ...reach, steps: count })
              }}
            >
              {words.stepCount(count)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
