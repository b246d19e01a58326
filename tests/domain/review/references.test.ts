// Guards the join of a number with its paper: the whole record of the paper, under the id of the number.
import { expect, it } from 'vitest'
import { joinReferences } from '../../../src/domain/review/references.ts'
import type { ReferenceEntry } from '../../../src/domain/review/schema.ts'
import { fixture, fixtureFiles } from '../../fixtures.ts'

const entries = fixtureFiles()['references.json'] as ReferenceEntry[]
const [first, , third] = joinReferences(entries, fixture.literature.papers)
const paper = fixture.literature.papers[0]!

it('a reference has all of the record of its paper, and where it was seen', () => {
  const { id: _id, custom, ...record } = paper
  expect(first).toMatchObject({ ...record, id: 'ref-1', paper: paper.id })
  expect(first!.custom).toEqual({ ...entries[0]!.custom, seenAt: custom.seenAt })
})

it('an unresolved one has no record and was seen nowhere', () => {
  expect(third).toEqual({
    ...entries[2],
    type: 'article-journal',
    custom: { ...entries[2]!.custom, seenAt: [] },
  })
})

it('two numbers may be one paper', () => {
  const twice = joinReferences(
    entries.slice(0, 2).map((entry) => ({ ...entry, paper: paper.id })),
    [paper],
  )
  expect(twice.map(({ id, title }) => [id, title])).toEqual([
    ['ref-1', paper.title],
    ['ref-2', paper.title],
  ])
})
