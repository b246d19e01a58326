// What a run of steps frames: those that follow each other in one view share one camera, so that nothing jumps.
import type { Framed } from '../../diagram/bands.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Tour, ViewFile } from '../../domain/review/schemaViews.ts'
import { spokenInView } from '../../notation/highlight.ts'
import { runOfSteps } from '../tour/runOfSteps.ts'

/** What the steps around a step speak of, together; nothing where one speaks of all that is shown. */
export function runFrame(
  dataset: Dataset,
  view: ViewFile,
  { steps, step }: Pick<Tour, 'steps'> & { readonly step: number },
): Framed | undefined {
  const spoken = runOfSteps(steps, step).map((one) => spokenInView(dataset, view, one))
  if (spoken.length === 0 || spoken.some(({ names }) => names.length === 0)) return undefined
  return {
    entities: new Set(spoken.flatMap(({ names }) => names)),
    interactions: spoken.flatMap(({ arrows }) => arrows.map((id) => ({ id }))),
  }
}
