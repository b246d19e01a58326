// Guards the grouping of claims into arrows: folding a family must not lose a claim or count it twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/review/dataset.ts'
import { withMembers } from '../../../src/domain/review/dataset.ts'
import type { ViewFile } from '../../../src/domain/review/schemaViews.ts'
import { standIns, viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import type { Pair } from '../../../src/domain/graph/viewGraph.ts'
import { strengthOf, voicesOf } from '../../../src/domain/graph/voices.ts'
import { BOTH, fixtureDataset } from '../../fixtures.ts'

const overview = fixtureDataset.views.get('overview')!
const machinery = fixtureDataset.views.get('machinery')!
const pairsOf = (view: ViewFile) =>
  viewGraph(fixtureDataset, view).pairs.map(({ id, claims }) => [id, claims.map((c) => c.id)])

it('is one object for the same claims and view, and another for other claims', () => {
  const { claims, entities } = fixtureDataset
  expect(viewGraph({ claims, entities }, overview)).toBe(viewGraph(fixtureDataset, overview))
  expect(viewGraph(fixtureDataset, { ...overview })).not.toBe(viewGraph(fixtureDataset, overview))
  // A page asks for both in turn, and neither may take the place of the other.
  const none = { references: [], papers: [] }
  const asked = { id: 'a--b', ends: ['mtor'], arrows: [], ...none }
  const asking = viewGraph({ claims, entities, asked }, overview)
  expect(asking).not.toBe(viewGraph({ claims, entities }, overview))
  expect(viewGraph({ claims, entities, asked }, overview)).toBe(asking)
  const fewer = viewGraph({ claims: claims.slice(1), entities }, overview)
  expect(fewer.claimCount).toBeLessThan(viewGraph(fixtureDataset, overview).claimCount)
})

/** Views of random entities, of which random ones are folded. */
function randomViews(dataset: Dataset): fc.Arbitrary<ViewFile> {
  const [any] = dataset.views.values()
  const ids = [...dataset.entities.keys()]
  const families = ids.filter((id) => dataset.entities.get(id)?.members)
  return fc
    .tuple(fc.subarray(ids, { minLength: 1 }), fc.subarray(families, { minLength: 1 }))
    .map(([shown, folds]) => ({
      ...any!,
      folds,
      entities: [...new Set([...shown, ...folds])].map((id) => ({ id, lane: 0 })),
    }))
}

/** The same, told to open on few arrows, of which some are named. */
function crowdedViews(dataset: Dataset): fc.Arbitrary<ViewFile> {
  return fc
    .tuple(randomViews(dataset), fc.integer({ min: 1, max: 24 }), fc.nat(), fc.nat({ max: 5 }))
    .map(([view, opensOn, from, count]) => {
      const ids = viewGraph(dataset, view).pairs.map(({ id }) => id)
      const start = from % Math.max(1, ids.length)
      const named = ids.slice(start, start + count)
      return { ...view, opensOn, message: named.slice(0, 2), needs: named.slice(2) }
    })
}

describe('a view with a folded family', () => {
  it('draws the claims of its members as the family’s, in the order of the review', () => {
    expect(pairsOf(overview)).toEqual([
      ['glucocorticoids--autophagy', ['1-p1-s1-a', '1-p1-s1-b']],
      ['exercise--autophagy', ['1-p1-s2-a']],
      ['autophagy--ost-survival', ['1-p2-s1-a', '1-p2-s1-b']],
      ['ampk--mtor', ['2.1-p1-s1-a', '2.1-p1-s1-b']],
      ['ampk--autophagy', ['2.1-p1-s2-a']],
      ['mtor--autophagy', ['2.1-p1-s2-b']],
      ['exercise--ampk', ['2.1-p2-s1-a']],
    ])
  })

  it('shows a member beside its family where the view places both', () => {
    expect(pairsOf(machinery)).toContainEqual(['ampk-a1--mtor', ['2.1-p1-s1-a']])
    const both = { ...overview, entities: [...overview.entities, { id: 'ampk-a1', lane: 1 }] }
    expect(pairsOf(both)).toContainEqual(['ampk-a1--mtor', ['2.1-p1-s1-a']])
    expect(pairsOf(both)).toContainEqual(['ampk--mtor', ['2.1-p1-s1-b']])
    expect(pairsOf(both)).toContainEqual(['ampk-a1--ampk', ['2.1-p1-s1-c']])
  })
})

describe.each(BOTH)('in %s', (_name, dataset) => {
  const views = randomViews(dataset)

  it('every claim between two things that a view shows is in exactly one of its arrows', () => {
    fc.assert(
      fc.property(views, (view) => {
        const shown = standIns(dataset, view)
        const { pairs, claimCount } = viewGraph(dataset, view)
        const drawn = pairs.flatMap(({ source, target, claims }) =>
          claims.map((claim) => `${claim.id} ${source} ${target}`),
        )
        const expected = dataset.claims.flatMap(({ id, source, target }) => {
          const [from, to] = [shown.get(source), shown.get(target)]
          return from && to && from !== to ? [`${id} ${from} ${to}`] : []
        })
        expect(drawn.sort()).toEqual(expected.sort())
        expect(claimCount).toBe(expected.length)
      }),
      { numRuns: 50 },
    )
  })

  it('an entity is stood in for by itself or by a folded family it belongs to, and by no other', () => {
    fc.assert(
      fc.property(views, (view) => {
        const placed = new Set(view.entities.map(({ id }) => id))
        const shown = standIns(dataset, view)
        for (const id of dataset.entities.keys()) {
          const families = (view.folds ?? []).filter((fold) => withMembers(dataset, fold).has(id))
          const standIn = shown.get(id)
          if (placed.has(id)) expect(standIn).toBe(id)
          else if (families.length > 0) expect(families).toContain(standIn)
          else expect(standIn).toBeUndefined()
        }
      }),
      { numRuns: 50 },
    )
  })

  it('opens on what it needs and on no more than it may, if it needs no more', () => {
    fc.assert(
      fc.property(crowdedViews(dataset), (view) => {
        const { pairs } = viewGraph(dataset, view)
        const core = pairs.filter(({ isCore }) => isCore).map(({ id }) => id)
        const needed = [...(view.message ?? []), ...(view.needs ?? [])]
        for (const id of needed) expect(core).toContain(id)
        expect(core.length).toBeLessThanOrEqual(Math.max(view.opensOn ?? 0, needed.length))
        if (pairs.length <= (view.opensOn ?? 0)) expect(core.length).toBe(pairs.length)
      }),
      { numRuns: 50 },
    )
  })

  it('holds back no arrow that says more than all others in and out of its ends, for one that says less', () => {
    const said = ({ claims }: Pair) => strengthOf(voicesOf(claims))
    fc.assert(
      fc.property(crowdedViews(dataset), (view) => {
        const { pairs } = viewGraph(dataset, view)
        const needed = new Set([...(view.message ?? []), ...(view.needs ?? [])])
        const rest = pairs.filter(({ id }) => !needed.has(id))
        const chosen = rest.filter(({ isCore }) => isCore)
        const least = Math.min(...chosen.map(said))
        const best = rest.filter((pair) =>
          rest.every(
            (other) =>
              other === pair ||
              (other.source !== pair.source && other.target !== pair.target) ||
              said(other) < said(pair),
          ),
        )
        const wronged = best.filter(
          (pair) => !pair.isCore && chosen.length > 0 && said(pair) > least,
        )
        expect(wronged.map(({ id }) => id)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
