// Guards what a claim is taken to show: the class follows from its basis and its experiment, and from
// nothing else, so that no statement can be read as a proof.
import { describe, expect, it } from 'vitest'
import { EVIDENCE_CLASSES, evidenceClass } from '../../../src/domain/review/evidenceClass.ts'
import { BASES, PUSHES, RESPONSES } from '../../../src/domain/review/vocabulary.ts'

const told = (source: (typeof PUSHES)[number], target: (typeof RESPONSES)[number]) => ({
  method: 'knock-out',
  source,
  target,
})

describe('the class of a claim', () => {
  it.each([
    ['a loss after which the target fell', 'inferred', told('down', 'fell'), 'needed'],
    ['a loss after which the target rose', 'stated', told('down', 'rose'), 'needed'],
    ['a treatment after which the target rose', 'stated', told('up', 'rose'), 'enough'],
    ['a treatment after which the target fell', 'inferred', told('up', 'fell'), 'enough'],
    ['a treatment after which the target changed', 'stated', told('up', 'changed'), 'enough'],
    ['a treatment that changed nothing', 'stated', told('up', 'unchanged'), 'only-said'],
    ['a loss that changed nothing', 'inferred', told('down', 'unchanged'), 'only-said'],
    ['a correlation', 'correlated', undefined, 'seen-together'],
    ['an assertion', 'stated', undefined, 'only-said'],
  ] as const)('of %s (%s) goes by what was done and seen', (_name, basis, experiment, expected) => {
    expect(evidenceClass({ basis, ...(experiment && { experiment }) })).toBe(expected)
  })

  it('is never that of an experiment where only a correlation is given', () => {
    for (const source of PUSHES) {
      for (const target of RESPONSES) {
        const experiment = told(source, target)
        expect(evidenceClass({ basis: 'correlated', experiment })).toBe('seen-together')
      }
    }
  })

  it('is that of a mere saying where a mechanism is told and nothing was done', () => {
    for (const source of PUSHES) {
      for (const target of RESPONSES) {
        const experiment = { ...told(source, target), method: 'inhibition' }
        expect(evidenceClass({ basis: 'inferred', experiment })).toBe('only-said')
      }
    }
  })

  it('is one of four for whatever the contract allows', () => {
    for (const basis of BASES) expect(EVIDENCE_CLASSES).toContain(evidenceClass({ basis }))
  })
})
