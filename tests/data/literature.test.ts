// Guards what was found beside the review: the parse holds each paper and each reading to the contract,
// here is what all of them together promise to a reader.
import { describe, expect, it } from 'vitest'
import { papersOf, papersOfTopic } from '../../src/domain/graph/papers.ts'
import { inLists, sureness } from '../../src/domain/graph/papersInOrder.ts'
import { splitDataset } from '../../src/wire/splitDataset.ts'
import { paperLinks, referenceNumber } from '../../src/domain/words/cite.ts'
import { REFERENCE_STATUSES, VERDICTS } from '../../src/domain/review/vocabulary.ts'
import { real } from '../fixtures.ts'

const { literature, references, claims, caveats } = real
const { papers, readings } = literature
const byId = (a: string, b: string) => (a < b ? -1 : 1)

describe('the papers', () => {
  it('stand by their ids, which begin with an author or a word of the title', () => {
    const ids = papers.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort(byId))
    expect(ids.filter((id) => !/^[a-z][a-z0-9]+(?:-[a-z0-9]+){2,}$/.test(id))).toEqual([])
  })

  it('name in their id an author and a year that their record has', () => {
    const wrong = papers.flatMap(({ id, issued }) => {
      const year = /(?:^|-)((?:19|20)\d\d)(?:-|$)/.exec(id)?.[1]
      const known = issued?.['date-parts'][0]?.[0]
      return year !== undefined && String(known) !== year ? [`${id}: ${known}`] : []
    })
    expect(wrong).toEqual([])
  })

  it('of which only a copy was seen say so, and are few', () => {
    const copies = papers.filter(({ custom }) => custom.onlyCopySeen)
    expect(copies.length).toBeLessThanOrEqual(4)
    expect(copies.filter(({ custom }) => !custom.note).map(({ id }) => id)).toEqual([])
  })

  it('have their language where the title is not English', () => {
    const untold = papers.filter(
      ({ title, language }) => /[\u4e00-\u9fff]/.test(title) !== (language === 'zh'),
    )
    expect(untold.map(({ id }) => id)).toEqual([])
  })
})

describe('the readings', () => {
  it('stand by their numbers, those without one last', () => {
    const numbers = readings.map(({ number = 99 }) => number)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  })

  it('are there for each number of the review', () => {
    const read = new Set(readings.map(({ number }) => number))
    const without = references.map(referenceNumber).filter((n) => !read.has(n))
    expect(without).toEqual([])
  })

  it('name claims, but for some that are about the topic', () => {
    const ofTopic = readings.filter(({ scope }) => scope !== undefined)
    expect(ofTopic.length).toBeLessThan(readings.length / 10)
  })

  it('had two readers where they have a number, and else say if they had one', () => {
    const once = readings.filter(({ oneReader }) => oneReader)
    expect(once.filter(({ number }) => number !== undefined)).toEqual([])
    expect(once.length).toBeLessThanOrEqual(1)
  })

  it('without a number say nothing of a claim that their paper was read for under one', () => {
    const numbered = new Set(
      readings.flatMap(({ paper, number, claims: ids }) =>
        number === undefined ? [] : ids.map((id) => `${paper} on ${id}`),
      ),
    )
    const twice = readings.flatMap(({ paper, number, claims: ids }) =>
      number === undefined
        ? ids.map((id) => `${paper} on ${id}`).filter((x) => numbered.has(x))
        : [],
    )
    expect(twice).toEqual([])
  })

  it('name the claims of a sentence in the order of the review', () => {
    const order = new Map(claims.map(({ id }, i) => [id, i]))
    const mixed = readings.filter(({ claims: ids }) =>
      ids.some((id, i) => i > 0 && (order.get(id) ?? 0) < (order.get(ids[i - 1] ?? '') ?? 0)),
    )
    expect(mixed.map(({ paper, number }) => `${number} ${paper}`)).toEqual([])
  })

  it('never say of one claim that the same paper supports and contradicts it', () => {
    const said = new Map<string, Set<string>>()
    for (const { paper, verdict, claims: ids } of readings) {
      for (const id of ids) {
        const key = `${paper} on ${id}`
        said.set(key, (said.get(key) ?? new Set()).add(verdict))
      }
    }
    const torn = [...said].filter(([, all]) => all.has('supports') && all.has('contradicts'))
    expect(torn.map(([key]) => key)).toEqual([])
  })

  it('use every verdict', () => {
    expect(new Set(readings.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS))
  })
})

// What the note of a number has of things that its paper is without.
const WITHOUT =
  /\bnot in (?:it|the abstract)|is not\.|not (?:mentioned|measured|reported|deal)|\bno small RNA/

describe('the verdict on a number and what stands at its claims', () => {
  const readOf = (number: number) => readings.filter((reading) => reading.number === number)

  it('agree on what the paper does not have', () => {
    const silent = references.filter(({ custom }) => WITHOUT.test(custom.verdictNote?.en ?? ''))
    expect(silent.length).toBeGreaterThan(10)
    const untold = silent.map(referenceNumber).filter((number) => {
      const { paper } = references[number - 1]!
      const own = readings.filter((reading) => reading.paper === paper)
      const citing = claims.filter(({ citations }) => citations.includes(number))
      const unread = citing.filter(({ id }) => !own.some((one) => one.claims.includes(id)))
      return unread.length > 0 && !own.some(({ verdict }) => verdict === 'absent')
    })
    expect(untold).toEqual([])
  })

  it('call a paper without it only at a claim that cites it, and only by its own number', () => {
    const cites = new Map(claims.map(({ id, citations }) => [id, citations]))
    for (const { number, paper, verdict, claims: ids } of readings) {
      if (verdict !== 'absent') continue
      expect(references[number! - 1]?.paper).toBe(paper)
      expect(ids.filter((id) => !cites.get(id)?.includes(number!))).toEqual([])
    }
  })

  it('never say of one claim that a paper has it and that it does not', () => {
    const torn = readings.flatMap(({ paper, verdict, claims: ids }) =>
      verdict === 'absent'
        ? ids.filter((id) =>
            readings.some(
              (other) =>
                other.paper === paper && other.verdict !== 'absent' && other.claims.includes(id),
            ),
          )
        : [],
    )
    expect(torn).toEqual([])
  })

  it('tell of 43 that human stem cells are another paper\u2019s, which then stands first', () => {
    const claim = claims.find(({ id }) => id === '1.2.1-p5-s2-k')!
    const { cited, found, unsaid } = inLists(papersOf(splitDataset(real).literature, claim))
    expect(cited).toEqual([])
    expect(found.map(({ paper }) => paper.id)).toEqual(['pantovic-2013-coordinated-dependent'])
    expect(unsaid.map(({ paper }) => paper.id)).toEqual(['zeng-2020-exercise-induced'])
    expect(readOf(43).some(({ verdict }) => verdict === 'absent')).toBe(true)
  })
})

describe('the papers of each claim', () => {
  it('are all told, each once, and none before one that is surer of it or says anything of it', () => {
    const { literature: packed } = splitDataset(real)
    for (const claim of claims) {
      const beside = papersOf(packed, claim)
      const { cited, nearby, found, unsaid } = inLists(beside)
      const told = [...cited, ...nearby, ...found, ...unsaid]
      expect(new Set(told)).toEqual(new Set([...beside.cited, ...beside.found]))
      expect(told.length).toBe(beside.cited.length + beside.found.length)
      for (const list of [cited, nearby, found, unsaid]) {
        const ranks = list.map(sureness)
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
      }
      const isSaid = told.map(({ readings: own }) => own.some((one) => one.verdict !== 'absent'))
      expect(isSaid, claim.id).toEqual([...isSaid].sort((a, b) => Number(b) - Number(a)))
    }
  })
})

describe('from an arrow', () => {
  const parts = splitDataset(real).literature
  const byName = new Map(claims.map((claim) => [claim.id, claim]))

  it('the paper of each reading is two presses away: the line on a claim, then a link', () => {
    const lost = readings.flatMap(({ paper, claims: ids }) =>
      ids.filter((id) => {
        const { cited, found } = papersOf(parts, byName.get(id)!)
        const shown = [...cited, ...found].find((beside) => beside.paper.id === paper)
        return !shown || paperLinks(shown.paper).length === 0
      }),
    )
    expect(lost).toEqual([])
  })

  it('of no single claim the paper stands at its number', () => {
    const ofTopic = readings.filter(({ scope }) => scope === 'topic')
    expect(ofTopic.length).toBeGreaterThan(0)
    for (const { paper, number } of ofTopic) {
      expect(papersOfTopic(parts, number!).map((beside) => beside.paper.id)).toContain(paper)
    }
  })
})

describe('the numbers of the review', () => {
  it('are identified and probable as far as records go', () => {
    const count = (wanted: string) =>
      references.filter(({ custom }) => custom.status === wanted).length
    expect(REFERENCE_STATUSES.map(count)).toEqual([9, 26, 63])
  })

  it('whose paper does not say what the review says have a caveat that names them', () => {
    const named = new Set(
      caveats.flatMap(({ kind, references: numbers = [] }) => (kind === 'citation' ? numbers : [])),
    )
    const silent = references
      .filter(({ custom }) => custom.verdict && custom.verdict !== 'supports')
      .map(referenceNumber)
      .filter((number) => !named.has(number))
    expect(silent).toEqual([])
  })
})
