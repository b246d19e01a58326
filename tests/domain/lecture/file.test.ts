// Guards the file of a lecture: nothing is lost on the way out and in, and no text is taken half.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import Ajv from 'ajv/dist/2020.js'
import { describeFault } from '../../../src/domain/lecture/faults.ts'
import { lectureSchema } from '../../../src/domain/lecture/jsonSchema.ts'
import { lectureText, readLecture } from '../../../src/domain/lecture/readLecture.ts'
import { lectureLink, packLecture, unpackLecture } from '../../../src/store/lectureLink.ts'
import { HOSTILE, lecture } from './lectures.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All paths to something inside a value. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const inside: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, i) => [i, item])
    : isRecord(value)
      ? Object.entries(value)
      : []
  return inside.flatMap(([key, item]) => [[...path, key], ...pathsIn(item, [...path, key])])
}

const STRANGE: readonly unknown[] = [
  ...[null, undefined, 0, -1, 1e9, '', ' ', '\u0000', '\ud800', [], {}, true, false],
  { en: '' },
  { en: 'x', extra: 1 },
  JSON.parse('{"__proto__": {"en": "x"}}'),
]

/** The file with one thing in it replaced, taken out or put in. */
const changedFile = fc
  .record({
    file: lecture,
    at: fc.nat(),
    strange: fc.oneof(fc.constantFrom(...STRANGE), fc.jsonValue()),
    extra: fc.option(fc.constantFrom('extra', '__proto__', 'constructor', 'texts'), { nil: null }),
  })
  .map(({ file, at, strange, extra }): string => {
    const raw: unknown = JSON.parse(lectureText(file))
    const paths = pathsIn(raw)
    const path = paths[at % paths.length] ?? []
    let holder = raw as Record<string | number, unknown>
    for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder
    if (extra === null) holder[path.at(-1)!] = strange
    else Object.defineProperty(holder, extra, { value: strange, enumerable: true, writable: true })
    return JSON.stringify(raw)
  })

describe('the file of a lecture', () => {
  it('comes back from a file, a link and a file again as it was', () => {
    fc.assert(
      fc.property(lecture, (before) => {
        const read = readLecture(lectureText(before))
        expect(read.faults).toBeUndefined()
        const sent = unpackLecture(packLecture(read.lecture!))
        const again = readLecture(lectureText(sent!.lecture!))
        expect(again.lecture).toEqual(before)
        expect(lectureText(again.lecture!)).toBe(lectureText(before))
      }),
    )
  })

  it('is taken whole or refused with the place, whatever is changed in it', () => {
    let taken = 0
    fc.assert(
      fc.property(changedFile, (text) => {
        const { lecture: read, faults } = readLecture(text)
        if (read) {
          taken++
          expect(JSON.parse(lectureText(read))).toEqual(JSON.parse(text))
          return
        }
        expect(faults).not.toHaveLength(0)
        for (const fault of faults) {
          expect(describeFault(fault, 'en')).toMatch(/[.]$/)
          expect(describeFault(fault, 'zh')).toMatch(/。$/)
        }
      }),
      { numRuns: 600 },
    )
    expect(taken).toBeGreaterThan(0)
  })

  it.each([
    ['', 'This is no JSON file'],
    ['{"format": "bone-autophagy-lecture", "version"', 'This is no JSON file'],
    ['[]', 'This is no lecture'],
    [
      '{"format":"bone-autophagy-lecture","version":1,"id":"own-abcd","label":{"en":"a\\u0000"},"steps":[]}',
      'Title, English holds a character',
    ],
    ['{"format": "bone-autophagy-lecture", "version": 2, "id": "own-abcd", "steps": []}', 'newer'],
    [
      '{"format":"bone-autophagy-lecture","version":1,"id":"own-abcd","steps":[{"link":"?"},{"link":"?","text":{"zh":" "}}]}',
      'Step 2, text, Chinese is empty.',
    ],
    [
      '{"format":"bone-autophagy-lecture","version":1,"id":"own-abcd","steps":[{"link":"?","txet":{}}]}',
      'Step 1, txet is not known here.',
    ],
    [
      '{"format":"bone-autophagy-lecture","version":1,"id":"own-abcd","steps":[{"link":"https://example.org"}]}',
      'Step 1, link is no link to a view.',
    ],
    ['{"format":"bone-autophagy-lecture","version":1,"id":"own-abcd","steps":[{}]}', 'is missing'],
    [
      '{"format":"bone-autophagy-lecture","version":1,"id":"x","steps":[{"link":"?","minutes":0}]}',
      'id is no name',
    ],
  ])('%s is refused: %s', (text, said) => {
    const { faults } = readLecture(text)
    expect(faults!.map((fault) => describeFault(fault, 'en')).join('\n')).toContain(said)
  })

  it.each(HOSTILE)('takes %s as the text that it is', (hostile) => {
    const before = { id: 'own-abcd', label: { en: hostile }, steps: [] }
    expect(readLecture(lectureText(before)).lecture).toEqual(before)
  })

  it('follows its JSON Schema, which refuses a misspelt field too', () => {
    const validate = new Ajv({ strict: false }).compile(lectureSchema())
    fc.assert(
      fc.property(lecture, (each) => {
        expect(validate(JSON.parse(lectureText(each))), lectureText(each)).toBe(true)
      }),
      { numRuns: 40 },
    )
    const file: unknown = { ...JSON.parse(lectureText({ id: 'own-abcd', steps: [] })), stpes: 1 }
    expect(validate(file)).toBe(false)
  })
})

describe('a lecture in a link', () => {
  const whole = packLecture({ id: 'own-abcd', label: { en: 'Bone' }, steps: [{ link: '?' }] })

  it('is no lecture where the link holds none', () => {
    expect(unpackLecture('')).toBeNull()
    expect(unpackLecture('#main')).toBeNull()
  })

  it('is refused as cut off at any length, and for any letter that was changed taken whole or refused', () => {
    for (let length = '#lecture='.length; length < whole.length; length++) {
      expect(unpackLecture(whole.slice(0, length))!.lecture, String(length)).toBeUndefined()
    }
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('A', 'z', '-', '%', '<'), (at, letter) => {
        const place = 9 + (at % (whole.length - 9))
        const reading = unpackLecture(whole.slice(0, place) + letter + whole.slice(place + 1))!
        const kinds = reading.faults?.map(({ kind }) => kind) ?? []
        expect(reading.lecture !== undefined || kinds.length > 0).toBe(true)
      }),
    )
  })

  it('unpacks nothing that is larger than any lecture', () => {
    const label = { en: 'a'.repeat(5000) }
    const steps = Array.from({ length: 200 }, () => ({ link: '?', text: label, notes: label }))
    expect(unpackLecture(packLecture({ id: 'own-abcd', steps }))!.faults).toBeDefined()
  })

  it('is offered up to a length that programs pass on', () => {
    const step = (i: number) => ({ link: '?', text: { en: `${Math.sin(i)}`.repeat(9) } })
    const of = (count: number) => ({
      id: 'own-abcd',
      steps: Array.from({ length: count }, (_, i) => step(i)),
    })
    expect(lectureLink('https://a.example/', 'en', of(6))).toMatch(/^https:.*\?lang=en#lecture=/)
    expect(lectureLink('https://a.example/', 'en', of(200))).not.toBeNull()
    const random = (i: number) => fc.sample(fc.string({ minLength: 90 }), { seed: i, numRuns: 2 })
    const noise = Array.from({ length: 150 }, (_, i) => ({
      link: '?',
      text: { en: `x${random(i).join('')}` },
    }))
    expect(lectureLink('https://a.example/', 'en', { id: 'own-abcd', steps: noise })).toBeNull()
  })
})
