// The dataset as the page holds it. The skeleton is what a diagram, its filters and its table need,
// and comes first; texts (one language at a time) and the library follow after the first paint.
import type { Reference } from './references.ts'
import type { Caveat, CoverageEntry, DatasetFile, Entity, FullClaim } from './schema.ts'
import type { FullReading, LiteratureFile } from './schemaLiterature.ts'
import type { Tour, ViewFile } from './schemaViews.ts'
import type { FullDataset } from './fullDataset.ts'
import { tissueFinder } from './tissue.ts'
import type { CaveatKind, Language, ReferenceStatus, Tissue } from './vocabulary.ts'

/** A claim without its prose, and without what is odd about it. */
export type SkeletonClaim = Omit<FullClaim, 'statement' | 'caveats'>

export interface Claim extends SkeletonClaim {
  /** The tissues it is about, found from what it names ({@link tissueFinder}). */
  readonly tissues?: readonly Tissue[]
}

export type EntityCore = Omit<Entity, 'about' | 'xrefs' | 'synonyms' | 'pathways'>

/** What the list of tours shows; the steps come when one is taken. */
export type TourCore = Pick<Tour, 'id' | 'label' | 'about'> & {
  readonly stepCount: number
  /** All views it goes through. */
  readonly views: readonly string[]
}

/** The vocabularies and what is said of the whole; how the review is divided is only checked against. */
export type Meta = Omit<DatasetFile, 'sections'>

export interface Skeleton {
  readonly meta: Meta
  readonly entities: readonly EntityCore[]
  readonly claims: readonly SkeletonClaim[]
  readonly views: readonly ViewFile[]
  readonly tours: readonly TourCore[]
}

/** The prose of one language: claim id to statement, entity id to description, caveat id to note. */
export interface Texts {
  readonly language: Language
  readonly statements: Readonly<Record<string, string>>
  readonly abouts: Readonly<Record<string, string>>
  readonly caveats: Readonly<Record<string, string>>
}

/** What details need and a diagram does not. */
export interface Library {
  /** How surely each reference is known, in their order; the records themselves come when one is shown. */
  readonly statuses: readonly ReferenceStatus[]
  /** Claim id to the caveats it carries; absent where it carries none. */
  readonly caveatsOf: Readonly<Record<string, readonly string[]>>
  /** Caveat id to its kind. */
  readonly caveatKinds: Readonly<Record<string, CaveatKind>>
  /** Entity id to what else it is called. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>
  /** Entity id to the pathways it belongs to. */
  readonly pathways: Readonly<Record<string, readonly string[]>>
  /** Entity id to CURIEs. */
  readonly xrefs: Readonly<Record<string, readonly string[]>>
}

/** A reading without its finding. */
export type Reading = Omit<FullReading, 'finding'>

/** The papers and who reads them for what; what was found in them, in each language, comes apart. */
export interface Literature {
  readonly papers: LiteratureFile['papers']
  readonly readings: readonly Reading[]
  /** The paper that each number of the review probably is, in the order of the numbers. */
  readonly cited: readonly (string | null)[]
}

/** What each reading found, in the order of the readings, in one language. */
export type Findings = readonly string[]

export interface Dataset {
  readonly meta: Meta
  readonly entities: ReadonlyMap<string, EntityCore>
  readonly claims: readonly Claim[]
  readonly views: ReadonlyMap<string, ViewFile>
  readonly tours: ReadonlyMap<string, TourCore>
}

export type Layout = NonNullable<ViewFile['layout']>

function splitLiterature({ literature, references }: FullDataset) {
  const { papers, readings } = literature
  const findings = (language: Language) => readings.map(({ finding }) => finding[language])
  return {
    literature: {
      papers,
      readings: readings.map(({ finding: _finding, ...reading }) => reading),
      cited: references.map(({ paper = null }) => paper),
    },
    findings: { en: findings('en'), zh: findings('zh') },
  }
}

/**
 * The parsed files cut into the parts that travel apart. Loses nothing but the grouping by file. With
 * `firstView` the layout of that view alone stays in the skeleton, and all are in `layouts`.
 */
export function splitDataset(
  full: FullDataset,
  firstView?: string,
): {
  readonly skeleton: Skeleton
  readonly texts: Readonly<Record<Language, Texts>>
  readonly library: Library
  readonly layouts: Readonly<Record<string, Layout>>
  readonly references: readonly Reference[]
  readonly literature: Literature
  readonly findings: Readonly<Record<Language, Findings>>
  /** What no part of the page shows: how the review is divided, where a caveat holds, and what became of each sentence. */
  readonly unshown: {
    readonly sections: DatasetFile['sections']
    readonly caveats: readonly Omit<Caveat, 'note'>[]
    readonly coverage: readonly CoverageEntry[]
  }
} {
  const { sections, ...meta } = full.meta
  const texts = (language: Language): Texts => ({
    language,
    statements: Object.fromEntries(full.claims.map((c) => [c.id, c.statement[language]])),
    abouts: Object.fromEntries(full.entities.map((e) => [e.id, e.about[language]])),
    caveats: Object.fromEntries(full.caveats.map((c) => [c.id, c.note[language]])),
  })
  const viewsOf = (steps: Tour['steps']) => {
    const named = steps.map(({ link }) => new URLSearchParams(link).get('view') ?? firstView)
    return [...new Set(named)].filter((view) => view !== undefined)
  }
  return {
    skeleton: {
      meta,
      entities: full.entities.map(
        ({ about: _about, xrefs: _xrefs, synonyms: _synonyms, pathways: _pathways, ...core }) =>
          core,
      ),
      claims: full.claims.map(({ statement: _statement, caveats: _caveats, ...claim }) => claim),
      views: full.views.map((view) => {
        if (firstView === undefined || view.id === firstView) return view
        const { layout: _layout, ...rest } = view
        return rest
      }),
      tours: full.tours.map(({ id, label, about, steps }) => ({
        id,
        label,
        about,
        stepCount: steps.length,
        views: viewsOf(steps),
      })),
    },
    texts: { en: texts('en'), zh: texts('zh') },
    layouts: Object.fromEntries(full.views.flatMap((v) => (v.layout ? [[v.id, v.layout]] : []))),
    library: {
      statuses: full.references.map(({ custom }) => custom.status),
      caveatsOf: Object.fromEntries(
        full.claims.filter((c) => c.caveats.length > 0).map((c) => [c.id, c.caveats]),
      ),
      caveatKinds: Object.fromEntries(full.caveats.map(({ id, kind }) => [id, kind])),
      synonyms: Object.fromEntries(
        full.entities.filter((e) => e.synonyms.length > 0).map((e) => [e.id, e.synonyms]),
      ),
      pathways: Object.fromEntries(
        full.entities.filter((e) => e.pathways.length > 0).map((e) => [e.id, e.pathways]),
      ),
      xrefs: Object.fromEntries(
        full.entities.filter((e) => e.xrefs.length > 0).map((e) => [e.id, e.xrefs]),
      ),
    },
    references: full.references,
    ...splitLiterature(full),
    unshown: {
      sections,
      caveats: full.caveats.map(({ note: _note, ...caveat }) => caveat),
      coverage: full.coverage,
    },
  }
}

/** The skeleton with its lookups. Trusts its input: only parse.ts lets data in. */
export function indexDataset(skeleton: Skeleton): Dataset {
  const tissuesOf = tissueFinder(skeleton.meta, skeleton.entities)
  return {
    meta: skeleton.meta,
    entities: new Map(skeleton.entities.map((entity) => [entity.id, entity])),
    claims: skeleton.claims.map((claim) => ({ ...claim, tissues: tissuesOf(claim) })),
    views: new Map(skeleton.views.map((view) => [view.id, view])),
    tours: new Map(skeleton.tours.map((tour) => [tour.id, tour])),
  }
}

/** The dataset with the layout of a view put in. */
export function withLayout(dataset: Dataset, id: string, layout: Layout): Dataset {
  const view = dataset.views.get(id)
  if (!view) return dataset
  return { ...dataset, views: new Map(dataset.views).set(id, { ...view, layout }) }
}

/** An id and the ids of all members below it, however deep; a family may be nested in another. */
export function withMembers(dataset: Pick<Dataset, 'entities'>, id: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (next: string) => {
    if (found.has(next)) return
    found.add(next)
    for (const member of dataset.entities.get(next)?.members ?? []) visit(member)
  }
  visit(id)
  return found
}
