// Guards the squares of an arrow: what one shows is what the arrow says under the filter it sets.
import { describe, expect, it } from 'vitest'
import { deriveInteraction } from '../../../src/domain/graph/derive.ts'
import { choiceOfSquare, signStripOf } from '../../../src/domain/graph/signStrip.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import { BOTH, fixtureDataset } from '../../fixtures.ts'

const pairsOf = (dataset: typeof fixtureDataset) =>
  [...dataset.views.values()].flatMap((view) => viewGraph(dataset, view).pairs)

describe.each(BOTH)('in %s', (_name, dataset) => {
  const lineage = lineageOf(dataset.meta)

  it('each square has the sign that the arrow has under its filter, and a blank has no claim', () => {
    let squares = 0
    for (const pair of pairsOf(dataset)) {
      const strip = signStripOf(pair.claims, lineage)
      for (const square of strip?.rows.flatMap((row) => row.squares) ?? []) {
        const facets = choiceOfSquare(NO_FACETS, square)
        const scope = { ...DEFAULT_SCOPE, facets, general: false }
        const shown = deriveInteraction(pair, scope, lineage)
        const place = [pair.id, square.cell, square.setting?.option]
        expect([...place, square.said?.effect]).toEqual([...place, shown?.effect])
        expect(square.said?.voices).toEqual(shown?.voices)
        squares++
      }
    }
    expect(squares).toBeGreaterThan(3)
  })

  it('there are squares just where two cells or two settings are named', () => {
    for (const { claims } of pairsOf(dataset)) {
      const cells = new Set(claims.flatMap(({ context }) => context.cells ?? []))
      const settings = new Set(
        claims.flatMap(({ context: c }) => [c.dose, c.intensity, c.phase].filter(Boolean)),
      )
      const isAsked = cells.size > 1 || settings.size > 1
      expect(signStripOf(claims, lineage) !== null).toBe(isAsked)
    }
  })
})

it('a low dose raises and a high one lowers, and either square takes the place of other settings', () => {
  const pair = pairsOf(fixtureDataset).find(({ id }) => id === 'glucocorticoids--autophagy')!
  const strip = signStripOf(pair.claims, lineageOf(fixtureDataset.meta))!
  expect(strip.settings.map((setting) => setting?.option ?? null)).toEqual([null, 'high', 'low'])
  expect(strip.rows.map(({ cell }) => cell)).toEqual([null, 'OB'])
  expect(strip.rows[1]!.squares.map(({ said }) => said?.effect)).toEqual([
    'contested',
    'decreases',
    'increases',
  ])
  const chosen = { ...NO_FACETS, stressor: ['exercise'], cell: ['OC'], phase: ['late'] }
  expect(choiceOfSquare(chosen, strip.rows[1]!.squares[1]!)).toEqual({
    ...{ ...NO_FACETS, stressor: ['exercise'] },
    ...{ cell: ['OB'], dose: ['high'] },
  })
})
