// The facets a scope filters by, as one table. OR inside a facet, AND between facets. A claim that
// names nothing in a facet is `general` there, never `out`: absent means the review does not say.
import type { Claim } from '../review/dataset.ts'
import type { Meta } from '../review/dataset.ts'
import type { Term } from '../review/schema.ts'
import { CERTAINTIES, DOSES, INTENSITIES, TISSUES } from '../review/vocabulary.ts'
import type { Words } from '../review/vocabulary.ts'
import { CERTAINTY_WORDS, DOSE_WORDS, INTENSITY_WORDS, TISSUE_WORDS } from '../review/terms.ts'

export const FACETS = [
  'cell',
  'stressor',
  'tissue',
  'pathway',
  'certainty',
  'dose',
  'intensity',
] as const
export type FacetId = (typeof FACETS)[number]

export type Fit = 'specific' | 'general' | 'out'

export interface Option {
  readonly id: string
  readonly label: Words
  readonly core: boolean
}

const NONE: readonly string[] = []

/** What a claim names in each facet. */
export const NAMED_BY: Readonly<Record<FacetId, (claim: Claim) => readonly string[]>> = {
  cell: ({ context }) => context.cells ?? NONE,
  stressor: ({ context }) => context.stressors ?? NONE,
  tissue: ({ tissues }) => tissues ?? NONE,
  pathway: ({ pathways }) => pathways,
  certainty: ({ certainty }) => [certainty],
  dose: ({ context }) => (context.dose ? [context.dose] : NONE),
  intensity: ({ context }) => (context.intensity ? [context.intensity] : NONE),
}

const fromTerms = (terms: readonly Term[]): Option[] =>
  terms.map(({ id, label, core }) => ({ id, label, core: core ?? false }))

const fromWords = <T extends string>(ids: readonly T[], words: Readonly<Record<T, Words>>) =>
  ids.map((id): Option => ({ id, label: words[id], core: true }))

/** The options of a facet in their fixed order. */
export function facetOptions(meta: Meta, facet: FacetId): readonly Option[] {
  switch (facet) {
    case 'cell':
      return fromTerms(meta.cells)
    case 'stressor':
      return fromTerms(meta.stressors)
    case 'pathway':
      return meta.pathways.map(({ id, label }) => ({ id, label, core: true }))
    case 'tissue':
      return fromWords(TISSUES, TISSUE_WORDS)
    case 'certainty':
      return fromWords(CERTAINTIES, CERTAINTY_WORDS)
    case 'dose':
      return fromWords(DOSES, DOSE_WORDS)
    case 'intensity':
      return fromWords(INTENSITIES, INTENSITY_WORDS)
  }
}

/** Term id to the wider terms above it, nearest first. */
export type Lineage = ReadonlyMap<string, readonly string[]>

export function lineageOf(meta: Meta): Lineage {
  const terms = [...meta.cells, ...meta.stressors, ...meta.pathways]
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
