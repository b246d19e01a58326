// The parts of the dataset as they travel: nothing said twice. Entities go by their place, ids that
// follow from something else are left out, rows go by column. Law: unpack(pack(x)) = x.
import type { Claim, EntityCore, Library, Skeleton, Texts } from '../domain/review/dataset.ts'
import { claimIdStem, parseLocator } from '../domain/review/locator.ts'
import { packRows, unpackRows } from './pack.ts'
import type { Packed } from './pack.ts'
import type { ViewFile } from '../domain/review/schemaViews.ts'
import { packLayout, placesIn, unpackLayout } from './layout.ts'
import type { Listed, PackedLayout, Places } from './layout.ts'

interface PackedView extends Omit<ViewFile, 'entities' | 'layout'> {
  /** Places, and the lane of each. */
  readonly members: readonly number[]
  readonly inLane: readonly number[]
  /** The panel of each, where any is in one; -1 for none. */
  readonly inPanel?: readonly number[]
  readonly layout?: PackedLayout
}

/** An id that is not what {@link slugOf} makes of the label, and the label in each language. */
type PackedEntity = Omit<EntityCore, 'id' | 'label'> & {
  readonly id?: string
} & EntityCore['label']

/** The id is that of the sentence and a letter; source and target are places. */
type PackedClaim = Omit<Claim, 'id' | 'source' | 'target' | 'context'> & {
  readonly letter: string
  readonly source: number
  readonly target: number
}

export interface PackedSkeleton extends Omit<Skeleton, 'entities' | 'claims' | 'views'> {
  readonly entities: Packed<PackedEntity>
  readonly claims: Packed<PackedClaim>
  readonly contexts: Packed<Claim['context']>
  readonly views: readonly PackedView[]
}

const slugOf = (label: string): string => label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

function packEntity({ id, label, ...rest }: EntityCore): PackedEntity {
  return { ...(slugOf(label.en) !== id && { id }), ...label, ...rest }
}

function unpackEntity({ id, en, zh, ...rest }: PackedEntity): EntityCore {
  return { id: id ?? slugOf(en), label: { en, zh }, ...rest }
}

function packClaim(claim: Claim, places: Places): PackedClaim {
  const { id, context: _context, source, target, ...rest } = claim
  const letter = id.slice(id.lastIndexOf('-') + 1)
  return { letter, source: places.of(source), target: places.of(target), ...rest }
}

function unpackClaim(packed: PackedClaim, context: Claim['context'], places: Places): Claim {
  const { letter, source, target, ...rest } = packed
  const locator = parseLocator(rest.locator)
  if (!locator) throw new Error(`"${rest.locator}" is no place in the review.`)
  return {
    ...{ id: `${claimIdStem(locator)}-${letter}`, context },
    ...{ source: places.at(source), target: places.at(target) },
    ...rest,
  }
}

function packView({ entities, layout, ...rest }: ViewFile, listed: Listed): PackedView {
  const places = placesIn(listed)
  return {
    ...rest,
    members: entities.map(({ id }) => places.of(id)),
    inLane: entities.map(({ lane }) => lane),
    ...(entities.some(({ panel }) => panel !== undefined) && {
      inPanel: entities.map(({ panel = -1 }) => panel),
    }),
    ...(layout && { layout: packLayout(layout, listed) }),
  }
}

function unpackView(packed: PackedView, listed: Listed): ViewFile {
  const places = placesIn(listed)
  const { members, inLane, inPanel, layout, ...rest } = packed
  return {
    ...rest,
    entities: members.map((place, i) => {
      const panel = inPanel?.[i] ?? -1
      return { id: places.at(place), lane: inLane[i] ?? 0, ...(panel >= 0 && { panel }) }
    }),
    ...(layout && { layout: unpackLayout(layout, listed) }),
  }
}

/** What the page loads first, packed. */
export function packSkeleton(skeleton: Skeleton): PackedSkeleton {
  const { entities, claims, views, ...rest } = skeleton
  const places = placesIn(skeleton)
  return {
    ...rest,
    entities: packRows(entities.map(packEntity)),
    claims: packRows(claims.map((claim) => packClaim(claim, places))),
    contexts: packRows(claims.map(({ context }) => context)),
    views: views.map((view) => packView(view, skeleton)),
  }
}

/** The inverse of {@link packSkeleton}. */
export function unpackSkeleton(packed: PackedSkeleton): Skeleton {
  const entities = unpackRows(packed.entities).map(unpackEntity)
  const contexts = unpackRows(packed.contexts)
  const places = placesIn({ entities })
  const { meta, tours } = packed
  return {
    meta,
    tours,
    entities,
    claims: unpackRows(packed.claims).map((claim, i) =>
      unpackClaim(claim, contexts[i] ?? {}, places),
    ),
    views: packed.views.map((view) => unpackView(view, { entities })),
  }
}

export interface PackedTexts extends Omit<Texts, 'statements' | 'abouts'> {
  readonly statements: readonly (string | undefined)[]
  readonly abouts: readonly (string | undefined)[]
}

/** What is kept under ids, in the order of the things that have them; back, it is under ids again. */
const inOrder = <T>(record: Readonly<Record<string, T>>, of: readonly { readonly id: string }[]) =>
  of.map(({ id }) => record[id])

/** On the way, what is not there has become null. */
function byId<T extends object | string>(
  values: readonly (T | null | undefined)[],
  of: readonly { readonly id: string }[],
): Record<string, T> {
  return Object.fromEntries(
    of.flatMap(({ id }, i): [string, T][] => {
      const value = values[i]
      return value ? [[id, value]] : []
    }),
  )
}

/** The prose of one language, packed. */
export function packTexts(texts: Texts, { claims, entities }: Skeleton): PackedTexts {
  const { statements, abouts, ...rest } = texts
  return { ...rest, statements: inOrder(statements, claims), abouts: inOrder(abouts, entities) }
}

/** The inverse of {@link packTexts}. */
export function unpackTexts(packed: PackedTexts, { claims, entities }: Skeleton): Texts {
  const { statements, abouts, ...rest } = packed
  return { ...rest, statements: byId(statements, claims), abouts: byId(abouts, entities) }
}

export interface PackedLibrary extends Omit<
  Library,
  'caveatsOf' | 'synonyms' | 'pathways' | 'xrefs'
> {
  readonly caveatsOf: Packed<{ readonly of?: readonly string[] }>
  readonly synonyms: readonly (readonly string[] | undefined)[]
  readonly pathways: Packed<{ readonly of?: readonly string[] }>
  readonly xrefs: readonly (readonly string[] | undefined)[]
}

type Lists = Readonly<Record<string, readonly string[]>>
type Owners = readonly { readonly id: string }[]

/** Lists that repeat themselves, by column. */
function packLists(lists: Lists, owners: Owners): PackedLibrary['pathways'] {
  return packRows(inOrder(lists, owners).map((of) => (of ? { of } : {})))
}

function unpackLists(packed: PackedLibrary['pathways'], owners: Owners): Lists {
  return byId(
    unpackRows(packed).map(({ of }) => of),
    owners,
  )
}

/** The library, packed. */
export function packLibrary(library: Library, { claims, entities }: Skeleton): PackedLibrary {
  const { caveatsOf, synonyms, pathways, xrefs, ...rest } = library
  return {
    ...rest,
    caveatsOf: packLists(caveatsOf, claims),
    synonyms: inOrder(synonyms, entities),
    pathways: packLists(pathways, entities),
    xrefs: inOrder(xrefs, entities),
  }
}

/** The inverse of {@link packLibrary}. */
export function unpackLibrary(packed: PackedLibrary, { claims, entities }: Skeleton): Library {
  const { caveatsOf, synonyms, pathways, xrefs, ...rest } = packed
  return {
    ...rest,
    caveatsOf: unpackLists(caveatsOf, claims),
    synonyms: byId(synonyms, entities),
    pathways: unpackLists(pathways, entities),
    xrefs: byId(xrefs, entities),
  }
}
