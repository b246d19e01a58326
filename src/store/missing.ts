// What a step names that this dataset does not have: it may have been written for another release.
import type { Dataset } from '../domain/review/dataset.ts'
import { isKnown } from '../domain/scope/known.ts'
import { scopeOfLink } from './url.ts'

interface Step {
  readonly link: string
  readonly names?: readonly string[] | undefined
  readonly arrows?: readonly string[] | undefined
}

/** The names as they stand in the step, each once; none where it can be shown whole. */
export function missingIn(
  { link, names = [], arrows = [] }: Step,
  dataset: Dataset,
): readonly string[] {
  const { faults } = scopeOfLink(link, dataset)
  const gone = [...names, ...arrows].filter((id) => !isKnown(dataset, id))
  return [...new Set([...faults.map(({ value }) => value), ...gone])]
}
