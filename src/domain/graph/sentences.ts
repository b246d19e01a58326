// The review as an index: its sections, paragraphs and sentences with what is claimed of each, and why some
// carry no claim. Numbers and our own words; never the review's.
import type { Claim, Dataset, ReviewIndex } from '../review/dataset.ts'
import { formatLocator } from '../review/locator.ts'
import type { CoverageEntry } from '../review/schema.ts'
import type { Words } from '../review/vocabulary.ts'

export interface Sentence {
  readonly locator: string
  readonly claims: readonly Claim[]
  /** Why it carries no claim; of some that do, what they repeat. */
  readonly uncovered: CoverageEntry | null
}

export interface ReviewSection {
  readonly id: string
  readonly label: Words
  readonly paragraphs: readonly (readonly Sentence[])[]
}

/** Section by section. Law: each sentence is there once, and each claim at its sentence. */
export function sentencesOf(
  { claims, meta }: Pick<Dataset, 'claims' | 'meta'>,
  { coverage }: Pick<ReviewIndex, 'coverage'>,
): readonly ReviewSection[] {
  const reasons = new Map(coverage.map((entry) => [entry.locator, entry]))
  const saidAt = new Map<string, Claim[]>()
  for (const claim of claims) {
    saidAt.set(claim.locator, [...(saidAt.get(claim.locator) ?? []), claim])
  }
  const sentence = (locator: string): Sentence => ({
    locator,
    claims: saidAt.get(locator) ?? [],
    uncovered: reasons.get(locator) ?? null,
  })
  return meta.sections.map(({ id, label, paragraphs }) => ({
    ...{ id, label },
    paragraphs: paragraphs.map((count, p) =>
      Array.from({ length: count }, (_, s) =>
        sentence(formatLocator({ section: id, paragraph: p + 1, sentence: s + 1 })),
      ),
    ),
  }))
}

export interface Coverage {
  readonly sentences: number
  readonly claims: number
  /** Sentences that carry claims. */
  readonly covered: number
}

/** How much of a section carries claims. */
export function coverageOf({ paragraphs }: Pick<ReviewSection, 'paragraphs'>): Coverage {
  const all = paragraphs.flat()
  return {
    sentences: all.length,
    claims: all.reduce((sum, { claims }) => sum + claims.length, 0),
    covered: all.filter(({ claims }) => claims.length > 0).length,
  }
}
