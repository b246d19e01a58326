// Guards what travels with a claim of the papers and caveats beside it: a filter says nothing else than the
// papers and the caveats themselves, which come later.
import { describe, expect, it } from 'vitest'
import { papersOf, verdictsOf } from '../../../src/domain/graph/papers.ts'
import { NAMED_BY } from '../../../src/domain/scope/facets.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { fixture, real } from '../../fixtures.ts'

const smallClaims = splitDataset(fixture).skeleton.claims
const beside = (id: string) => {
  const { evidence, papers, caveatKinds } = smallClaims.find((claim) => claim.id === id)!
  return { evidence, papers, caveatKinds }
}

describe('beside a claim of the small dataset', () => {
  it('stands what its papers say, how many they are, and what is odd', () => {
    expect(beside('1-p1-s1-b')).toEqual({
      evidence: ['supported'],
      papers: 2,
      caveatKinds: ['contradiction'],
    })
  })

  it('stands nothing where there is nothing', () => {
    expect(beside('1-p1-s2-a')).toEqual({})
  })
})

describe.each([
  ['the small dataset', fixture],
  ['the real dataset', real],
])('each claim of %s', (_name, full) => {
  const { skeleton, literature, library } = splitDataset(full)

  it('is filtered by what the papers beside it say, and by nothing else', () => {
    for (const claim of skeleton.claims) {
      const { supports, partly, differs, contradicts } = verdictsOf(literature, [claim])
      const { cited, found } = papersOf(literature, claim)
      const count = cited.length + found.length
      const isRead = supports + partly + differs + contradicts > 0
      const expected = [
        ...(supports + partly > 0 ? ['supported'] : []),
        ...(differs + contradicts > 0 ? ['disputed'] : []),
        ...(count > 0 && !isRead ? ['unread'] : []),
        ...(count === 0 ? ['word-only'] : []),
      ]
      expect([claim.id, NAMED_BY.evidence(claim)]).toEqual([claim.id, expected])
      const many = ['no-paper', 'one-paper', 'two-papers', 'more-papers'][Math.min(count, 3)]
      expect([claim.id, NAMED_BY.papers(claim)]).toEqual([claim.id, [many]])
    }
  })

  it('is filtered by the kinds of its caveats, and by having none', () => {
    for (const claim of skeleton.claims) {
      const ids = library.caveatsOf[claim.id] ?? []
      const kinds = new Set(ids.map((id) => library.caveatKinds[id]))
      expect(NAMED_BY.caveat(claim)).toEqual(kinds.size > 0 ? [...kinds].sort() : ['no-caveat'])
    }
  })
})
