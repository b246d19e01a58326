// The dataset as the page holds it. The skeleton is what a diagram, its filters and its table need,
// and comes first; texts (one language at a time) and the library follow after the first paint.
import type { Beside } from './beside.ts'
import type { Caveat, CoverageEntry, DatasetFile, Entity, FullClaim } from './schema.ts'
import type { FullReading, LiteratureFile, Paper } from './schemaLiterature.ts'
import type { Tour, ViewFile } from './schemaViews.ts'
import type { GlossaryTerm } from './schemaWords.ts'
import { tissueFinder } from './tissue.ts'
import type { CaveatKind, Language, PlainDirection, ReferenceStatus, Tissue } from './vocabulary.ts'

/** A claim without its prose; of papers and caveats only their kinds. */
type SkeletonClaim = Omit<FullClaim, 'statement' | 'caveats'> & Beside

export interface Claim extends SkeletonClaim {
  /** The tissues it is about, found from what it names ({@link tissueFinder}). */
  readonly tissues?: readonly Tissue[]
  /** The papers that it cites or that were found beside it, once they have come (graph/papers.ts). */
  readonly paperIds?: readonly string[]
}

export type EntityCore = Omit<Entity, 'about' | 'xrefs' | 'synonyms' | 'pathways'>

/** What the list of tours shows; the steps come when one is taken. */
export type TourCore = Pick<Tour, 'id' | 'label' | 'about'> & {
  readonly stepCount: number
  /** All views it goes through. */
  readonly views: readonly string[]
}

/** The vocabularies, how the review is divided, and what is said of the whole. */
export type Meta = DatasetFile

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

/** Where a caveat holds, and what became of each sentence. */
export interface ReviewIndex {
  /** Their notes are among the texts. */
  readonly caveats: readonly Omit<Caveat, 'note'>[]
  readonly coverage: readonly CoverageEntry[]
}

/** A reading without its finding. */
export type Reading = Omit<FullReading, 'finding' | 'oneReader'>

/** The papers and who reads them for what; what was found in them, in each language, comes apart. */
export interface Literature {
  readonly papers: LiteratureFile['papers']
  readonly readings: readonly Reading[]
  /** The paper that each number of the review probably is, in the order of the numbers. */
  readonly cited: readonly (string | null)[]
}

/** What each reading found, in the order of the readings, in one language. */
export type Findings = readonly string[]

/** A term of the field in one language. */
export interface TermIn extends Pick<GlossaryTerm, 'id' | 'entity'> {
  readonly term: string
  readonly forms: readonly string[]
  readonly definition: string
}

/** What an arrow says for beginners, in one language. */
export interface PlainLine {
  readonly direction: PlainDirection
  readonly text: string
}

/** An arrow in plain language: what it says without a filter, and what in views where it is another. */
export interface PlainWordsIn extends PlainLine {
  readonly in?: Readonly<Record<string, PlainLine>>
}

/** What is asked about before it is shown, and what of the review would tell it. */
interface Asked {
  readonly id: string
  /** What stands in the picture whatever the filters leave: its stops or, of a push, what may answer. */
  readonly ends: readonly string[]
  /** From stop to stop; none of a push. */
  readonly arrows: readonly string[]
  /** What its sentences cite. */
  readonly references: readonly number[]
  /** The papers beside them, once they have come. */
  readonly papers: readonly string[]
}

export interface Dataset {
  /** Of a dataset without what is asked about (ask.ts) what that is. */
  readonly asked?: Asked
  readonly meta: Meta
  readonly entities: ReadonlyMap<string, EntityCore>
  readonly claims: readonly Claim[]
  readonly views: ReadonlyMap<string, ViewFile>
  readonly tours: ReadonlyMap<string, TourCore>
  /** Absent until a paper is selected and all have come: then its claims name their papers. */
  readonly papers?: ReadonlyMap<string, Paper>
}

export type Layout = NonNullable<ViewFile['layout']>

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
