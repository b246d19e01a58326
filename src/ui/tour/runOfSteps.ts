// Steps that follow each other in one view share one camera, so that a box stays where it was.
import type { Tour } from '../../domain/review/schemaViews.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'

type Step = Pick<Tour['steps'][number], 'link'>

const viewOf = ({ link }: Step): string =>
  new URLSearchParams(link).get('view') ?? DEFAULT_SCOPE.view

/** The steps in the same view as the step of that number, before and after it without a break. */
export function runOfSteps<S extends Step>(steps: readonly S[], number: number): readonly S[] {
  const at = steps[number - 1]
  if (!at) return []
  const view = viewOf(at)
  let from = number - 1
  let to = number
  for (let before = steps[from - 1]; before && viewOf(before) === view; before = steps[from - 1])
    from--
  for (let after = steps[to]; after && viewOf(after) === view; after = steps[to]) to++
  return steps.slice(from, to)
}
