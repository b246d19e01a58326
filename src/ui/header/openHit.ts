// What a hit opens: the scope in which the page shows it, or a part of what is told about the page.
import type { Dataset, Literature } from '../../domain/review/dataset.ts'
import { claimIdStem, parseLocator, sentenceId } from '../../domain/review/locator.ts'
import { viewOfClaims } from '../../domain/graph/grid.ts'
import { viewGraph, standIns } from '../../domain/graph/viewGraph.ts'
import { helpTopic } from '../../domain/search/hits.ts'
import type { HelpTopic, Hit, HitKind } from '../../domain/search/hits.ts'
import { claimsWanted } from '../../domain/search/wanted.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import type { AboutPart } from '../about/parts.ts'
import { choiceOf } from './askedScope.ts'
import { arrowTelling, telling, tellingOf } from './openSaid.ts'
import { filterable, NO_TOUR, withAnswer, withPath, withQuestion } from './openAsked.ts'

/** What a topic shows: a part of About, or a change of the scope. */
const HELP: Readonly<Record<HelpTopic, AboutPart | ((scope: Scope) => Scope)>> = {
  compare: (scope) => ({ ...scope, mode: 'compare' }),
  grid: (scope) => ({ ...scope, mode: 'grid' }),
  table: (scope) => ({ ...scope, mode: 'table' }),
  references: (scope) => ({ ...scope, mode: 'review', list: 'papers' }),
  present: (scope) => ({ ...scope, lecture: true }),
  contested: (scope) => ({ ...scope, mode: filterable(scope), contested: true }),
  about: 'about',
  places: 'places',
  counts: 'counts',
  cite: 'cite',
  keys: 'keys',
  licence: 'licence',
  fault: 'fault',
}

/** The part of About that a topic is told in, or null where the page itself shows it. */
export function aboutPartOf(topic: HelpTopic): AboutPart | null {
  const shown = HELP[topic]
  return typeof shown === 'string' ? shown : null
}

/** The current view where it shows something, else the first that does, else the current one. */
function viewThatShows(
  { views }: Dataset,
  current: string,
  isShown: (view: NonNullable<ReturnType<Dataset['views']['get']>>) => boolean,
): string {
  const here = views.get(current)
  if (here && isShown(here)) return current
  return [...views.values()].find(isShown)?.id ?? current
}

function withEntity(dataset: Dataset, scope: Scope, id: string): Scope {
  const current = dataset.views.get(scope.view)
  const isFolded = current && standIns(dataset, current).has(id)
  const view = isFolded
    ? scope.view
    : viewThatShows(dataset, scope.view, ({ entities }) => entities.some((e) => e.id === id))
  return { ...scope, view, select: id }
}

/** An arrow in a view that draws it, whatever of it is told there. */
function inItsView(dataset: Dataset, scope: Scope, id: string): Scope {
  const view = viewThatShows(dataset, scope.view, (one) =>
    viewGraph(dataset, one).pairs.some((pair) => pair.id === id),
  )
  return { ...scope, view, mode: filterable(scope), select: id, reach: null }
}

function withArrow(dataset: Dataset, scope: Scope, { id, filters }: Hit): Scope {
  return arrowTelling(dataset, inItsView(dataset, scope, id), id, filters)
}

/**
 * One name filters what is in sight. Several ask something, and are answered as a question is: in the view that
 * draws most of it, without what names none of them.
 */
function withFilters(dataset: Dataset, scope: Scope, hit: Hit): Scope {
  const { filters = [], select } = hit
  const filtered: Scope = {
    ...scope,
    mode: filterable(scope),
    facets: choiceOf(filters),
    contested: false,
    select: null,
    reach: null,
  }
  const isAsking = filters.length + Number(select !== undefined) > 1
  const claims = isAsking ? claimsWanted(dataset, hit) : []
  const answered: Scope =
    claims.length > 0
      ? { ...filtered, ...NO_TOUR, general: false, view: viewOfClaims(dataset, claims, scope.view) }
      : filtered
  return select === undefined ? answered : withEntity(dataset, answered, select)
}

/** The ids of the claims that a paper was read for. */
function claimsOfPaper(id: string, literature: Literature | null): ReadonlySet<string> {
  const readings = literature?.readings.filter(({ paper }) => paper === id) ?? []
  return new Set(readings.flatMap(({ claims }) => claims))
}

/** The claim whose card a hit opens, with its arrow; null where it opens none. */
export function claimOfHit({ claims }: Dataset, hit: Hit) {
  const claim = hit.kind === 'claim' && claims.find(({ id }) => id === hit.id)
  return claim ? { claim: claim.id, select: interactionId(claim.source, claim.target) } : null
}

const withReference = (scope: Scope, id: string): Scope => ({
  ...{ ...scope, mode: 'review', list: 'papers', select: id, reach: null },
})

const stemOf = (locator: string): string => {
  const at = parseLocator(locator)
  return at ? claimIdStem(at) : ''
}

/** The list of sentences, at the place; as it is where no claim names it. */
function withSentence({ claims }: Dataset, scope: Scope, stem: string): Scope {
  const claim = claims.find(({ locator }) => stemOf(locator) === stem)
  const at = claim && parseLocator(claim.locator)
  return at
    ? { ...scope, mode: 'review', list: 'sentences', select: sentenceId(at), reach: null }
    : scope
}

/** A paper that the review does not cite, in the view that draws most of what it was read for. */
function withPaper(dataset: Dataset, scope: Scope, { id, literature }: PaperOf): Scope {
  const ids = claimsOfPaper(id, literature)
  const behind = dataset.claims.filter((claim) => ids.has(claim.id))
  const view = viewOfClaims(dataset, behind, scope.view)
  const shown = { ...scope, view, mode: filterable(scope), select: `paper-${id}`, reach: null }
  return telling(dataset, shown, behind)
}

interface PaperOf {
  readonly id: string
  readonly literature: Literature | null
}

function withHelp(scope: Scope, id: string): Scope {
  const topic = helpTopic(id)
  const change = topic && HELP[topic]
  return typeof change === 'function' ? change(scope) : scope
}

interface Shown {
  readonly dataset: Dataset
  readonly scope: Scope
  readonly hit: Hit
  readonly literature: Literature | null
}

/** The arrow of a claim; the scope as it is where there is none. */
function withClaim(dataset: Dataset, scope: Scope, { id }: Hit): Scope {
  const claim = dataset.claims.find((one) => one.id === id)
  if (!claim) return scope
  const arrow = interactionId(claim.source, claim.target)
  return telling(dataset, inItsView(dataset, scope, arrow), [claim])
}

const SHOW: Readonly<Record<HitKind, (shown: Shown) => Scope>> = {
  absent: ({ scope }) => scope,
  question: ({ dataset, scope, hit }) => withQuestion(dataset, scope, hit.id),
  answer: ({ dataset, scope, hit }) => withAnswer(dataset, scope, hit),
  // Begun by whoever shows it (useStartTour), once its steps are there.
  tour: ({ scope }) => scope,
  path: ({ dataset, scope, hit }) => withPath(dataset, scope, hit),
  entity: ({ dataset, scope, hit }) =>
    tellingOf(dataset, withEntity(dataset, scope, hit.id), hit.id),
  scope: ({ dataset, scope, hit }) => withFilters(dataset, scope, hit),
  arrow: ({ dataset, scope, hit }) => withArrow(dataset, scope, hit),
  claim: ({ dataset, scope, hit }) => withClaim(dataset, scope, hit),
  place: ({ dataset, scope, hit }) => withSentence(dataset, scope, hit.id),
  reference: ({ scope, hit }) => withReference(scope, hit.id),
  paper: ({ dataset, scope, hit, literature }) =>
    withPaper(dataset, scope, { id: hit.id, literature }),
  help: ({ scope, hit }) => withHelp(scope, hit.id),
}

/** The scope that shows a hit. */
export function scopeOfHit(
  dataset: Dataset,
  scope: Scope,
  hit: Hit,
  literature: Literature | null,
): Scope {
  return SHOW[hit.kind]({ dataset, scope, hit, literature })
}
