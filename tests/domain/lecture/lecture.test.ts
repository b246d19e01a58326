// Guards what a lecture is besides its file: a tour, an order of steps, a plan, and a shelf that two windows share.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  minutesOf,
  withAdded,
  withMoved,
  withoutStep,
  withStepWords,
} from '../../../src/domain/lecture/edits.ts'
import { paceAt } from '../../../src/domain/lecture/pace.ts'
import { lectureText, readLecture } from '../../../src/domain/lecture/readLecture.ts'
import type { Lecture } from '../../../src/domain/lecture/schema.ts'
import {
  keptShelf,
  mergeShelves,
  shelfOf,
  withArrived,
  withLecture,
} from '../../../src/domain/lecture/shelf.ts'
import type { Shelf } from '../../../src/domain/lecture/shelf.ts'
import {
  lastStep,
  mainCount,
  mainStepOf,
  nextSideStep,
  numberedStep,
  sideStepsOf,
  stepNumber,
  stepOf,
} from '../../../src/domain/lecture/sideSteps.ts'
import { lectureOfTour, tourOfLecture } from '../../../src/domain/lecture/tour.ts'
import { real } from '../../fixtures.ts'
import { lecture } from './lectures.ts'

const UNSAID = {
  title: { en: 'My lecture', zh: '我的演示' },
  nameOf: () => ({ en: 'A view', zh: '一个视图' }),
}

describe('a lecture and a tour are the same thing', () => {
  it.each(real.tours.map((tour) => [tour.id, tour] as const))(
    '%s becomes a lecture, its file, and the same tour again',
    (id, tour) => {
      const { lecture: read, faults } = readLecture(lectureText(lectureOfTour(tour, 'own-abcd')))
      expect(faults).toBeUndefined()
      expect({ ...tourOfLecture(read!, UNSAID), id, order: tour.order }).toEqual(tour)
    },
  )

  it('says in both languages what was said in one, and names a step that says nothing', () => {
    const { label, steps } = tourOfLecture(
      { id: 'own-abcd', steps: [{ link: '?', text: { zh: '骨' } }, { link: '?' }] },
      UNSAID,
    )
    expect(label).toEqual(UNSAID.title)
    expect(steps[0]).toMatchObject({ text: { en: '骨', zh: '骨' }, short: { en: '骨', zh: '骨' } })
    expect(steps[1]!.text).toEqual({ en: 'A view', zh: '一个视图' })
  })
})

describe('what is done to a lecture', () => {
  const edit = fc.oneof(
    fc.record({ from: fc.nat(9), to: fc.nat(9) }).map(
      ({ from, to }) =>
        (each: Lecture) =>
          withMoved(each, from, to),
    ),
    fc.nat(9).map((at) => (each: Lecture) => withoutStep(each, at)),
    fc.constant((each: Lecture) => withAdded(each, { link: '?view=bmp' })),
    fc
      .record({
        at: fc.nat(9),
        field: fc.constantFrom('short' as const, 'text' as const, 'notes' as const),
        lang: fc.constantFrom('en' as const, 'zh' as const),
        text: fc.string({ unit: 'binary' }),
      })
      .map(
        ({ at, ...said }) =>
          (each: Lecture) =>
            withStepWords(each, at, said),
      ),
  )

  it('leaves a lecture whose file can be read again as the same', () => {
    fc.assert(
      fc.property(lecture, fc.array(edit, { maxLength: 12 }), (before, edits) => {
        const after = edits.reduce((each, change) => change(each), before)
        expect(readLecture(lectureText(after))).toEqual({ lecture: after })
      }),
    )
  })

  it('moves a step and loses none', () => {
    fc.assert(
      fc.property(lecture, fc.nat(9), fc.integer({ min: -3, max: 12 }), (before, from, to) => {
        const { steps } = withMoved(before, from, to)
        expect(steps.map((step) => JSON.stringify(step)).sort()).toEqual(
          before.steps.map((step) => JSON.stringify(step)).sort(),
        )
        const place = Math.min(Math.max(to, 0), before.steps.length - 1)
        if (before.steps[from]) expect(steps[place]).toBe(before.steps[from])
      }),
    )
  })

  it.each([
    ['2', 2],
    ['1,5', 1.5],
    ['9999', 600],
    ['', undefined],
    ['-3', undefined],
    ['soon', undefined],
    ['Infinity', undefined],
  ])('reads %j as %j minutes', (typed, minutes) => {
    expect(minutesOf(typed)).toBe(minutes)
  })
})

const flags = fc.array(fc.constantFrom({}, { aside: true as const }), {
  minLength: 1,
  maxLength: 9,
})

describe('side steps', () => {
  it('are passed over going on, each main step is taken once, and each side step returns to its own', () => {
    fc.assert(
      fc.property(flags, (steps) => {
        const walked = [1]
        for (let at = 1; stepOf('next', steps, at) !== at;) {
          at = stepOf('next', steps, at)
          walked.push(at)
        }
        const main = steps.map((_, i) => i + 1).filter((at) => mainStepOf(steps, at) === at)
        expect(walked).toEqual(main)
        expect(main).toHaveLength(mainCount(steps))
        expect(walked.at(-1)).toBe(lastStep(steps))
        const back = [...walked].reverse()
        expect(back.slice(1)).toEqual(back.slice(0, -1).map((at) => stepOf('previous', steps, at)))
        expect(main.map((at) => numberedStep(steps, Number(stepNumber(steps, at))))).toEqual(main)
        expect([0, 999].map((typed) => numberedStep(steps, typed))).toEqual([1, lastStep(steps)])
        for (const at of main) {
          for (const side of sideStepsOf(steps, at)) {
            expect(stepOf('next', steps, side)).toBe(at)
            expect(stepOf('previous', steps, side)).toBe(at)
          }
        }
        const all = main.flatMap((at) => [at, ...sideStepsOf(steps, at)])
        expect(all).toEqual(steps.map((_, i) => i + 1))
      }),
    )
  })

  it('are gone through one by one, and numbered by the step they belong to', () => {
    const steps = [{}, { aside: true as const }, { aside: true as const }, {}]
    expect([1, 2, 3].map((at) => nextSideStep(steps, at))).toEqual([2, 3, 1])
    expect([1, 2, 3, 4].map((at) => stepNumber(steps, at))).toEqual(['1', '1a', '1b', '2'])
  })
})

describe('the plan', () => {
  const steps = [{ minutes: 2 }, { minutes: 9, aside: true as const }, { minutes: 3 }, {}]
  it.each([
    [1, 1, 0],
    [1, 5, -3],
    [2, 5, -3],
    [3, 1, 1],
    [3, 4, 0],
    [4, 4, 1],
    [5, 7, -2],
  ])('at step %i after %i minutes is %i ahead', (at, passed, ahead) => {
    expect(paceAt(steps, at, passed)).toMatchObject({ ahead, whole: 5 })
  })

  it('is none where nothing is planned', () => {
    expect(paceAt([{}, {}], 1, 3)).toBeNull()
  })
})

const shelf: fc.Arbitrary<Shelf> = fc
  .uniqueArray(lecture, { maxLength: 4, selector: ({ id }) => id })
  .map((lectures) => ({ lectures, unread: [] }))

describe('a shelf', () => {
  let count = 0
  const newId = () => `own-new${String(count++).padStart(6, '0')}`

  it('is read back as it was kept, and what it cannot read it keeps', () => {
    fc.assert(
      fc.property(shelf, ({ lectures }) => {
        const strange = [{ format: 'bone-autophagy-lecture', version: 7 }, 3]
        const kept = keptShelf({ lectures, unread: strange })
        const read = shelfOf(JSON.parse(JSON.stringify(kept)))
        expect(read).toEqual({ lectures, unread: strange })
      }),
      { numRuns: 40 },
    )
    expect(shelfOf(undefined)).toEqual({ lectures: [], unread: [] })
  })

  it('that two windows change at once loses nothing that either has written', () => {
    const texts = ({ lectures }: Shelf) =>
      lectures.map(({ id: _id, ...said }) => lectureText({ id: 'own-same', ...said }))
    const change = fc.tuple(shelf, shelf, fc.nat(3), fc.nat(3))
    fc.assert(
      fc.property(shelf, change, (base, [more, others, a, b]) => {
        const added = (to: Shelf, from: Shelf, at: number) => {
          const changed = to.lectures.map((each, i) =>
            i === at ? withAdded(each, { link: `?view=v${String(from.lectures.length)}` }) : each,
          )
          return from.lectures.reduce(withLecture, { ...to, lectures: changed })
        }
        const mine = added(base, more, a)
        const theirs = added(base, others, b)
        const merged = mergeShelves(base, mine, theirs, newId)
        const unchanged = new Set(texts(base))
        const written = [...texts(mine), ...texts(theirs)].filter((text) => !unchanged.has(text))
        expect(texts(merged)).toEqual(expect.arrayContaining(written))
        const ids = merged.lectures.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('takes what one window has done where the other has done nothing', () => {
    fc.assert(
      fc.property(shelf, shelf, (base, mine) => {
        expect(mergeShelves(base, base, mine, newId)).toEqual(mine)
        const sorted = ({ lectures }: Shelf) => lectures.map(lectureText).sort()
        expect(sorted(mergeShelves(base, mine, base, newId))).toEqual(sorted(mine))
      }),
    )
  })

  it('gives a lecture that comes with the name of another one a name of its own', () => {
    const here: Lecture = { id: 'own-abcd', steps: [] }
    const sent: Lecture = { id: 'own-abcd', steps: [{ link: '?' }] }
    const before: Shelf = { lectures: [here], unread: [] }
    expect(withArrived(before, here, newId)).toEqual({ shelf: before, id: 'own-abcd' })
    const { shelf: after, id } = withArrived(before, sent, () => 'own-efgh')
    expect(after.lectures).toEqual([here, { ...sent, id }])
  })
})
