// Guards what an arrow is said to rest on: sentences, not claims, and no experiment missed or made up.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerOf, ledgersByCell, untriedOf } from '../../../src/domain/graph/ledger.ts'
import type { Claim } from '../../../src/domain/review/dataset.ts'
import { EVIDENCE_CLASSES } from '../../../src/domain/review/evidenceClass.ts'
import { BASES, KINDS, PUSHES, RESPONSES } from '../../../src/domain/review/vocabulary.ts'
import { fixtureDataset } from '../../fixtures.ts'

const [model] = fixtureDataset.claims as readonly [Claim]
const claim = fc
  .record({
    sentence: fc.integer({ min: 1, max: 6 }),
    basis: fc.constantFrom(...BASES),
    source: fc.constantFrom(...PUSHES),
    target: fc.constantFrom(...RESPONSES),
    isTried: fc.boolean(),
    isDoubtful: fc.boolean(),
  })
  .map(({ sentence, basis, source, target, isTried, isDoubtful }): Claim => ({
    ...model,
    ...{ basis, locator: `1 ¶1 s${sentence}` },
    ...(isTried && { experiment: { method: 'knock-out', source, target } }),
    ...(isDoubtful && { doubt: 'direction' as const }),
  }))
const claims = fc.array(claim, { maxLength: 15 })
const made = (source: 'up' | 'down', target: 'fell' | 'unchanged', more: Partial<Claim> = {}) => ({
  ...model,
  ...{ experiment: { method: 'knock-out', source, target }, basis: 'inferred' as const },
  ...more,
})

describe('the ledger of an arrow', () => {
  it('counts sentences: to say it again in the same sentence changes nothing', () => {
    fc.assert(
      fc.property(claims, (list) => {
        expect(ledgerOf([...list, ...list])).toEqual(ledgerOf(list))
      }),
    )
  })

  it('counts each sentence at least once, twice only where it shows both', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const sentences = new Set(list.map(({ locator }) => locator)).size
        const ledger = ledgerOf(list)
        const all = EVIDENCE_CLASSES.reduce((sum, name) => sum + ledger[name], 0)
        expect(all).toBeGreaterThanOrEqual(sentences)
        expect(all - sentences).toBeLessThanOrEqual(Math.min(ledger.needed, ledger.enough))
      }),
    )
  })

  it('does not count what a sentence shows again under what it says', () => {
    const said = { ...model, locator: '1 ¶1 s1' }
    expect(ledgerOf([made('down', 'fell', { locator: '1 ¶1 s1' }), said])).toEqual({
      ...{ needed: 1, enough: 0, 'seen-together': 0, 'only-said': 0 },
    })
  })

  it('takes an experiment of doubtful direction for no more than the word of the review', () => {
    const doubtful = made('up', 'fell', { doubt: 'direction' })
    expect(ledgerOf([doubtful])['only-said']).toBe(1)
    expect(ledgerOf([made('up', 'fell')])['only-said']).toBe(0)
  })
})

describe('the ledgers of the cells', () => {
  const inCells = (cells: string[] | undefined) => (one: Claim) => ({
    ...one,
    context: { ...(cells && { cells }) },
  })
  const somewhere = fc
    .tuple(claim, fc.option(fc.subarray(['OB', 'OC', 'OST'], { minLength: 1 }), { nil: undefined }))
    .map(([one, cells]) => inCells(cells)(one))

  it('are each the ledger of the claims that name the cell, and leave no claim out', () => {
    fc.assert(
      fc.property(fc.array(somewhere, { maxLength: 12 }), (list) => {
        const ledgers = ledgersByCell(list)
        for (const { cell, ledger } of ledgers) {
          const own = list.filter(({ context: { cells } }) =>
            cell === null ? cells === undefined : cells?.includes(cell),
          )
          expect(ledger).toEqual(ledgerOf(own))
        }
        expect(new Set(ledgers.flatMap(({ claims: own }) => own))).toEqual(new Set(list))
      }),
    )
  })
})

describe('the missing experiment', () => {
  it.each([
    [[], 'either'],
    [[made('up', 'fell')], 'lowered'],
    [[made('down', 'fell')], 'raised'],
    [[made('up', 'fell'), made('down', 'fell')], null],
    // It was made, and changed nothing.
    [[made('up', 'unchanged'), made('down', 'unchanged')], null],
  ] as const)('of a protein %#', (list, expected) => {
    expect(untriedOf('protein', list)).toBe(expected)
  })

  it('is none where nobody moves the source by hand, or where all that is said is of its use', () => {
    for (const kind of ['stressor', 'phenotype', 'structure', 'drug', 'intervention'] as const) {
      expect(untriedOf(kind, [])).toBeNull()
    }
  })

  it('is not made by a mechanism that the sentence tells', () => {
    const experiment = { method: 'inhibition', source: 'down', target: 'fell' } as const
    expect(untriedOf('protein', [made('down', 'fell', { experiment })])).toBe('either')
  })

  it('is never one that was made', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...KINDS), (list, kind) => {
        const untried = untriedOf(kind, list)
        const was = (push: string) => list.some(({ experiment }) => experiment?.source === push)
        if (untried !== null && untried !== 'lowered') expect(was('up')).toBe(false)
        if (untried === 'lowered' || untried === 'either') expect(was('down')).toBe(false)
      }),
    )
  })
})
