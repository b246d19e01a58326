// The shapes of what was found beside the review: records of papers, and what each says about claims.
import * as z from 'zod/mini'
import { isRecordPage } from './recordHosts.ts'
import { citationNumber, list, slug, text, words } from './schemaParts.ts'
import { VERDICTS } from './vocabulary.ts'

const name = z.union([
  z.strictObject({ family: text, given: z.optional(text) }),
  z.strictObject({ literal: text }),
])

/** A record in CSL, with no field that was not seen in one. */
const paperSchema = z.strictObject({
  id: slug,
  type: text,
  title: text,
  author: z.optional(list(name)),
  'container-title': z.optional(text),
  publisher: z.optional(text),
  issued: z.optional(z.strictObject({ 'date-parts': list(list(z.int())) })),
  volume: z.optional(text),
  issue: z.optional(text),
  page: z.optional(text),
  language: z.optional(text),
  DOI: z.optional(z.string().check(z.regex(/^10\.\d{4,}\/\S+$/, 'not a DOI'))),
  PMID: z.optional(z.string().check(z.regex(/^[1-9]\d*$/, 'not a PMID'))),
  PMCID: z.optional(z.string().check(z.regex(/^PMC\d+$/, 'not a PMCID'))),
  custom: z.strictObject({
    seenAt: list(z.string().check(z.refine(isRecordPage, 'not a page to link a record on'))),
    /** Its record was seen only as a copy that is not linked, and no identifier stood on it. */
    onlyCopySeen: z.optional(z.literal(true)),
    note: z.optional(words),
  }),
})

const readingSchema = z.strictObject({
  paper: slug,
  /** The citation whose sentences it was read for; it says nothing on whether the review cites it. */
  number: z.optional(citationNumber),
  verdict: z.enum(VERDICTS),
  /** The claims whose source and target the finding is about. */
  claims: list(z.string()),
  /** Instead of claims: it is about what the sentences speak of, and about no single one of them. */
  scope: z.optional(z.literal('topic')),
  /** Only who wrote the finding saw the record; nobody has held the one against the other since. */
  oneReader: z.optional(z.literal(true)),
  finding: words,
})

export const literatureFile = z.strictObject({
  papers: list(paperSchema),
  readings: list(readingSchema),
})

export type Paper = z.output<typeof paperSchema>
export type FullReading = z.output<typeof readingSchema>
export type LiteratureFile = z.output<typeof literatureFile>
