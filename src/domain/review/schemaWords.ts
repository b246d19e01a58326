// The shapes of what explains words: the terms of the field, and the main arrows in plain language.
import * as z from 'zod/mini'
import { list, slug, text, words } from './schemaParts.ts'
import { PLAIN_DIRECTIONS } from './vocabulary.ts'

const termSchema = z.strictObject({
  id: slug,
  term: words,
  /**
   * How it stands in sentences, each form with one term alone. A text is read from left to right and
   * the longest form counts, so that a chondrocyte (软骨细胞) is no osteocyte (骨细胞). Latin letters are
   * whole words, in any case. None in a language where its word says too many other things.
   */
  forms: z.strictObject({ en: list(text), zh: list(text) }),
  /** One sentence or two of what is generally known, nothing of what the review says. */
  definition: words,
  /** Where the term is an entity: which. */
  entity: z.optional(slug),
})

export const glossaryFile = list(termSchema)

const line = { direction: z.enum(PLAIN_DIRECTIONS), en: text, zh: text }

/** Arrow (`source--target`) to what it says without a filter, for beginners. */
export const plainWordsFile = z.record(
  z.string(),
  z.strictObject({
    ...line,
    /** View id to what it says there, where members that the view folds make it say something else. */
    in: z.optional(z.record(slug, z.strictObject(line))),
  }),
)

export type GlossaryTerm = z.output<typeof termSchema>
export type PlainWords = z.output<typeof plainWordsFile>
