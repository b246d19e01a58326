// The shape of a lecture of one's own: the steps of a tour, in one language or both, with nothing asked for that a
// speaker has not written. Invariant: reading changes nothing, so what is taken is taken whole. The message of a check
// is the kind of its fault (faults.ts).
import * as z from 'zod/mini'
import { LONGEST_TEXT, UNFIT } from './fitText.ts'
import { stepLink, stepMinutes } from '../review/schemaViews.ts'

export const FORMAT = 'bone-autophagy-lecture'
export const VERSION = 1
const MOST_STEPS = 200
const LONGEST_LINK = 4000

/** What people have written: not empty, not endless, and of characters that every file can hold. */
export const noteText = z.string().check(
  z.maxLength(LONGEST_TEXT, 'tooLong'),
  z.refine((value) => value.trim() !== '', 'empty'),
  z.refine((value) => !UNFIT.test(value), 'badCharacter'),
)
const said = z.readonly(
  z
    .strictObject({ en: z.optional(noteText), zh: z.optional(noteText) })
    .check(z.refine(({ en, zh }) => en !== undefined || zh !== undefined, 'empty')),
)
const name = z.string().check(z.regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, 'badName'))
const names = z.readonly(z.array(name).check(z.minLength(1, 'empty'), z.maxLength(500, 'tooMany')))

const step = z.readonly(
  z.strictObject({
    link: stepLink.check(
      z.maxLength(LONGEST_LINK, 'tooLong'),
      z.refine((value) => !UNFIT.test(value) && value.startsWith('?'), 'badLink'),
    ),
    /** Its name: one short sentence. Without one it is named by what it shows. */
    short: z.optional(said),
    /** What the audience reads; without one the name. */
    text: z.optional(said),
    /** What the speaker says. */
    notes: z.optional(said),
    minutes: z.optional(stepMinutes),
    aside: z.optional(z.literal(true)),
    names: z.optional(names),
    as: z.optional(z.record(name, said)),
    arrows: z.optional(names),
  }),
)

const lecture = {
  id: z.string().check(z.regex(/^own-[a-z0-9]{4,24}$/, 'badId')),
  label: z.optional(said),
  about: z.optional(said),
  steps: z.readonly(z.array(step).check(z.maxLength(MOST_STEPS, 'tooMany'))),
}

export const lectureFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  ...lecture,
})

/** What is said in one language or both. */
export type Said = z.output<typeof said>
export type LectureStep = z.output<typeof step>
type LectureFile = z.output<typeof lectureFile>
/** A lecture as the page holds it. */
export type Lecture = Omit<LectureFile, 'format' | 'version'>
