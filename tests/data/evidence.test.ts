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
    needed: 63,
    enough: 146,
    'seen-together': 52,
    'only-said': 876,
  })
})

it('that autophagy was inhibited and osteoclasts failed to form is an experiment that a sentence with papers reports', () => {
  for (const id of ['1.2.2-p2-s4-i', '1.2.2-p2-s4-j']) expect(classed.get(id), id).toBe('needed')
  const told = claims.filter(({ locator }) => locator === '1.2.2 ¶2 s4')
  // What is read from how TRAF3 works is none.
  expect(told.filter(({ experiment }) => experiment?.method === 'inhibition')).toHaveLength(2)
})

it('a treatment is never a suggestion or a hypothesis: it was given', () => {
  const unsure = claims.filter(
    ({ certainty, experiment }) => experiment?.source === 'up' && certainty !== 'reported',
  )
  expect(unsure.map(({ id }) => id)).toEqual([])
})
