// Random scopes of a dataset: valid ones, as a link could restore them. For the property tests.
import { stillHidden } from '../../src/domain/scope/hide.ts'
import fc from 'fast-check'
import type { Dataset } from '../../src/domain/review/dataset.ts'
import { FACETS, facetOptions } from '../../src/domain/scope/facets.ts'
import type { FacetId } from '../../src/domain/scope/facets.ts'
import {
  arrangedHere,
  COLUMNS,
  findable,
  REFERENCE_KINDS,
  REFERENCE_ORDERS,
  SORT_DIRECTIONS,
} from '../../src/domain/scope/arrangement.ts'
import type { Arrangement } from '../../src/domain/scope/arrangement.ts'
import { DIRECTIONS, LISTS, MODES, STEPS } from '../../src/domain/scope/scope.ts'
import { ALL_WAVES } from '../../src/domain/scope/scope.ts'
import type { FacetChoice, Scope } from '../../src/domain/scope/scope.ts'
import { STRUCK_KINDS } from '../../src/domain/scope/strike.ts'
import { sentenceId } from '../../src/domain/review/locator.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { real } from '../fixtures.ts'

export const optionIds = ({ meta }: Dataset, facet: FacetId): string[] =>
  facetOptions(meta, facet).map(({ id }) => id)

/** Up to three options a facet, mostly none, so that many scopes still show something. */
export function facetChoices(dataset: Dataset): fc.Arbitrary<FacetChoice> {
  const some = (facet: FacetId) => {
    const ids = optionIds(dataset, facet)
    const chosen = fc
      .subarray(ids, { minLength: 1, maxLength: Math.min(3, ids.length) })
      .map((list) => list.sort())
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: chosen },
    )
  }
  const entries = FACETS.map((facet) => [facet, some(facet)] as const)
  return fc.record(Object.fromEntries(entries) as Record<FacetId, fc.Arbitrary<string[]>>)
}

/** Of the real review; before the papers have come, any could be one. */
const PAPERS = real.literature.papers.map(({ id }) => id)

/** Everything that can be selected somewhere in a dataset. */
export function selectable(dataset: Dataset): string[] {
  const pairs = [...dataset.views.values()].flatMap((view) => viewGraph(dataset, view).pairs)
  return [
    ...dataset.entities.keys(),
    ...new Set(pairs.map(({ id }) => id)),
    ...Array.from({ length: 98 }, (_, i) => `ref-${i + 1}`),
    ...PAPERS.map((id) => `paper-${id}`),
    ...dataset.meta.sections.flatMap(({ id: section, paragraphs }) =>
      paragraphs.map((sentence, p) => sentenceId({ section, paragraph: p + 1, sentence })),
    ),
  ]
}

/** A tour and a step of it, or none. */
function tourSteps(dataset: Dataset): fc.Arbitrary<{ tour: string | null; step: number }> {
  const none = fc.constant({ tour: null, step: 1 })
  const taken = [...dataset.tours.values()].map(({ id, stepCount }) =>
    fc.record({ tour: fc.constant(id), step: fc.integer({ min: 1, max: stepCount }) }),
  )
  return fc.oneof(none, ...taken)
}

/** What can be asked before it is shown: arrows, chains of them, and what answers one or two pushes. */
export function askable(dataset: Dataset): fc.Arbitrary<string> {
  const arrows = selectable(dataset).filter((id) => id.includes('--'))
  const after = (stops: string) => {
    const last = stops.split('--').at(-1)
    const next = arrows.filter((id) => id.startsWith(`${last}--`)).map((id) => id.split('--')[1]!)
    return next.filter((id) => !stops.split('--').includes(id)).map((id) => `${stops}--${id}`)
  }
  const chains = fc
    .tuple(fc.constantFrom(...arrows), fc.nat(), fc.integer({ min: 1, max: 3 }))
    .map(([arrow, pick, more]) => {
      let stops = arrow
      for (let i = 0; i < more; i++) {
        const longer = after(stops)
        stops = longer[(pick + i) % Math.max(1, longer.length)] ?? stops
      }
      return stops
    })
  const ids = [...dataset.entities.keys()]
  const pushes = fc
    .tuple(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }), fc.boolean())
    .map(([[target, ...pushed], isUp]) => {
      const pieces = pushed.map((id, i) => `${id}:${isUp === (i === 0) ? 'up' : 'down'}`)
      return `${pieces.join(',')}--${target}`
    })
  return fc.oneof(fc.constantFrom(...arrows), chains, pushes)
}

/** How a list can be arranged, with all that people type to find something. */
const arrangements: fc.Arbitrary<Arrangement> = fc.record({
  sort: fc.option(
    fc.record({
      column: fc.constantFrom(...COLUMNS),
      direction: fc.constantFrom(...SORT_DIRECTIONS),
    }),
  ),
  find: fc
    .oneof(
      fc.constantFrom(
        '',
        'mTOR',
        '骨细胞 自噬',
        '100%',
        'a&view=bmp',
        '%26',
        '~26',
        'doi?x;y#z',
        '1+1',
      ),
      fc.string(),
      fc.string({ unit: 'binary', maxLength: 120 }),
    )
    .map(findable),
  kind: fc.option(fc.constantFrom(...REFERENCE_KINDS)),
  order: fc.constantFrom(...REFERENCE_ORDERS),
})

export function scopes(dataset: Dataset): fc.Arbitrary<Scope> {
  const arrows = selectable(dataset).filter((id) => id.includes('--'))
  const rest = fc.record({
    view: fc.constantFrom(...dataset.views.keys()),
    facets: facetChoices(dataset),
    general: fc.boolean(),
    contested: fc.boolean(),
    all: fc.boolean(),
    also: fc.subarray(arrows, { maxLength: 3 }),
    hide: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...dataset.entities.keys()], { maxLength: 3 }) },
    ),
    push: fc.oneof(
      { weight: 4, arbitrary: fc.constant<string[]>([]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...dataset.entities.keys()).map((id) => [`${id}:up`]),
      },
    ),
    after: fc.integer({ min: 1, max: ALL_WAVES }),
    ask: fc.option(askable(dataset)),
    path: fc.option(fc.constantFrom('loops', ...arrows)),
    select: fc.option(fc.constantFrom(...selectable(dataset))),
    mode: fc.constantFrom(...MODES),
    list: fc.constantFrom(...LISTS),
    without: fc.option(fc.constantFrom('ref-1', 'ref-98', ...STRUCK_KINDS)),
    lang: fc.constantFrom(...LANGUAGES),
    reach: fc.option(
      fc.record({ direction: fc.constantFrom(...DIRECTIONS), steps: fc.constantFrom(...STEPS) }),
    ),
    versus: facetChoices(dataset),
    test: fc.option(fc.constantFrom(...dataset.tours.keys(), ...dataset.views.keys())),
    twoPictures: fc.boolean(),
    lecture: fc.boolean(),
    embed: fc.boolean(),
  })
  // Without a tour a lecture has steps of its own.
  const walked = fc.integer({ min: 1, max: 40 })
  const whole = fc.tuple(rest, arrangements, tourSteps(dataset), walked)
  return whole.map(([scope, arrangement, tour, step]) => ({
    ...arrangedHere({ ...scope, ...arrangement }),
    // What is picked is there.
    hide: stillHidden(scope, scope.select),
    ...tour,
    ...(tour.tour === null && scope.lecture && { step }),
  }))
}
