// Guards what would fall: it is what the same review without those claims would show less, or otherwise,
// counted again from nothing for each number and each kind of statement.
import { describe, expect, it } from 'vitest'
import { derive } from '../../../src/domain/graph/derive.ts'
import type { Interaction } from '../../../src/domain/graph/derive.ts'
import { struckIn, whatFalls } from '../../../src/domain/graph/strikeOut.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import { parseStrike, STRUCK_KINDS } from '../../../src/domain/scope/strike.ts'
import { real, realDataset } from '../../fixtures.ts'

const statuses = real.references.map(({ custom }) => custom.status)
const lineage = lineageOf(realDataset.meta)
const strikes = [...statuses.map((_, i) => `ref-${i + 1}`), ...STRUCK_KINDS]
const ALL = { ...DEFAULT_SCOPE, all: true }
const OSTEOCYTES = { ...ALL, facets: { ...NO_FACETS, cell: ['OST'] } }

const graphOf = (view: string, claims = realDataset.claims) =>
  viewGraph({ ...realDataset, claims }, realDataset.views.get(view)!)

const effectsOf = (interactions: readonly Interaction[]) =>
  new Map(interactions.map(({ id, effect }) => [id, effect]))

describe('what would fall', () => {
  it.each([
    ['everything', 'all claims', ALL],
    ['overview', 'what is said of osteocytes', OSTEOCYTES],
  ])('in %s is what a review without it shows less or otherwise, of %s', (view, _name, scope) => {
    const graph = graphOf(view)
    const before = effectsOf(derive(graph, scope, lineage).interactions)
    for (const text of strikes) {
      const strike = parseStrike(realDataset.meta, text)!
      const { fallen, turned } = whatFalls(graph, scope, lineage, (pair) =>
        struckIn(pair, strike, statuses),
      )
      const struck = new Set(
        graph.pairs.flatMap((pair) => {
          const isStruck = struckIn(pair, strike, statuses)
          return pair.claims.filter(isStruck).map(({ id }) => id)
        }),
      )
      const left = graphOf(
        view,
        realDataset.claims.filter(({ id }) => !struck.has(id)),
      )
      const after = effectsOf(derive(left, scope, lineage).interactions)
      const gone = [...before].filter(([id, effect]) => {
        const then = after.get(id)
        return then === undefined || (then === 'unsigned' && effect !== 'unsigned')
      })
      expect(fallen.map(({ id }) => id).sort(), text).toEqual(gone.map(([id]) => id).sort())
      const changed = [...before].flatMap(([id, effect]) => {
        const then = after.get(id)
        return then === undefined || then === effect || then === 'unsigned'
          ? []
          : [`${id} ${effect} ${then}`]
      })
      expect(
        turned.map((turn) => `${turn.before.id} ${turn.before.effect} ${turn.after.effect}`).sort(),
        text,
      ).toEqual(changed.sort())
    }
  })
})

describe('what is struck out', () => {
  const graph = graphOf('everything')
  const struckBy = (text: string) =>
    graph.pairs.flatMap((pair) =>
      pair.claims.filter(struckIn(pair, parseStrike(realDataset.meta, text)!, statuses)),
    )

  it('of a number are the claims that cite nothing else', () => {
    for (const text of strikes.slice(0, 98)) {
      const number = Number(text.slice(4))
      const alone = realDataset.claims.filter(({ citations }) => citations.join() === `${number}`)
      expect(struckBy(text).length, text).toBe(alone.length)
    }
  })

  it('of a kind is what the claims say of themselves', () => {
    const has = (text: string) => new Set(struckBy(text).map(({ id }) => id))
    expect(struckBy('hypotheses').every((c) => c.certainty === 'hypothesised')).toBe(true)
    expect(struckBy('rodents').some(({ context }) => context.species === 'human')).toBe(false)
    const unresolved = has('unresolved')
    for (const { id, citations } of realDataset.claims) {
      const isOnly =
        citations.length > 0 && citations.every((n) => statuses[n - 1] === 'unresolved')
      expect(unresolved.has(id), id).toBe(isOnly)
    }
    const bone = realDataset.claims.filter(({ tissues }) => !tissues?.includes('bone'))
    expect(has('not-bone').size).toBe(bone.length)
    expect(bone.length).toBeGreaterThan(100)
  })

  it('as single voices leaves no side of an arrow that one sentence alone is on', () => {
    const { fallen, turned } = whatFalls(graph, ALL, lineage, (pair) =>
      struckIn(pair, { type: 'kind', kind: 'single' }, statuses),
    )
    const gone = new Set([...fallen, ...turned.map(({ before }) => before)].map(({ id }) => id))
    for (const { id, voices } of derive(graph, ALL, lineage).interactions) {
      if (voices.increases === 1 || voices.decreases === 1) expect(gone.has(id), id).toBe(true)
    }
    expect(turned.length).toBeGreaterThan(0)
  })
})

it('no other text strikes anything out', () => {
  for (const text of ['', 'ref-0', 'ref-99', 'ref-100', 'ref-1x', 'all', 'constructor'])
    expect(parseStrike(realDataset.meta, text), text).toBeNull()
})
