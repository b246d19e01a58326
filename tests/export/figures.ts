// Figures of a scope as the page makes them. For the tests of export/.
import type { Dataset } from '../../src/domain/review/dataset.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import type { Figure } from '../../src/export/figure.ts'
import { figureOf as figureOfScope } from '../../src/export/figureOfScope.ts'
import type { FigureSettings } from '../../src/export/figureOfScope.ts'
import { fixture, fixtureDataset, real } from '../fixtures.ts'

/** How surely the references of a dataset are known. */
export const statusesOf = (dataset: Dataset) =>
  (dataset === fixtureDataset ? fixture : real).references.map(({ custom }) => custom.status)

export const BASE = 'https://example.org/explorer/'

export function figureOf(dataset: Dataset, scope: Scope, step?: FigureSettings['step']): Figure {
  return figureOfScope(dataset, scope, { base: BASE, step, statuses: statusesOf(dataset) })
}
