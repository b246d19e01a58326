// Which arrows of the review go no way of their own: every sentence behind one names the same symmetric relation.
import { expect, it } from 'vitest'
import { deriveInteraction } from '../../../src/domain/graph/derive.ts'
import { isSymmetric, symmetricRelations } from '../../../src/domain/graph/symmetric.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../../../src/domain/scope/scope.ts'
import { realDataset } from '../../fixtures.ts'

const lineage = lineageOf(realDataset.meta)
const symmetric = symmetricRelations(realDataset.meta)
const { pairs } = viewGraph(realDataset, realDataset.views.get('everything')!)
const arrows = pairs.flatMap((pair) => deriveInteraction(pair, DEFAULT_SCOPE, lineage) ?? [])
const arrowOf = (id: string) => arrows.find((arrow) => arrow.id === id)!

it('has one relation in the table that says of both ends the same', () => {
  expect(symmetric).toEqual(['binds'])
})

it('are these in the review, and no others', () => {
  const mutual = arrows.filter((arrow) => isSymmetric(arrow, symmetric)).map(({ id }) => id)
  expect(mutual.sort()).toEqual([
    'atg-complex--p62',
    'beclin-1--bcl-2',
    'igfbp1--igf-1',
    'igfbp3--igf-1',
    'lc3-i--pe',
    'lc3-ii--atg-complex',
    'lc3-ii--p62',
  ])
})

it.each([
  ['a part and its whole', 'beclin-1--autophagosome-initiator'],
  ['what takes part in something', 'atg7--lysosomal-secretion'],
  ['what phosphorylates', 'mtorc1--ulk2'],
  ['what mediates', 'runx2--autophagy'],
  [
    'what goes along with something, which may lie within it',
    'hydroxyapatite--autophagic-vacuoles',
  ],
])('goes one way: %s', (_, id) => {
  expect(isSymmetric(arrowOf(id), symmetric)).toBe(false)
})

it('is told by the sentences that decide an arrow, and by its effect', () => {
  const arrow = arrowOf('beclin-1--bcl-2')
  const [claim] = arrow.specific
  expect(isSymmetric({ ...arrow, general: [{ ...claim!, relation: 'affects' }] }, symmetric)).toBe(
    true,
  )
  expect(isSymmetric({ ...arrow, decidedBy: 'general' }, symmetric)).toBe(false)
  const other = { ...claim!, relation: 'associated-with' }
  expect(isSymmetric({ ...arrow, specific: [claim!, other] }, symmetric)).toBe(false)
  expect(isSymmetric({ ...arrow, effect: 'contested' }, symmetric)).toBe(false)
})
