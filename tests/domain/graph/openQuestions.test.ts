// Guards the finding of open questions: a question and its reverse are one, and doubt is no answer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openQuestions } from '../../../src/domain/graph/openQuestions.ts'
import type { Claim, EntityCore } from '../../../src/domain/review/dataset.ts'
import { EFFECTS } from '../../../src/domain/review/vocabulary.ts'
import type { Effect } from '../../../src/domain/review/vocabulary.ts'
import { turned } from './turned.ts'

const entity = (id: string, more: Partial<EntityCore> = {}): EntityCore => ({
  ...{ id, label: { en: id, zh: id }, kind: 'process', ...more },
})
const entities = new Map(
  [
    entity('loss', { opposites: ['hormone'], members: ['operation'] }),
    entity('operation'),
    entity('hormone', { opposites: ['loss'] }),
    entity('target'),
    entity('other'),
  ].map((each) => [each.id, each]),
)

const make = (
  id: number,
  source: string,
  target: string,
  effect: Effect,
  doubt = false,
): Claim => ({
  ...{ id: `c${id}`, source, target, effect, relation: 'r', pathways: [], citations: [] },
  ...{ basis: 'stated', certainty: 'reported', context: {}, locator: `1 ¶1 s${id}` },
  ...(doubt && { doubt: 'direction' as const }),
})

const lists = fc
  .array(
    fc.tuple(
      fc.constantFrom('loss', 'operation', 'hormone', 'other'),
      fc.constantFrom('target', 'other'),
      fc.constantFrom(...EFFECTS),
      fc.boolean(),
    ),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows
      .filter(([source, target]) => source !== target)
      .map(([source, target, effect, doubt], i) => make(i, source, target, effect, doubt)),
  )

/** What is asked, as the claims that answer it on each side, whichever side is called a rise. */
function asked(claims: readonly Claim[]): readonly string[] {
  return openQuestions({ entities, claims })
    .map(({ pairs }) => {
      const sides = pairs.flatMap(({ claims: own, isTurned }) =>
        own
          .filter(({ effect, doubt }) => effect !== 'unsigned' && !doubt)
          .map((claim) => ({ id: claim.id, effect: (isTurned ? turned(claim) : claim).effect })),
      )
      const of = (wanted: Effect) =>
        sides
          .flatMap(({ id, effect }) => (effect === wanted ? [id] : []))
          .sort()
          .join()
      return [of('increases'), of('decreases')].sort().join(' | ')
    })
    .sort()
}

/** The same review with the hormone for its loss, and each of its signs turned. */
function swapped(claims: readonly Claim[]): readonly Claim[] {
  const other: Readonly<Record<string, string>> = { loss: 'hormone', hormone: 'loss' }
  return claims.map((claim) => {
    const source = other[claim.source]
    return source === undefined ? claim : { ...turned(claim), source }
  })
}

describe('the open questions', () => {
  it('stay the same when two opposites change places and their signs turn', () => {
    // Without members, which belong to one of the two alone.
    const plain = lists.map((list) => list.filter(({ source }) => source !== 'operation'))
    fc.assert(
      fc.property(plain, (claims) => {
        expect(asked(swapped(claims))).toEqual(asked(claims))
      }),
    )
  })

  it('have two sides without doubt, and none comes from doubt alone', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        for (const { voices } of openQuestions({ entities, claims })) {
          expect(Math.min(voices.increases, voices.decreases)).toBeGreaterThan(0)
        }
        const doubted = claims.map((claim): Claim => ({ ...claim, doubt: 'direction' }))
        expect(openQuestions({ entities, claims: doubted })).toEqual([])
      }),
    )
  })

  it('are found across an opposite, a member, and within one pair', () => {
    const kinds = (claims: readonly Claim[]) =>
      openQuestions({ entities, claims }).map(({ kind }) => kind)
    const lowers = make(1, 'loss', 'target', 'decreases')
    expect(kinds([lowers, make(2, 'hormone', 'target', 'decreases')])).toEqual(['opposites'])
    expect(kinds([lowers, make(2, 'operation', 'target', 'increases')])).toEqual(['members'])
    expect(kinds([lowers, make(2, 'loss', 'target', 'increases')])).toEqual(['sentences'])
    expect(kinds([lowers, make(2, 'hormone', 'target', 'increases')])).toEqual([])
  })
})
