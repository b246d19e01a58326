// The data contract as zod schemas: the shape of every file in data/, one by one. What spans files
// (ids that must exist, signs that must agree) is in parse.ts. Types come from here and nowhere else.
import * as z from 'zod/mini'
import {
  citationNumber,
  curie,
  filled,
  list,
  slug,
  text,
  vocabularyId,
  words,
} from './schemaParts.ts'
import {
  ARROWS,
  BASES,
  CAVEAT_KINDS,
  CERTAINTIES,
  COVERAGE_REASONS,
  DOSES,
  EFFECTS,
  INTENSITIES,
  KINDS,
  OWN_ICONS,
  PHASES,
  PUSHES,
  REFERENCE_STATUSES,
  RESPONSES,
  SPECIES,
  SUMMARY_EFFECTS,
  SYSTEMS,
  TISSUES,
  VERDICTS,
} from './vocabulary.ts'

const term = z.strictObject({
  id: vocabularyId,
  label: words,
  /** Shown first among the filters. */
  core: z.optional(z.boolean()),
  curie: z.optional(curie),
  /** Of cells: whether they are of bone. Absent where that cannot be said of them. */
  tissue: z.optional(z.enum(TISSUES)),
  /** The wider term a claim may name instead: what is said of MSCs holds for BMSCs in general. */
  parent: z.optional(vocabularyId),
})

export const datasetFile = z.strictObject({
  version: z.literal(1),
  id: slug,
  release: text,
  title: words,
  source: z.looseObject({ note: words }),
  licence: text,
  /** How many references the review has: citations are numbers from 1 to it. */
  referenceCount: z.int().check(z.gte(1)),
  effects: list(
    z.strictObject({
      id: z.enum(SUMMARY_EFFECTS),
      label: words,
      arrow: z.enum(ARROWS),
      curie: z.optional(curie),
    }),
  ),
  relations: list(
    z.strictObject({
      id: slug,
      label: words,
      sign: z.optional(z.enum(EFFECTS)),
      /** What it says of A and B it says of B and A, so that neither acts on the other. */
      symmetric: z.optional(z.boolean()),
      curie: z.optional(curie),
    }),
  ),
  cells: list(term),
  stressors: list(term),
  pathways: list(term),
  /** Both languages of every tissue, intervention and method; claims name them by the English. */
  phrases: list(words),
  /** The phrases that are tissues, by whether they are of bone; one that names both stands in both. */
  tissues: z.strictObject({ bone: list(text), other: list(text) }),
  sections: list(
    z.strictObject({
      id: z.string(),
      label: words,
      /** Sentences in each paragraph. */
      paragraphs: list(z.int().check(z.gte(1))),
    }),
  ),
})

const entitySchema = z.strictObject({
  id: slug,
  label: words,
  kind: z.enum(KINDS),
  /** What it is drawn with: the cell or the tissue it is about. */
  icon: z.optional(z.enum(OWN_ICONS)),
  /** Where it belongs to one: bone formation is of bone, autophagy of no tissue. */
  tissue: z.optional(z.enum(TISSUES)),
  /** Whether its English label is a plural, so that verbs agree. */
  plural: z.optional(z.literal(true)),
  symbol: z.optional(text),
  synonyms: list(text),
  xrefs: list(curie),
  pathways: list(vocabularyId),
  about: words,
  members: z.optional(filled(slug)),
  /** What is the same question asked from the other side: its lack, or what makes up for it. */
  opposites: z.optional(filled(slug)),
})
export const entitiesFile = list(entitySchema)

const claimSchema = z.strictObject({
  id: z.string(),
  source: slug,
  target: slug,
  effect: z.enum(EFFECTS),
  relation: slug,
  /** Where the sentence can be read another way, or is probably a slip; a caveat says how. */
  doubt: z.optional(z.literal('direction')),
  sites: z.optional(filled(text)),
  direct: z.optional(z.boolean()),
  basis: z.enum(BASES),
  experiment: z.optional(
    z.strictObject({ method: text, source: z.enum(PUSHES), target: z.enum(RESPONSES) }),
  ),
  certainty: z.enum(CERTAINTIES),
  context: z.strictObject({
    cells: z.optional(filled(vocabularyId)),
    stressors: z.optional(filled(vocabularyId)),
    dose: z.optional(z.enum(DOSES)),
    intensity: z.optional(z.enum(INTENSITIES)),
    phase: z.optional(z.enum(PHASES)),
    species: z.optional(z.enum(SPECIES)),
    system: z.optional(z.enum(SYSTEMS)),
    tissue: z.optional(text),
    intervention: z.optional(text),
  }),
  pathways: list(vocabularyId),
  locator: z.string(),
  citations: list(citationNumber),
  statement: words,
  caveats: list(slug),
})
export const claimsFile = list(claimSchema)

/** What the review cites under one number; the record of the paper is in data/literature.json. */
const referenceSchema = z.strictObject({
  id: z.string().check(z.regex(/^ref-\d+$/)),
  'citation-number': z.string().check(z.regex(/^\d+$/)),
  /** The paper it is, or probably is. */
  paper: z.optional(slug),
  custom: z.strictObject({
    status: z.enum(REFERENCE_STATUSES),
    citedAt: list(z.string()),
    /** What the review cites it for. */
    topic: words,
    namedAuthor: z.optional(text),
    /** Why the record given is taken for the one cited. */
    basis: z.optional(words),
    doubt: z.optional(words),
    /** What the paper says to that; absent where too little of it was seen to tell. */
    verdict: z.optional(z.enum(VERDICTS)),
    verdictNote: z.optional(words),
  }),
})
export const referencesFile = list(referenceSchema)

export const caveatsFile = list(
  z.strictObject({
    id: slug,
    kind: z.enum(CAVEAT_KINDS),
    locators: filled(z.string()),
    references: z.optional(filled(citationNumber)),
    note: words,
  }),
)

export const coverageFile = list(
  z.strictObject({
    locator: z.string(),
    reason: z.enum(COVERAGE_REASONS),
    note: words,
    repeats: z.optional(filled(z.string())),
  }),
)

export type DatasetFile = z.output<typeof datasetFile>
export type Entity = z.output<typeof entitySchema>
export type FullClaim = z.output<typeof claimSchema>
export type ReferenceEntry = z.output<typeof referenceSchema>
export type Caveat = z.output<typeof caveatsFile>[number]
export type CoverageEntry = z.output<typeof coverageFile>[number]
export type Term = DatasetFile['cells'][number]
