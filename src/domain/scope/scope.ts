// A scope is all that a link can restore: what the person asks to see. Filters, tours, undo and
// tests are scopes; nothing else decides what is on the page (the theme alone is the reader's own).
import { formatLocator, locatorOfSentence } from '../review/locator.ts'
import { UNARRANGED } from './arrangement.ts'
import type { Arrangement } from './arrangement.ts'
import { asksByName, FACETS, perFacet } from './facets.ts'
import type { FacetId } from './facets.ts'
import type { Language } from '../review/vocabulary.ts'

export const MODES = ['diagram', 'table', 'compare', 'grid', 'review'] as const
export type Mode = (typeof MODES)[number]

/** What the mode "Review" lists. */
export const LISTS = ['papers', 'sentences', 'caveats'] as const
export type ReviewList = (typeof LISTS)[number]

/** Ways to look from an entity: along its arrows, against them, or both. */
export const DIRECTIONS = ['both', 'up', 'down'] as const
export const STEPS = [1, 2, 3] as const

/** How many steps a push is followed. */
export const ALL_WAVES = 4

export interface Reach {
  readonly direction: (typeof DIRECTIONS)[number]
  readonly steps: (typeof STEPS)[number]
}

export type FacetChoice = Readonly<Record<FacetId, readonly string[]>>

export interface Scope extends Arrangement {
  readonly view: string
  readonly facets: FacetChoice
  /** Whether claims that name nothing in a facet in use stay, muted. */
  readonly general: boolean
  readonly contested: boolean
  /** Whether a crowded view shows all its arrows, not only its main ones. */
  readonly all: boolean
  /** Arrows that are drawn even where the view holds them back: what a step of a tour speaks of. */
  readonly also: readonly string[]
  /** Boxes that are not drawn, nor any arrow of theirs: those that a reader has taken away. */
  readonly hide: readonly string[]
  /** An entity id, `source--target`, `ref-28`, `paper-zhang-2018`, or `sentence-2-2-1-p1-s2`. */
  readonly select: string | null
  /** What is asked along the arrows (path.ts): `metformin--bone-loss` or `loops`; its answer is drawn by `also`. */
  readonly path: string | null
  /** What is pushed up or down to see what the rest does (push.ts): `ampk:up`. */
  readonly push: readonly string[]
  /** How many steps a push is followed in the picture; all of them from {@link ALL_WAVES}. */
  readonly after: number
  /** The arrow that is asked about before it is shown (ask.ts): `exercise--autophagy`. */
  readonly ask: string | null
  /** How far up- and downstream of the selected entity to look; null: the whole view. */
  readonly reach: Reach | null
  readonly mode: Mode
  readonly list: ReviewList
  /** What is struck out, to see what then falls: `ref-28`, or a kind of statement (strike.ts). */
  readonly without: string | null
  /** What the right side of a comparison filters by; the left side is `facets`. */
  readonly versus: FacetChoice
  /** Whether a comparison is two pictures beside each other, and not one drawing of both sides. */
  readonly twoPictures: boolean
  /** Full screen, large type, no chrome. */
  readonly lecture: boolean
  /** Within a page of somebody else: the picture and its words alone. */
  readonly embed: boolean
  readonly tour: string | null
  /** What the self-test on top of the page is about: a tour or a view; null where none is open by a link. */
  readonly test: string | null
  /** The step of the tour, or of a lecture without one; counted from 1. */
  readonly step: number
  readonly lang: Language
}

/** The part of a scope that decides what a view shows. */
export type Filters = Pick<Scope, 'view' | 'facets' | 'general' | 'contested' | 'all' | 'select'> &
  Partial<Pick<Scope, 'also' | 'hide'>>

export const NO_FACETS: FacetChoice = perFacet(() => [])

export const DEFAULT_SCOPE: Scope = {
  ...UNARRANGED,
  view: 'overview',
  facets: NO_FACETS,
  general: true,
  contested: false,
  all: false,
  also: [],
  hide: [],
  select: null,
  path: null,
  push: [],
  after: ALL_WAVES,
  ask: null,
  reach: null,
  mode: 'diagram',
  list: 'papers',
  without: null,
  versus: NO_FACETS,
  twoPictures: false,
  lecture: false,
  embed: false,
  tour: null,
  test: null,
  step: 1,
  lang: 'en',
}

export const isAnyChosen = (facets: FacetChoice): boolean =>
  FACETS.some((facet) => facets[facet].length > 0)

/**
 * Whether general claims are left out. A claim is general to a filter; where none is chosen, that they be
 * hidden waits until one is.
 */
export function hidesGeneral({ facets, general }: Pick<Filters, 'facets' | 'general'>): boolean {
  return !general && isAnyChosen(facets)
}

/** Whether anything narrows what the view shows. */
export function isFiltered({ facets, contested }: Pick<Filters, 'facets' | 'contested'>): boolean {
  return contested || isAnyChosen(facets)
}

/**
 * Whether a filter asks for arrows by name, so that all that are specific to it are drawn, main or not. Those
 * that hold of most claims do not: most of what the review says is about bone, and to see that alone is to see less.
 */
export function isNarrowed(filters: Filters): boolean {
  const { facets, contested } = filters
  return (
    contested || hidesGeneral(filters) || FACETS.some((facet) => asksByName(facet, facets[facet]))
  )
}

/** How many single filters are set, for "Clear all (n)". */
export function filterCount(filters: Filters): number {
  const { facets, contested } = filters
  const chosen = FACETS.reduce((sum, facet) => sum + facets[facet].length, 0)
  return chosen + Number(hidesGeneral(filters)) + Number(contested)
}

/** The scope with one option of a facet put in or taken out; order of choice does not matter. */
export function toggleOption(scope: Scope, facet: FacetId, option: string): Scope {
  const chosen = scope.facets[facet]
  const next = chosen.includes(option)
    ? chosen.filter((id) => id !== option)
    : [...chosen, option].sort()
  return { ...scope, facets: { ...scope.facets, [facet]: next } }
}

/** The scope with every filter off; view, selection, mode and language stay. */
export function clearFilters(scope: Scope): Scope {
  return { ...scope, facets: NO_FACETS, general: true, contested: false }
}

export type Selection =
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'interaction'; readonly source: string; readonly target: string }
  | { readonly type: 'reference'; readonly number: number }
  | { readonly type: 'paper'; readonly id: string }
  | { readonly type: 'sentence'; readonly locator: string }

export function interactionId(source: string, target: string): string {
  return `${source}--${target}`
}

/** What a `select` value names. Any text is taken apart; whether it exists is isKnown (known.ts). */
export function parseSelection(select: string): Selection {
  const reference = /^ref-([1-9]\d?)$/.exec(select)
  if (reference) return { type: 'reference', number: Number(reference[1]) }
  const paper = /^paper-([a-z\d-]+)$/.exec(select)
  if (paper?.[1]) return { type: 'paper', id: paper[1] }
  const sentence = locatorOfSentence(select)
  if (sentence) return { type: 'sentence', locator: formatLocator(sentence) }
  const [source = '', target, ...rest] = select.split('--')
  return target === undefined || rest.length > 0
    ? { type: 'entity', id: select }
    : { type: 'interaction', source, target }
}

/** Whether two choices are the same; order of choice does not matter, since it is always sorted. */
export function isSameChoice(a: FacetChoice, b: FacetChoice): boolean {
  return FACETS.every((facet) => a[facet].join() === b[facet].join())
}

/** Whether cells or tissues are what is filtered by. */
export function isAboutCells({ facets }: Pick<Filters, 'facets'>): boolean {
  return facets.cell.length > 0 || facets.tissue.length > 0
}
