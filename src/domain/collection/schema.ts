// The shape of a collection: claims, arrows, entities and papers in the reader's order, each with a note if there is one.
// Invariant: reading changes nothing, so what is taken is taken whole. The message of a check is the kind of its fault.
import * as z from 'zod/mini'
import { noteText } from '../lecture/schema.ts'

export const FORMAT = 'bone-autophagy-collection'
export const VERSION = 1
const MOST_ITEMS = 500

/** `reference` is a number of the review whose paper nobody knows: `ref-12`. */
export const ITEM_KINDS = ['claim', 'arrow', 'entity', 'paper', 'reference'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

const item = z.readonly(
  z.strictObject({
    kind: z.enum(ITEM_KINDS),
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,199}$/, 'badName')),
    note: z.optional(noteText),
  }),
)

export const collectionFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** The version of the data that it was made with. */
  release: z.optional(z.string().check(z.regex(/^\d+(\.\d+){0,2}$/, 'badNumber'))),
  items: z.readonly(z.array(item).check(z.maxLength(MOST_ITEMS, 'tooMany'))),
})

export type Item = z.output<typeof item>
