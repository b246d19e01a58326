// Guards which papers stand beside a claim: what the review cites and what was found are never mixed, no
// reading is lost or told twice, and adding up counts papers, not readings.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  paperBeside,
  papersOf,
  papersOfTopic,
  verdictsOf,
  withPapers,
} from '../../../src/domain/graph/papers.ts'
import type { Literature } from '../../../src/domain/review/dataset.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { VERDICTS } from '../../../src/domain/review/vocabulary.ts'
import { claimPicker } from '../../../src/domain/scope/claimPicker.ts'
import { isKnown } from '../../../src/domain/scope/known.ts'
import { parseSelection } from '../../../src/domain/scope/scope.ts'
import { fixture, real, realDataset } from '../../fixtures.ts'

const small = splitDataset(fixture).literature
const claimOf = (id: string) => fixture.claims.find((claim) => claim.id === id)!
const ids = (list: readonly { readonly paper: { readonly id: string } }[]) =>
  list.map(({ paper }) => paper.id)

describe('the papers beside a claim of the small dataset', () => {
  it('are cited where a number of the claim is theirs, with a reading or without', () => {
    const { cited, found } = papersOf(small, claimOf('1-p1-s1-b'))
    expect(cited.map(({ paper, numbers, readings }) => [paper.id, numbers, readings])).toEqual([
      ['li-2019-bone', [1], [{ place: 0, verdict: 'supports' }]],
      ['likely-one', [2], []],
    ])
    expect(found).toEqual([])
  })

  it('are found where no number is theirs', () => {
    const { cited, found } = papersOf(small, claimOf('2.1-p1-s2-b'))
    expect(cited).toEqual([])
    expect(ids(found)).toEqual(['found-beside'])
  })

  it('are cited too where the number stands in the sentence for another claim', () => {
    const reading = { ...small.readings[0]!, claims: ['1-p1-s2-a'] }
    const { cited, found } = papersOf({ ...small, readings: [reading] }, claimOf('1-p1-s2-a'))
    expect(cited.map(({ paper, numbers, near }) => [paper.id, numbers, near])).toEqual([
      ['li-2019-bone', [], [1]],
    ])
    expect(found).toEqual([])
  })

  it('of the topic alone stand at the number', () => {
    expect(ids(papersOfTopic(small, 1))).toEqual(['found-beside'])
    expect(papersOfTopic(small, 2)).toEqual([])
  })
})

const { literature } = splitDataset(real)

describe('a paper by itself', () => {
  const known = withPapers(real, literature)

  it('stands behind exactly the claims that cite it or that it was read for', () => {
    for (const { id } of literature.papers) {
      const isPicked = claimPicker(`paper-${id}`)!
      const behind = known.claims.filter(isPicked).map((claim) => claim.id)
      const read = literature.readings.filter(({ paper }) => paper === id)
      const meant = real.claims.filter(
        (claim) =>
          read.some((reading) => reading.claims.includes(claim.id)) ||
          claim.citations.some((number) => literature.cited[number - 1] === id),
      )
      expect(behind, id).toEqual(meant.map((claim) => claim.id))
    }
  })

  it('has all its readings and numbers, and is known once all have come', () => {
    const dataset = { ...realDataset, ...known }
    for (const { id } of literature.papers) {
      const beside = paperBeside(literature, id)!
      expect(beside.paper.id).toBe(id)
      const read = literature.readings.filter(({ paper }) => paper === id)
      expect(beside.readings).toHaveLength(read.length)
      expect(isKnown(dataset, `paper-${id}`)).toBe(true)
    }
    expect(paperBeside(literature, 'nobody-1900')).toBeUndefined()
    expect(isKnown(dataset, 'paper-nobody-1900')).toBe(false)
    expect(isKnown(realDataset, 'paper-nobody-1900')).toBe(true)
  })

  it('has a name that no entity has', () => {
    const types = real.entities.map(({ id }) => parseSelection(id).type)
    expect(new Set(types)).toEqual(new Set(['entity']))
  })
})

const claims = fc.array(fc.constantFrom(...real.claims), { maxLength: 30 })

describe('the papers beside each claim of the review', () => {
  it('tell each reading of it once, and no paper twice', () => {
    for (const claim of real.claims) {
      const { cited, found } = papersOf(literature, claim)
      const all = [...cited, ...found]
      expect(new Set(ids(all)).size).toBe(all.length)
      const told = all.flatMap(({ readings }) => readings.map(({ place }) => place))
      const meant = literature.readings.flatMap((reading, place) =>
        reading.claims.includes(claim.id) ? [place] : [],
      )
      expect(told.sort((a, b) => a - b)).toEqual(meant)
    }
  })

  it('are cited by a number that stands in its sentence, and found by none of them', () => {
    const paperOf = (number: number) => real.references[number - 1]!.paper
    for (const claim of real.claims) {
      const { cited, found } = papersOf(literature, claim)
      for (const { paper, numbers, near } of cited) {
        expect(numbers.length + near.length).toBeGreaterThan(0)
        expect(numbers).toEqual(claim.citations.filter((number) => paperOf(number) === paper.id))
        expect(near.filter((number) => claim.citations.includes(number))).toEqual([])
        for (const number of [...numbers, ...near]) {
          expect(paperOf(number)).toBe(paper.id)
          expect(real.references[number - 1]!.custom.citedAt).toContain(claim.locator)
        }
      }
      const own = claim.citations.map(paperOf)
      expect(ids(found).filter((id) => own.includes(id))).toEqual([])
    }
  })
})

describe('verdicts added up', () => {
  /** Counted anew, from the readings. */
  const counted = ({ readings }: Literature, chosen: readonly string[], verdict: string) =>
    new Set(
      readings
        .filter((r) => r.verdict === verdict && r.claims.some((id) => chosen.includes(id)))
        .map(({ paper }) => paper),
    ).size

  it('count each paper once for each verdict, however many claims it is read for', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const counts = verdictsOf(literature, list)
        const chosen = list.map(({ id }) => id)
        for (const verdict of VERDICTS) {
          expect(counts[verdict]).toBe(counted(literature, chosen, verdict))
        }
      }),
    )
  })

  it('are not changed by a claim that is there already, and by no claim for the less', () => {
    fc.assert(
      fc.property(claims, claims, (list, more) => {
        const counts = verdictsOf(literature, list)
        expect(verdictsOf(literature, [...list, ...list])).toEqual(counts)
        const others = verdictsOf(literature, [...list, ...more])
        for (const verdict of VERDICTS) {
          expect(others[verdict]).toBeGreaterThanOrEqual(counts[verdict])
        }
      }),
    )
  })

  it('count a cited paper apart where nothing is noted of what it says', () => {
    expect(verdictsOf(small, [claimOf('1-p1-s1-b')])).toEqual({
      ...{ supports: 1, partly: 0, differs: 0, contradicts: 0, absent: 0 },
      unread: 1,
    })
  })
})
