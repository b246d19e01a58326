// Guards the list of papers: found by what people know of a paper, counted and sorted by what is said of it.
import { describe, expect, it } from 'vitest'
import {
  answersQuery,
  inReferenceOrder,
  isFound,
  isOfKind,
  listedReferences,
} from '../../../src/domain/words/referenceList.ts'
import { REFERENCE_KINDS, REFERENCE_ORDERS } from '../../../src/domain/scope/arrangement.ts'
import { REFERENCE_STATUSES } from '../../../src/domain/review/vocabulary.ts'
import { shownReferences } from '../../../src/domain/words/shownReference.ts'
import { real, realDataset } from '../../fixtures.ts'

const list = listedReferences(shownReferences(real, 'en'), realDataset.claims)
const found = (query: string) =>
  list.filter((listed) => answersQuery(listed, query)).map(({ number }) => number)

describe('a query', () => {
  it.each(['43', '[43]', ' 43 '])('of a number alone (%j) finds that number', (query) => {
    expect(found(query)).toEqual([43])
  })

  it('finds every record by its DOI, its title in capitals, and its first author', () => {
    for (const { reference, number } of list) {
      const { DOI, title, author = [] } = reference
      if (DOI) expect(found(`https://doi.org/${DOI}`), DOI).toContain(number)
      if (title) expect(found(title.toUpperCase()), title).toContain(number)
      const [first] = author
      if (first) expect(found('literal' in first ? first.literal : first.family)).toContain(number)
    }
  })

  it('finds without accents, and by the topic where nothing is known', () => {
    expect(found('gomez-puerto')).toEqual(found('Gómez-Puerto'))
    expect(found('gomez-puerto')).not.toEqual([])
    expect(found('TSC2 Thr1227')).toContain(18)
    expect(found('no such words anywhere')).toEqual([])
    expect(found('')).toHaveLength(98)
  })

  it('finds papers beside the review by the same rule', () => {
    for (const paper of real.literature.papers) expect(isFound(paper.title, paper)).toBe(true)
  })
})

it('every number is of one status, and of no verdict or of what is told of all and of a part', () => {
  for (const listed of list) {
    const kinds = REFERENCE_KINDS.filter((kind) => isOfKind(listed, kind))
    const { status, verdict, verdicts } = listed.reference.custom
    expect(new Set(kinds), String(listed.number)).toEqual(
      new Set([status, ...(verdict ? verdicts : ['no-verdict'])]),
    )
    expect(REFERENCE_STATUSES.filter((one) => kinds.includes(one))).toHaveLength(1)
  }
})

it('a number whose paper is not seen to say a part of it is found as one of these', () => {
  const without = new Set(
    real.literature.readings.flatMap(({ number, verdict }) => (verdict === 'absent' ? number : [])),
  )
  const listed = list.filter((one) => isOfKind(one, 'absent')).map(({ number }) => number)
  expect(without.size).toBeGreaterThan(10)
  expect(new Set(listed)).toEqual(without)
})

it('an order loses none, and puts first what it is named for', () => {
  for (const order of REFERENCE_ORDERS) {
    const sorted = inReferenceOrder(list, order)
    expect(new Set(sorted)).toEqual(new Set(list))
  }
  expect(inReferenceOrder([...list].reverse(), 'number')).toEqual(list)
  expect(inReferenceOrder(list, 'verdict')[0]?.reference.custom.verdict).toBe('contradicts')
  const counts = inReferenceOrder(list, 'claims').map(({ claims }) => claims)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  const years = inReferenceOrder(list, 'year').flatMap(
    ({ reference }) => reference.issued?.['date-parts'][0]?.[0] ?? [],
  )
  expect(years).toEqual([...years].sort((a, b) => b - a))
})
