// Guards what the claims let one conclude: each falls in a class, each class is in use, and how many
// are in each changes only when a curator has recorded an experiment or struck one out.
import { expect, it } from 'vitest'
import { EVIDENCE_CLASSES, evidenceClass } from '../../src/domain/review/evidenceClass.ts'
import { real } from '../fixtures.ts'

const { claims } = real
const classed = new Map(claims.map((claim) => [claim.id, evidenceClass(claim)]))
const countOf = (wanted: string) => [...classed.values()].filter((it) => it === wanted).length

it('every claim is of one class of evidence, and every class has claims', () => {
  expect(classed.size).toBe(claims.length)
  expect([...[...new Set(classed.values())]].sort()).toEqual([...EVIDENCE_CLASSES].sort())
})

it('what was lowered, given or only seen is as the experiments say', () => {
  expect(Object.fromEntries(EVIDENCE_CLASSES.map((name) => [name, countOf(name)]))).toEqual({
    needed: 61,
    enough: 146,
    'seen-together': 52,
    'only-said': 878,
  })
})

it('a treatment is never a suggestion or a hypothesis: it was given', () => {
  const unsure = claims.filter(
    ({ certainty, experiment }) => experiment?.source === 'up' && certainty !== 'reported',
  )
  expect(unsure.map(({ id }) => id)).toEqual([])
})
