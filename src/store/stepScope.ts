// The scope of a step of a tour: that of its link, with the arrows the step speaks of that the view would
// hold back.
import type { Dataset } from '../domain/review/dataset.ts'
import type { Tour } from '../domain/review/schemaViews.ts'
import type { Scope } from '../domain/scope/scope.ts'
import { createSelectors } from './selectors.ts'
import { scopeOfLink } from './url.ts'

type Step = Pick<Tour['steps'][number], 'link' | 'arrows'>

export function scopeOfStep({ link, arrows }: Step, dataset: Dataset): Scope {
  const { scope } = scopeOfLink(link, dataset)
  const drawn = new Set(
    createSelectors()
      .view(dataset, scope)
      .interactions.map(({ id }) => id),
  )
  return { ...scope, also: [...scope.also, ...arrows.filter((id) => !drawn.has(id))] }
}
