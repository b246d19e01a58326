// Lectures at random: any text a keyboard, a program or an enemy can make, any number of steps.
import fc from 'fast-check'
import { fitText } from '../../../src/domain/lecture/fitText.ts'
import type { Lecture, LectureStep, Said } from '../../../src/domain/lecture/schema.ts'

export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea><b>',
  'javascript:alert(1)',
  '{{constructor}}',
  '__proto__',
  '=HYPERLINK("x")',
  'سلام \u202e text',
  '破骨细胞 & <β-catenin> 🦴',
  'line one\nline two\ttab',
] as const

const text = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }))
  .map(fitText)
  .filter((value) => value.trim() !== '')

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ en: text, zh: text }),
  fc.record({ en: text }),
  fc.record({ zh: text }),
)
const name = fc.constantFrom('ampk', 'autophagy', 'mtor--autophagy', 'gone-in-2030', 'beclin-1')
const names = fc.array(name, { minLength: 1, maxLength: 4 })

const lectureStep: fc.Arbitrary<LectureStep> = fc.record(
  {
    link: fc.constantFrom('?', '?view=ampk-mtor&select=ampk', '?cell=OC&general=hidden', '?view=x'),
    short: said,
    text: said,
    notes: said,
    minutes: fc.constantFrom(0.5, 1, 2.5, 10, 600),
    aside: fc.constant(true as const),
    names,
    as: fc.dictionary(fc.constantFrom('ampk', 'mtor'), said, { maxKeys: 2, noNullPrototype: true }),
    arrows: names,
  },
  { requiredKeys: ['link'] },
)

export const lectureId = fc.stringMatching(/^own-[a-z0-9]{4,12}$/)

export const lecture: fc.Arbitrary<Lecture> = fc.record(
  {
    id: lectureId,
    label: said,
    about: said,
    steps: fc.array(lectureStep, { maxLength: 8 }),
  },
  { requiredKeys: ['id', 'steps'] },
)
