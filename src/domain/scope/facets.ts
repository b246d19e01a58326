// The facets a scope filters by, as one table. OR inside a facet, AND between facets. A claim that
// names nothing in a facet is `general` there, never `out`: absent means the review does not say.
import type { Claim } from '../review/dataset.ts'
import type { Meta } from '../review/dataset.ts'
import type { Term } from '../review/schema.ts'
import {
  CAVEAT_KINDS,
  CERTAINTIES,
  DOSES,
  EVIDENCE,
  INTENSITIES,
  PAPER_COUNTS,
  PHASES,
  SPECIES,
  SYSTEMS,
  TISSUES,
} from '../review/vocabulary.ts'
import type { Words } from '../review/vocabulary.ts'
import {
  CAVEAT_WORDS,
  CERTAINTY_WORDS,
  DOSE_WORDS,
  EVIDENCE_WORDS,
  INTENSITY_WORDS,
  NO_CAVEAT,
  PAPER_COUNT_WORDS,
  PHASE_WORDS,
  SPECIES_WORDS,
  SYSTEM_WORDS,
  TISSUE_WORDS,
} from '../review/terms.ts'

export const FACETS = [
  'cell',
  'stressor',
  'tissue',
  'pathway',
  'evidence',
  'certainty',
  'dose',
  'intensity',
  'phase',
  'species',
  'system',
  'papers',
  'caveat',
] as const
export type FacetId = (typeof FACETS)[number]

/** What is known of a claim and not what it says: nothing that the review leaves unsaid follows from these. */
export const BESIDE_FACETS: readonly FacetId[] = ['evidence', 'papers', 'caveat']

/** A record with something for each facet. */
export function perFacet<T>(make: (facet: FacetId) => T): Readonly<Record<FacetId, T>> {
  return {
    cell: make('cell'),
    stressor: make('stressor'),
    tissue: make('tissue'),
    pathway: make('pathway'),
    evidence: make('evidence'),
    certainty: make('certainty'),
    dose: make('dose'),
    intensity: make('intensity'),
    phase: make('phase'),
    species: make('species'),
    system: make('system'),
    papers: make('papers'),
    caveat: make('caveat'),
  }
}

export type Fit = 'specific' | 'general' | 'out'

export interface Option {
  readonly id: string
  readonly label: Words
  readonly core: boolean
}

const NONE: readonly string[] = []
const WORD_ONLY: readonly string[] = ['word-only']
const NO_CAVEATS: readonly string[] = ['no-caveat']

/** The id of a system in links: a value of theirs has no space. */
const systemId = (system: (typeof SYSTEMS)[number]) => system.replace(' ', '-')

/** What a claim names in each facet. */
export const NAMED_BY: Readonly<Record<FacetId, (claim: Claim) => readonly string[]>> = {
  cell: ({ context }) => context.cells ?? NONE,
  stressor: ({ context }) => context.stressors ?? NONE,
  tissue: ({ tissues }) => tissues ?? NONE,
  pathway: ({ pathways }) => pathways,
  evidence: ({ evidence }) => evidence ?? WORD_ONLY,
  certainty: ({ certainty }) => [certainty],
  dose: ({ context }) => (context.dose ? [context.dose] : NONE),
  intensity: ({ context }) => (context.intensity ? [context.intensity] : NONE),
  phase: ({ context }) => (context.phase ? [context.phase] : NONE),
  species: ({ context }) => (context.species ? [context.species] : NONE),
  system: ({ context }) => (context.system ? [systemId(context.system)] : NONE),
  papers: ({ papers = 0 }) => PAPER_COUNTS.slice(papers, papers + 1),
  caveat: ({ caveatKinds }) => caveatKinds ?? NO_CAVEATS,
}

/**
 * Options that most claims name, by facet: to choose one is to see less, and not to ask for something by name.
 * Every option of the tissue and of the number of papers is one.
 */
const BROAD: Partial<Record<FacetId, readonly string[]>> = {
  tissue: TISSUES,
  evidence: ['supported', 'unread', 'word-only'],
  papers: PAPER_COUNTS,
  caveat: ['no-caveat'],
}

/** Whether what is chosen in a facet asks for something by name. */
export function asksByName(facet: FacetId, chosen: readonly string[]): boolean {
  return chosen.length > 0 && !chosen.some((option) => BROAD[facet]?.includes(option))
}

const fromTerms = (terms: readonly Term[]): Option[] =>
  terms.map(({ id, label, core }) => ({ id, label, core: core ?? false }))

const fromWords = <T extends string>(ids: readonly T[], words: Readonly<Record<T, Words>>) =>
  ids.map((id): Option => ({ id, label: words[id], core: true }))

/** Words that stand within a sentence, as an option begins. */
const atStart = ({ en, zh }: Words): Words => ({ en: en.charAt(0).toUpperCase() + en.slice(1), zh })

const OPTIONS: Readonly<Record<FacetId, (meta: Meta) => readonly Option[]>> = {
  cell: ({ cells }) => fromTerms(cells),
  stressor: ({ stressors }) => fromTerms(stressors),
  tissue: () => fromWords(TISSUES, TISSUE_WORDS),
  pathway: ({ pathways }) => pathways.map(({ id, label }) => ({ id, label, core: true })),
  evidence: () => fromWords(EVIDENCE, EVIDENCE_WORDS),
  certainty: () => fromWords(CERTAINTIES, CERTAINTY_WORDS),
  dose: () => fromWords(DOSES, DOSE_WORDS),
  intensity: () => fromWords(INTENSITIES, INTENSITY_WORDS),
  phase: () => PHASES.map((id) => ({ id, label: atStart(PHASE_WORDS[id]), core: true })),
  species: () => SPECIES.map((id) => ({ id, label: atStart(SPECIES_WORDS[id]), core: true })),
  system: () =>
    SYSTEMS.map((id) => ({ id: systemId(id), label: atStart(SYSTEM_WORDS[id]), core: true })),
  papers: () => fromWords(PAPER_COUNTS, PAPER_COUNT_WORDS),
  caveat: () => [
    ...fromWords(CAVEAT_KINDS, CAVEAT_WORDS),
    { id: 'no-caveat', label: NO_CAVEAT, core: true },
  ],
}

/** The options of a facet in their fixed order. */
export function facetOptions(meta: Meta, facet: FacetId): readonly Option[] {
  return OPTIONS[facet](meta)
}

/** What is said of rodents may hold for either; a claim about mice is one about rodents. */
const RODENTS = ['mouse', 'rat'].map((id) => ({ id, parent: 'rodent' }))

/** Term id to the wider terms above it, nearest first. */
export type Lineage = ReadonlyMap<string, readonly string[]>

const lineages = new WeakMap<Meta, Lineage>()

export function lineageOf(meta: Meta): Lineage {
  const known = lineages.get(meta)
  if (known) return known
  const lineage = newLineage(meta)
  lineages.set(meta, lineage)
  return lineage
}

function newLineage(meta: Meta): Lineage {
  const terms = [...meta.cells, ...meta.stressors, ...meta.pathways, ...RODENTS]
  const parents = new Map(terms.map(({ id, parent }) => [id, parent]))
  const above = (id: string, seen: readonly string[]): readonly string[] => {
    const parent = parents.get(id)
    return parent === undefined || seen.includes(parent) ? seen : above(parent, [...seen, parent])
  }
  return new Map(terms.map(({ id }) => [id, above(id, [])]))
}

/**
 * How what a claim names fits one option: `specific` if it names the option or something narrower,
 * `general` if it names nothing or something wider, else `out`.
 */
export function fitToOption(named: readonly string[], option: string, lineage: Lineage): Fit {
  if (named.length === 0) return 'general'
  let general = false
  const wider = lineage.get(option)
  for (const id of named) {
    if (id === option || (lineage.get(id)?.includes(option) ?? false)) return 'specific'
    if (wider?.includes(id) ?? false) general = true
  }
  return general ? 'general' : 'out'
}

/** The best fit to any of the chosen options; a facet with none chosen is not in use. */
export function fitToFacet(
  named: readonly string[],
  chosen: readonly string[],
  lineage: Lineage,
): Fit {
  if (chosen.length === 0) return 'specific'
  let best: Fit = 'out'
  for (const option of chosen) {
    const fit = fitToOption(named, option, lineage)
    if (fit === 'specific') return fit
    if (fit === 'general') best = fit
  }
  return best
}
