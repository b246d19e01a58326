// Where an answer leads: two questions that can be asked next from where one is, and the ways out where the
// filters leave nothing. Each is a change of the scope.
import { fitOfClaim } from '../graph/derive.ts'
import type { Interaction } from '../graph/derive.ts'
import type { ViewGraph } from '../graph/viewGraph.ts'
import { standIns } from '../graph/viewGraph.ts'
import { isTwoSided } from '../graph/voices.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { FACETS, facetOptions, lineageOf } from '../scope/facets.ts'
import type { FacetId } from '../scope/facets.ts'
import { DEFAULT_SCOPE, isFiltered, parseSelection } from '../scope/scope.ts'
import type { Filters, Reach, Scope } from '../scope/scope.ts'
import type { Saying } from './saying.ts'

interface Change {
  readonly change: Partial<Scope>
}

export type NextQuestion = Change &
  (
    | { readonly kind: 'question'; readonly source: string; readonly target: string }
    | { readonly kind: 'option'; readonly facet: 'cell' | 'stressor'; readonly option: string }
    | { readonly kind: 'leads'; readonly id: string }
    | { readonly kind: 'acts'; readonly id: string }
  )

export type WayOut = Change &
  (
    | { readonly kind: 'without'; readonly facet: FacetId; readonly option: string }
    | { readonly kind: 'inView'; readonly view: string }
    | { readonly kind: 'general' | 'uncontested' | 'clear' }
  )

export type Next = NextQuestion | WayOut

interface NextInput {
  readonly dataset: Dataset
  readonly graph: ViewGraph
  readonly scope: Filters & Pick<Scope, 'reach'>
}

const MOST = 2
const claimsIn = ({ pairs }: ViewGraph): readonly Claim[] => pairs.flatMap(({ claims }) => claims)

/** Questions with two answers, told above or close by. */
function openOnes({ scope }: NextInput, sayings: readonly Saying[]): readonly NextQuestion[] {
  return sayings
    .filter(({ effect, arrow }) => isTwoSided(effect) && arrow !== scope.select)
    .map(({ source, target, arrow }) => ({
      ...{ kind: 'question', source, target },
      change: { select: arrow, reach: null },
    }))
}

/** The same asked of another cell, or of another stressor where only a cell is asked about. */
function otherOptions({ dataset, graph, scope }: NextInput): readonly NextQuestion[] {
  const { cell, stressor } = scope.facets
  if (cell.length + stressor.length === 0) return []
  const facet = stressor.length > 0 ? 'cell' : 'stressor'
  const lineage = lineageOf(dataset.meta)
  const claims = claimsIn(graph).filter(({ effect }) => effect !== 'unsigned')
  return facetOptions(dataset.meta, facet)
    .filter(({ id, core }) => core && !scope.facets[facet].includes(id))
    .map(({ id }) => {
      const facets = { ...scope.facets, [facet]: [id] }
      const isSpecific = (c: Claim) => fitOfClaim(c, { ...scope, facets }, lineage) === 'specific'
      return { id, facets, count: claims.filter(isSpecific).length }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ id, facets }) => ({ kind: 'option', facet, option: id, change: { facets } }))
}

/** On from what is selected and from what the first saying acts on, along the arrows in scope. */
function onward(
  { scope }: NextInput,
  interactions: readonly Interaction[],
  sayings: readonly Saying[],
): readonly NextQuestion[] {
  const selection = scope.select === null ? null : parseSelection(scope.select)
  const starts = [
    ...(selection?.type === 'entity' ? [selection.id] : []),
    ...sayings.slice(0, 1).map(({ target }) => target),
  ]
  const isThere = (id: string, direction: string) =>
    scope.select === id && scope.reach?.direction === direction
  return [...new Set(starts)].flatMap((id): readonly NextQuestion[] => {
    const leads = !isThere(id, 'down') && interactions.some(({ source }) => source === id)
    const acts = !isThere(id, 'up') && interactions.some(({ target }) => target === id)
    const change = (reach: Reach) => ({ select: id, reach })
    return [
      ...(leads
        ? [{ kind: 'leads', id, change: change({ direction: 'down', steps: 2 }) } as const]
        : []),
      ...(acts
        ? [{ kind: 'acts', id, change: change({ direction: 'up', steps: 1 }) } as const]
        : []),
    ]
  })
}

/** The two questions that lie nearest, each of another kind where there is one. */
export function nextOf(
  input: NextInput,
  interactions: readonly Interaction[],
  sayings: readonly Saying[],
): readonly NextQuestion[] {
  const kinds = [
    openOnes(input, sayings),
    otherOptions(input),
    onward(input, interactions, sayings),
  ]
  const firsts = kinds.flatMap(([first]) => (first ? [first] : []))
  const others = kinds.flatMap(([, ...rest]) => rest)
  return [...firsts, ...others].slice(0, MOST)
}

/** Whether any claim of some is in scope. */
function leaves(claims: readonly Claim[], scope: Filters, dataset: Dataset): boolean {
  const lineage = lineageOf(dataset.meta)
  return claims.some((claim) => {
    const fit = fitOfClaim(claim, scope, lineage)
    return fit === 'specific' || (fit === 'general' && scope.general)
  })
}

/** Another view that draws what this one leaves out. */
function otherView({ dataset, graph, scope }: NextInput): readonly WayOut[] {
  const found = [...dataset.views.values()].find((view) => {
    if (view.id === graph.view.id) return false
    const shown = standIns(dataset, view)
    const drawn = dataset.claims.filter(({ source, target }) => {
      const [from, to] = [shown.get(source), shown.get(target)]
      return from !== undefined && to !== undefined && from !== to
    })
    return leaves(drawn, scope, dataset)
  })
  return found ? [{ kind: 'inView', view: found.id, change: { view: found.id } }] : []
}

/** The ways out of a scope that leaves nothing: the smallest change first. */
export function waysOutOf(input: NextInput): readonly WayOut[] {
  const { dataset, graph, scope } = input
  const claims = claimsIn(graph)
  const helps = (change: Partial<Filters>) => leaves(claims, { ...scope, ...change }, dataset)
  const without = FACETS.flatMap((facet) =>
    scope.facets[facet].flatMap((option): readonly WayOut[] => {
      const facets = {
        ...scope.facets,
        [facet]: scope.facets[facet].filter((id) => id !== option),
      }
      return helps({ facets }) ? [{ kind: 'without', facet, option, change: { facets } }] : []
    }),
  )
  const { facets, general, contested } = DEFAULT_SCOPE
  const clear = { kind: 'clear', change: { facets, general, contested } } as const
  // What is contested under another filter is not told from its claims alone.
  if (scope.contested) {
    return [...(helps({}) ? [{ kind: 'uncontested', change: { contested } } as const] : []), clear]
  }
  return [
    ...(!scope.general && helps({ general: true })
      ? [{ kind: 'general', change: { general } } as const]
      : []),
    ...otherView(input),
    ...without.slice(0, MOST),
    ...(isFiltered(scope) ? [clear] : []),
  ]
}
