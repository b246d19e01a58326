// Guards that a hit opens what it says: whatever filters stand, the arrow, claim or paper that is opened tells all
// that its line tells, in the same direction.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveInteraction, fitOfClaim } from '../../../src/domain/graph/derive.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { summaryOf, voicesOf } from '../../../src/domain/graph/voices.ts'
import { lineageOf } from '../../../src/domain/scope/facets.ts'
import type { Scope } from '../../../src/domain/scope/scope.ts'
import {
  DEFAULT_SCOPE,
  filterCount,
  interactionId,
  isFiltered,
} from '../../../src/domain/scope/scope.ts'
import { arrowsBetween } from '../../../src/domain/search/joined.ts'
import { findAll, nameSource } from '../../../src/domain/search/find.ts'
import { claimsWanted } from '../../../src/domain/search/wanted.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import type { Filter, Hit } from '../../../src/domain/search/hits.ts'
import { hasTakenFilters, statedIn } from '../../../src/ui/header/openSaid.ts'
import { scopeOfHit } from '../../../src/ui/header/openHit.ts'
import { real, realDataset } from '../../fixtures.ts'
import { scopes } from '../scopes.ts'

const lineage = lineageOf(realDataset.meta)
const literature = { ...real.literature, cited: [] }
const arrows = [
  ...new Set(realDataset.claims.map(({ source, target }) => interactionId(source, target))),
]
/** Arrows that no claim joins by itself: said of members, or of families that views fold. */
const wider = [...realDataset.entities.values()]
  .filter(({ members }) => members)
  .flatMap(({ id }) => {
    const [family, autophagy] = [id, 'autophagy'].map((one) => ({
      ...{ entities: [one], filters: [], isExact: true },
    }))
    return id === 'autophagy' ? [] : arrowsBetween(realDataset, [family!, autophagy!])
  })
const ids = [...arrows, ...wider]
const FILTERS: readonly (readonly Filter[])[] = [
  [{ facet: 'cell', option: 'OST' }],
  [{ facet: 'stressor', option: 'exercise' }],
  [{ facet: 'dose', option: 'high' }],
  [
    { facet: 'cell', option: 'OC' },
    { facet: 'stressor', option: 'ageing' },
  ],
]

/** A scope in a mode that has no sides. */
const oneSided = scopes(realDataset).map((scope): Scope => ({
  ...scope,
  mode: scope.mode === 'compare' ? 'table' : scope.mode,
}))

/** What the details show of an arrow, told without the code that opens it. */
function panel(scope: Scope, id: string) {
  const graph = viewGraph(realDataset, realDataset.views.get(scope.view)!)
  const pair = graph.pairs.find((one) => one.id === id)
  const told = pair && deriveInteraction(pair, { ...scope, contested: false }, lineage)
  return pair && { pair, told }
}

const open = (scope: Scope, hit: Hit) => scopeOfHit(realDataset, scope, hit, literature)

describe('what a hit opens', () => {
  it('says of an arrow all that its line says, whatever filters stand', () => {
    const hits = fc.constantFrom(...ids).map((id): Hit => ({ kind: 'arrow', id, rank: 0 }))
    fc.assert(
      fc.property(oneSided, hits, (scope, hit) => {
        const opened = open(scope, hit)
        expect(opened.select).toBe(hit.id)
        const line = statedIn(realDataset, opened, hit.id)
        const shown = panel(opened, hit.id)
        if (!shown) {
          // No view draws it: it is told of members, which no filter touches.
          expect(line.claims.length).toBeGreaterThan(0)
          return
        }
        const { pair, told } = shown
        expect(told?.effect).toBe(line.effect)
        expect(line.effect).toBe(summaryOf(voicesOf(pair.claims)))
        expect(new Set(line.claims)).toEqual(new Set(pair.claims))
        expect(new Set([...told!.specific, ...told!.general])).toEqual(new Set(pair.claims))
        const isGone = filterCount(scope) > filterCount(opened)
        if (isGone && filterCount({ ...scope, general: true }) > 0) {
          expect(hasTakenFilters(hit, scope, opened)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says of an arrow under filters of its own what is said under them, and never nothing', () => {
    const hits = fc.record({ id: fc.constantFrom(...arrows), filters: fc.constantFrom(...FILTERS) })
    fc.assert(
      fc.property(scopes(realDataset), hits, (scope, { id, filters }) => {
        const hit: Hit = { kind: 'arrow', id, rank: 0, filters }
        const opened = open(scope, hit)
        const line = statedIn(realDataset, opened, id)
        const { pair, told } = panel(opened, id)!
        const under = pair.claims.filter((claim) => fitOfClaim(claim, opened, lineage) !== 'out')
        expect(line.claims.length).toBeGreaterThan(0)
        expect(new Set(line.claims)).toEqual(new Set(under))
        if (isFiltered(opened)) expect(hasTakenFilters(hit, scope, opened)).toBe(false)
        if (opened.mode !== 'compare') expect(told?.effect).toBe(line.effect)
      }),
      { numRuns: 300 },
    )
  })

  it('has the claim that was found, and all that a paper was read for', () => {
    const found = fc.oneof(
      fc.constantFrom(...realDataset.claims).map(({ id }) => ({ kind: 'claim', id }) as const),
      fc.constantFrom(...literature.papers).map(({ id }) => ({ kind: 'paper', id }) as const),
    )
    fc.assert(
      fc.property(oneSided, found, (scope, { kind, id }) => {
        const opened = open(scope, { kind, id, rank: 0 })
        const read = literature.readings.filter(({ paper }) => paper === id)
        const promised = kind === 'claim' ? [id] : read.flatMap(({ claims }) => claims)
        for (const claim of realDataset.claims.filter((one) => promised.includes(one.id))) {
          const fit = fitOfClaim(claim, opened, lineage)
          expect(fit === 'specific' || (fit === 'general' && opened.general), claim.id).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves two sides compared only where each claim that it promises is told by one of them', () => {
    const compared = scopes(realDataset).map((scope): Scope => ({ ...scope, mode: 'compare' }))
    const of = (kind: Hit['kind'], every: readonly string[]) =>
      fc.constantFrom(...every).map((id): Hit => ({ kind, id, rank: 0 }))
    const hits = fc.oneof(
      of('arrow', arrows),
      ...[realDataset.claims, literature.papers].map((all, i) =>
        of(
          i === 0 ? 'claim' : 'paper',
          all.map(({ id }) => id),
        ),
      ),
    )
    const promisedBy = ({ kind, id }: Hit, { view }: Scope) => {
      const { pairs } = viewGraph(realDataset, realDataset.views.get(view)!)
      if (kind === 'arrow') return pairs.find((pair) => pair.id === id)!.claims
      const read = literature.readings.filter(({ paper }) => paper === id)
      const ids = kind === 'claim' ? [id] : read.flatMap(({ claims }) => claims)
      return realDataset.claims.filter((claim) => ids.includes(claim.id))
    }
    const modes = new Set<string>()
    fc.assert(
      fc.property(compared, hits, (scope, hit) => {
        const opened = open(scope, hit)
        const isCompared = opened.mode === 'compare'
        const sides = isCompared ? [opened.facets, opened.versus] : [opened.facets]
        for (const claim of promisedBy(hit, opened)) {
          const fits = sides.map((facets) => fitOfClaim(claim, { ...opened, facets }, lineage))
          const isTold = fits.includes('specific') || (!isCompared && fits.includes('general'))
          expect([claim.id, isTold]).toEqual([claim.id, true])
        }
        if (isCompared) expect([opened.facets, opened.versus]).toEqual([scope.facets, scope.versus])
        else expect(isFiltered(opened)).toBe(false)
        modes.add(`${hit.kind} ${isCompared ? 'compared' : 'alone'}`)
      }),
      { numRuns: 400 },
    )
    expect(modes).toContain('arrow compared')
    expect(modes).toContain('arrow alone')
  })

  it('leaves filters alone that leave nothing out', () => {
    const scope = { ...DEFAULT_SCOPE, facets: { ...DEFAULT_SCOPE.facets, stressor: ['exercise'] } }
    const hit: Hit = { kind: 'arrow', id: 'exercise--osteoporosis', rank: 0 }
    const opened = open(scope, hit)
    expect(opened.facets.stressor).toEqual(['exercise'])
    expect(hasTakenFilters(hit, scope, opened)).toBe(false)
  })

  it('is not said to be without filters where it has its own beside one that stood', () => {
    const scope = { ...DEFAULT_SCOPE, facets: { ...DEFAULT_SCOPE.facets, stressor: ['exercise'] } }
    const filters: readonly Filter[] = [
      { facet: 'stressor', option: 'exercise' },
      { facet: 'cell', option: 'OST' },
    ]
    const hit: Hit = { kind: 'arrow', id: 'exercise--autophagy', rank: 0, filters }
    const opened = open(scope, hit)
    expect([opened.facets.stressor, opened.facets.cell]).toEqual([['exercise'], ['OST']])
    expect(hasTakenFilters(hit, scope, opened)).toBe(false)
  })
})

describe('names alone that become filters', () => {
  const named = nameSource(realDataset, splitDataset(real).library)
  const opened = (query: string) => {
    const found = findAll({ named, claims: null, papers: null }, query)
    const hit = found.groups.find(({ kind }) => kind === 'scope')!.hits[0]!
    return { hit, scope: scopeOfHit(realDataset, DEFAULT_SCOPE, hit, null) }
  }
  const drawn = ({ view }: Scope) => {
    const { pairs } = viewGraph(realDataset, realDataset.views.get(view)!)
    return new Set(pairs.flatMap(({ claims }) => claims))
  }

  it.each([
    '糖皮质激素 骨细胞',
    'Beclin-1 osteoclast',
    'osteoblast oestrogen loss',
    'OST exercise',
  ])(
    'of several open where most of what is said under them is drawn, and no view draws more: %s',
    (query) => {
      const { hit, scope } = opened(query)
      const claims = claimsWanted(realDataset, hit)
      const count = (view: string) => {
        const shown = drawn({ ...scope, view })
        return claims.filter((claim) => shown.has(claim)).length
      }
      const most = Math.max(...[...realDataset.views.keys()].map(count))
      expect(count(scope.view)).toBe(most)
      expect(scope.general).toBe(false)
    },
  )

  it('of one alone filter what is in sight', () => {
    const { scope } = opened('osteocyte')
    expect([scope.view, scope.general]).toEqual([DEFAULT_SCOPE.view, true])
  })
})
