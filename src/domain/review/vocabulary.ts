// The closed word lists of the data contract. Each list gives its type, its parser (schema.ts), its
// legend and its words; an open list (cells, stressors, pathways, relations) lives in dataset.json.

export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in both languages of the project. */
export type Words = Readonly<Record<Language, string>>
/** The words of each member of a vocabulary. */
export type Table<T extends string> = Readonly<Record<T, Words>>

export const KINDS = [
  'protein',
  'complex',
  'family',
  'rna',
  'small-molecule',
  'drug',
  'stressor',
  'intervention',
  'process',
  'phenotype',
  'structure',
] as const
export type Kind = (typeof KINDS)[number]

/** What an entity may be drawn with in place of the icon of its kind. */
export const OWN_ICONS = [
  'exercise',
  'osteoblast',
  'osteoclast',
  'osteocyte',
  'stem-cell',
  'bone',
] as const
export type OwnIcon = (typeof OWN_ICONS)[number]

/** What a view may draw behind boxes that belong together. */
export const ENCLOSURE_SHAPES = ['capsule', 'nucleus', 'mitochondrion', 'membrane'] as const
export type EnclosureShape = (typeof ENCLOSURE_SHAPES)[number]

/** What one claim says happens to the target when the source goes up. */
export const EFFECTS = ['increases', 'decreases', 'unsigned'] as const
export type Effect = (typeof EFFECTS)[number]

/** What an arrow shows: its claims may also disagree. Derived, never stored. */
export const SUMMARY_EFFECTS = [
  'increases',
  'decreases',
  'mostly-increases',
  'mostly-decreases',
  'contested',
  'unsigned',
] as const
export type SummaryEffect = (typeof SUMMARY_EFFECTS)[number]

export const BASES = ['stated', 'inferred', 'correlated'] as const
export type Basis = (typeof BASES)[number]

export const CERTAINTIES = ['reported', 'suggested', 'hypothesised'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const DOSES = ['low', 'high'] as const
export const INTENSITIES = ['moderate', 'excessive'] as const
export const PHASES = ['early', 'late'] as const
export const SPECIES = ['human', 'mouse', 'rat', 'rodent'] as const
/** Bone, or another tissue from which the review argues about bone. */
export const TISSUES = ['bone', 'other'] as const
export type Tissue = (typeof TISSUES)[number]
export const SYSTEMS = ['in vitro', 'in vivo'] as const

/** What was done to the source of a claim, and what its target then did. */
export const PUSHES = ['up', 'down'] as const
export const RESPONSES = ['rose', 'fell', 'changed', 'unchanged'] as const

export const REFERENCE_STATUSES = ['identified', 'probable', 'unresolved'] as const
export type ReferenceStatus = (typeof REFERENCE_STATUSES)[number]

/** What a paper says beside a claim: another cell, species, dose or time going the other way `differs`. */
/** The last: a paper that is cited for it does not have it, as far as the paper was seen. */
export const VERDICTS = ['supports', 'partly', 'differs', 'contradicts', 'absent'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What an arrow says, for beginners: one way (at least mostly), both ways, or none that is given. */
export const PLAIN_DIRECTIONS = ['raises', 'lowers', 'both', 'none'] as const
export type PlainDirection = (typeof PLAIN_DIRECTIONS)[number]

export const CAVEAT_KINDS = [
  'contradiction',
  'likely-slip',
  'garbled',
  'extrapolation',
  'citation',
  'against-known-biology',
  'left-open',
] as const
export type CaveatKind = (typeof CAVEAT_KINDS)[number]

/** What papers say beside a claim: all that holds of it. `unread`: one is cited, and nothing noted of it here. */
export const EVIDENCE = ['supported', 'disputed', 'unread', 'word-only'] as const
export type Evidence = (typeof EVIDENCE)[number]
export const PAPER_COUNTS = ['no-paper', 'one-paper', 'two-papers', 'more-papers'] as const

export const COVERAGE_REASONS = [
  'definition',
  'history',
  'outlook',
  'repetition',
  'figure',
  'scope',
] as const

export const ARROWS = ['triangle', 'tee', 'triangle-tee', 'circle'] as const
