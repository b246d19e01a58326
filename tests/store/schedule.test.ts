// The schedule of the self-test: what is right comes later and later, what is wrong at once, and what is kept is read back
// whole or not at all.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, dueAt, readSchedule, scheduleText, wrongIn } from '../../src/store/schedule.ts'
import type { Schedule } from '../../src/store/schedule.ts'

const NOW = new Date('2026-01-05T10:00:00Z')
const DAY = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * DAY)
const question = { id: 'sign:a--b', rightAnswer: 'increases' }

describe('a schedule', () => {
  it('brings a right answer back later each time', () => {
    let schedule: Schedule = new Map()
    let now = NOW
    const waits: number[] = []
    for (let i = 0; i < 5; i++) {
      schedule = answered(schedule, question, true, now)
      const { due } = schedule.get(question.id)!.card
      waits.push(due.getTime() - now.getTime())
      now = due
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits.at(-1)).toBeGreaterThan(20 * DAY)
  })

  it('brings a wrong answer back within the day, and names it until it is right', () => {
    const wrong = answered(new Map(), question, false, NOW)
    expect(wrongIn(wrong)).toEqual([question.id])
    expect(dueAt(wrong, NOW)).toEqual([])
    expect(dueAt(wrong, later(1))).toEqual([question.id])
    expect(wrongIn(answered(wrong, question, true, later(1)))).toEqual([])
  })

  it('is read back as it was written', () => {
    const one = fc.record({ id: fc.string(), rightAnswer: fc.string() })
    const answer = fc.tuple(one, fc.boolean(), fc.integer({ min: 0, max: 400 }))
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const schedule = answers.reduce<Schedule>(
          (made, [asked, wasRight, day]) => answered(made, asked, wasRight, later(day)),
          new Map(),
        )
        expect(readSchedule(scheduleText(schedule))).toEqual(schedule)
      }),
    )
  })

  it('of any other text is none', () => {
    const good = scheduleText(answered(new Map(), question, true, NOW))
    const mutations = [
      '',
      '[]',
      'null',
      good.replace('"version":1', '"version":2'),
      good.replace('"due":"', '"due":"x'),
      good.replace('"wasRight":true', '"wasRight":1'),
      good.slice(0, -4),
    ]
    expect(mutations.map(readSchedule)).toEqual(mutations.map(() => null))
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSchedule(text)).toBeNull()
      }),
    )
  })
})
