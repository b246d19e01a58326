// Guards the join of a number with its paper: the whole record of the paper, under the id of the number.
import { expect, it } from 'vitest'
import { joinReferences } from '../../../src/domain/review/references.ts'
import type { ReferenceEntry } from '../../../src/domain/review/schema.ts'
import { fixture, fixtureFiles } from '../../fixtures.ts'

const entries = fixtureFiles()['references.json'] as ReferenceEntry[]
const [first, , third] = joinReferences(entries, fixture.literature)
const paper = fixture.literature.papers[0]!

it('a reference has all of the record of its paper, and where it was seen', () => {
  const { id: _id, custom, ...record } = paper
  expect(first).toMatchObject({ ...record, id: 'ref-1', paper: paper.id })
  const own = entries[0]!.custom
  const verdicts = own.verdict ? [own.verdict] : []
  expect(first!.custom).toEqual({ ...own, seenAt: custom.seenAt, verdicts })
})

it('an unresolved one has no record and was seen nowhere', () => {
  expect(third).toEqual({
    ...entries[2],
    type: 'article-journal',
    custom: { ...entries[2]!.custom, seenAt: [], verdicts: [] },
  })
})

it('two numbers may be one paper', () => {
  const twice = joinReferences(
    entries.slice(0, 2).map((entry) => ({ ...entry, paper: paper.id })),
    { papers: [paper], readings: [] },
  )
  expect(twice.map(({ id, title }) => [id, title])).toEqual([
    ['ref-1', paper.title],
    ['ref-2', paper.title],
  ])
})

it('what its own paper does not have stands beside the verdict on all of it, and no other paper has it so', () => {
  const [entry] = entries
  const joined = (paperId: string, number: number) =>
    joinReferences([entry!], {
      papers: [paper],
      readings: [{ paper: paperId, number, verdict: 'absent' }],
    })[0]!.custom.verdicts
  const before = first!.custom.verdicts
  expect(joined(paper.id, 1)).toEqual([...before, 'absent'])
  expect(joined(paper.id, 2)).toEqual(before)
  expect(joined('another', 1)).toEqual(before)
})
