// What a release of the data says of each arrow, in short, and what became of it in another one. Only this much of an
// old release is kept; a link names the release that it was made with.
import type { Claim, Dataset, EntityCore } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import type { Effect, SummaryEffect } from '../review/vocabulary.ts'
import { interactionId, parseSelection } from '../scope/scope.ts'
import type { Scope } from '../scope/scope.ts'
import { standIns } from './viewGraph.ts'
import { summaryOf } from './voices.ts'

type Said = Effect | 'doubtful'

/** One arrow of a release: by place what each claim of a sentence says, and the numbers that it cites. */
export interface ArrowOfRelease {
  readonly says: Readonly<Record<string, readonly Said[]>>
  readonly citations: readonly number[]
}

export interface ReleaseSummary {
  readonly release: string
  /** What is needed to name the ends of an arrow that is there no more. */
  readonly entities: Readonly<Record<string, Pick<EntityCore, 'label' | 'kind' | 'plural'>>>
  /** View id to all entities that it shows, members of a folded family among them. */
  readonly views: Readonly<Record<string, readonly string[]>>
  readonly arrows: Readonly<Record<string, ArrowOfRelease>>
}

export type ReleaseSource = Pick<Dataset, 'entities'> & {
  readonly meta: Pick<Dataset['meta'], 'release'>
  readonly claims: readonly Pick<
    Claim,
    'source' | 'target' | 'effect' | 'doubt' | 'locator' | 'citations'
  >[]
  readonly views: ReadonlyMap<string, ViewFile>
}

function arrowOf(claims: ReleaseSource['claims']): ArrowOfRelease {
  const says = new Map<string, Said[]>()
  for (const { locator, effect, doubt } of claims) {
    says.set(locator, [...(says.get(locator) ?? []), doubt ? 'doubtful' : effect])
  }
  const citations = new Set(claims.flatMap((claim) => claim.citations))
  return {
    says: Object.fromEntries(says),
    citations: [...citations].sort((a, b) => a - b),
  }
}

/** A release in short: all that {@link compareReleases} and its words need. */
export function summaryOfRelease({ meta, claims, entities, views }: ReleaseSource): ReleaseSummary {
  const byArrow = new Map<string, ReleaseSource['claims'][number][]>()
  for (const claim of claims) {
    const id = interactionId(claim.source, claim.target)
    byArrow.set(id, [...(byArrow.get(id) ?? []), claim])
  }
  return {
    release: meta.release,
    entities: Object.fromEntries(
      [...entities].map(([id, { label, kind, plural }]) => [
        id,
        { label, kind, ...(plural !== undefined && { plural }) },
      ]),
    ),
    views: Object.fromEntries(
      [...views].map(([id, view]) => [id, [...standIns({ entities }, view).keys()]]),
    ),
    arrows: Object.fromEntries([...byArrow].map(([id, own]) => [id, arrowOf(own)])),
  }
}

/** The sign of an arrow, by the rule of the page: doubtful sentences decide nothing. */
export function signOf({ says }: ArrowOfRelease): SummaryEffect {
  const count = (effect: Effect) =>
    Object.values(says).filter((said) => said.includes(effect)).length
  return summaryOf({ increases: count('increases'), decreases: count('decreases') })
}

/** Kinds of change, the gravest first. `recited`: it rests on other sentences or numbers than before. */
export const CHANGE_KINDS = ['turned', 'lost', 'gained', 'recited'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What became of an arrow; `before` is missing of one that is new, `now` of one that is gone. */
export interface ReleaseChange {
  readonly id: string
  readonly kind: ChangeKind
  readonly before?: ArrowOfRelease
  readonly now?: ArrowOfRelease
}

/** What gives no direction decides none, be it doubtful or not said. */
const directionOf = (said: Said): string =>
  said === 'increases' || said === 'decreases' ? said : ''

/** Whether a sentence says another thing now: in another direction, or the same two of other things. */
function isOther(before: readonly Said[], now: readonly Said[]): boolean {
  const was = before.map(directionOf)
  const is = now.map(directionOf)
  const kinds = (list: readonly string[]) => [...new Set(list)].sort().join('')
  return kinds(was) !== kinds(is) || (was.length === is.length && was.join() !== is.join())
}

const isSentenceTurned = (before: ArrowOfRelease, now: ArrowOfRelease): boolean =>
  Object.entries(before.says).some(([place, said]) => isOther(said, now.says[place] ?? said))

/** What is the same for two arrows whose claims say the same at the same places and cite the same numbers. */
const restsOn = ({ says, citations }: ArrowOfRelease): string =>
  [...Object.entries(says).map(String).sort(), ...citations].join()

function kindOf(before?: ArrowOfRelease, now?: ArrowOfRelease): ChangeKind | null {
  if (!before) return now ? 'gained' : null
  if (!now) return 'lost'
  // A filter may show one sentence alone, so that its turning is the arrow's.
  if (signOf(before) !== signOf(now) || isSentenceTurned(before, now)) return 'turned'
  return restsOn(before) === restsOn(now) ? null : 'recited'
}

/**
 * What differs between two releases, the gravest first. Laws: nothing differs from itself; an arrow whose
 * sign is another one is always among them, as turned.
 */
export function compareReleases(
  before: ReleaseSummary,
  now: ReleaseSummary,
): readonly ReleaseChange[] {
  const ids = new Set([...Object.keys(before.arrows), ...Object.keys(now.arrows)])
  const changes = [...ids].flatMap((id): ReleaseChange[] => {
    const then = before.arrows[id]
    const today = now.arrows[id]
    const kind = kindOf(then, today)
    return kind ? [{ id, kind, ...(then && { before: then }), ...(today && { now: today }) }] : []
  })
  const rank = ({ kind }: ReleaseChange) => CHANGE_KINDS.indexOf(kind)
  return changes.sort((a, b) => rank(a) - rank(b))
}

type Touches = (change: ReleaseChange, source: string, target: string) => boolean

/** Whether a change bears on what is selected, which the view need not have. */
function touchesSelection(
  dataset: Pick<Dataset, 'entities' | 'claims'>,
  select: string | null,
): Touches {
  if (select === null) return () => false
  const selection = parseSelection(select)
  switch (selection.type) {
    case 'entity': {
      const own = withMembers(dataset, selection.id)
      return (_change, source, target) => own.has(source) || own.has(target)
    }
    case 'interaction': {
      const from = withMembers(dataset, selection.source)
      const to = withMembers(dataset, selection.target)
      return (_change, source, target) => from.has(source) && to.has(target)
    }
    case 'reference':
      return ({ before, now }) =>
        [before, now].some((arrow) => arrow?.citations.includes(selection.number))
    case 'paper': {
      const beside = dataset.claims.filter(({ paperIds }) => paperIds?.includes(selection.id))
      const own = new Set(beside.map(({ source, target }) => interactionId(source, target)))
      return ({ id }) => own.has(id)
    }
    case 'sentence':
      return ({ before, now }) =>
        [before, now].some((arrow) => arrow && Object.hasOwn(arrow.says, selection.locator))
  }
}

/**
 * The changes that bear on what a link opens: of arrows that its view has or had, whatever its filters leave
 * of them, and of what it selects; of all arrows where its mode tells of the whole review.
 */
export function changesInScope(
  { before, now, dataset }: { before: ReleaseSummary; now: ReleaseSummary; dataset: Dataset },
  { view, mode, select }: Pick<Scope, 'view' | 'mode' | 'select'>,
): readonly ReleaseChange[] {
  const changes = compareReleases(before, now)
  if (mode === 'grid' || mode === 'review') return changes
  const shown = new Set([...(before.views[view] ?? []), ...(now.views[view] ?? [])])
  const isSelected = touchesSelection(dataset, select)
  return changes.filter((change) => {
    const [source = '', target = ''] = change.id.split('--')
    return (shown.has(source) && shown.has(target)) || isSelected(change, source, target)
  })
}
