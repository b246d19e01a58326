// Guards the one idea: an arrow is what its claims say here and now. Numbers are counted by hand on
// the small dataset; laws are held against random scopes of both datasets.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Dataset } from '../../../src/domain/review/dataset.ts'
import { derive } from '../../../src/domain/graph/derive.ts'
import type { GraphView, Interaction } from '../../../src/domain/graph/derive.ts'
import { FACETS, lineageOf, NAMED_BY } from '../../../src/domain/scope/facets.ts'
import type { FacetId } from '../../../src/domain/scope/facets.ts'
import {
  DEFAULT_SCOPE,
  isFiltered,
  isNarrowed,
  NO_FACETS,
} from '../../../src/domain/scope/scope.ts'
import type { FacetChoice, Scope } from '../../../src/domain/scope/scope.ts'
import { questionedClaims } from '../../../src/domain/graph/openQuestions.ts'
import { isTwoSided } from '../../../src/domain/graph/voices.ts'
import type { Pair } from '../../../src/domain/graph/viewGraph.ts'
import { viewGraph } from '../../../src/domain/graph/viewGraph.ts'
import type { ViewGraph } from '../../../src/domain/graph/viewGraph.ts'
import { BOTH, fixtureDataset } from '../../fixtures.ts'
import { optionIds, scopes } from '../scopes.ts'

/** What a dataset shows under a scope; the graph of each view is made once. */
function viewer(dataset: Dataset): (scope: Scope) => GraphView {
  const lineage = lineageOf(dataset.meta)
  const graphs = new Map<string, ViewGraph>()
  return (scope) => {
    const graph = graphs.get(scope.view) ?? viewGraph(dataset, dataset.views.get(scope.view)!)
    graphs.set(scope.view, graph)
    return derive(graph, scope, lineage)
  }
}

const show = viewer(fixtureDataset)
const choose = (facets: Partial<FacetChoice>, more: Partial<Scope> = {}): Scope => ({
  ...DEFAULT_SCOPE,
  ...more,
  facets: { ...NO_FACETS, ...facets },
})
const idsOf = ({ interactions }: GraphView) => interactions.map(({ id }) => id)
const arrow = (scope: Scope, id: string) => show(scope).interactions.find((i) => i.id === id)
const GC = 'glucocorticoids--autophagy'

describe('the small overview', () => {
  it('opens on its main arrows and their ends, and says how many it holds back', () => {
    const view = show(DEFAULT_SCOPE)
    expect(idsOf(view)).toEqual([
      GC,
      'exercise--autophagy',
      'autophagy--ost-survival',
      'ampk--mtor',
      'mtor--autophagy',
      'exercise--ampk',
    ])
    expect(view.heldBack).toBe(1)
    expect(view.shown).toEqual({ entities: 6, interactions: 6, claims: 9 })
    expect(view.total).toEqual({ entities: 6, interactions: 7, claims: 10 })
  })

  it('shows the arrows held back when asked for all, when filtered, and at the selected entity', () => {
    expect(show(choose({}, { all: true })).heldBack).toBe(0)
    expect(idsOf(show(choose({ pathway: ['ampk-mtor'] })))).toContain('ampk--autophagy')
    expect(idsOf(show(choose({}, { select: 'ampk' })))).toContain('ampk--autophagy')
    const atMtor = show(choose({}, { select: 'mtor' }))
    expect(idsOf(atMtor)).not.toContain('ampk--autophagy')
    expect(atMtor.heldBack).toBe(1)
    expect(idsOf(show(choose({}, { select: 'ampk--autophagy' })))).toContain('ampk--autophagy')
  })

  it('settles a contested pair by its dose', () => {
    expect(arrow(DEFAULT_SCOPE, GC)?.effect).toBe('contested')
    expect(arrow(choose({ dose: ['low'] }), GC)?.effect).toBe('increases')
    expect(arrow(choose({ dose: ['high'] }), GC)?.effect).toBe('decreases')
    expect(arrow(choose({ dose: ['high', 'low'] }), GC)?.effect).toBe('contested')
  })

  it('shows what answers an open question when only contested arrows are asked for', () => {
    const view = show(choose({}, { contested: true }))
    // Exercise is the opposite of glucocorticoids in this dataset: the same question from the other side.
    expect(idsOf(view)).toEqual([GC, 'exercise--autophagy'])
    expect([...view.entities.keys()]).toEqual(['glucocorticoids', 'autophagy', 'exercise'])
    expect(idsOf(show(choose({ cell: ['BMSC'] }, { contested: true, general: false })))).toEqual([])
  })

  it('keeps claims that name no cell as general ones, until these are hidden', () => {
    const view = show(choose({ cell: ['OST'] }))
    const fits = view.interactions.map(({ id, fit }) => `${id} ${fit}`)
    expect(fits).toEqual([
      'exercise--autophagy specific',
      'autophagy--ost-survival specific',
      'mtor--autophagy general',
      'exercise--ampk general',
    ])
    expect([view.specific, view.general, view.heldBack]).toEqual([2, 2, 1])
    expect(idsOf(show(choose({ cell: ['OST'] }, { all: true })))).toContain('ampk--autophagy')
    expect(view.entities.get('ost-survival')).toBe('specific')
    expect(view.entities.get('mtor')).toBe('general')
    expect(view.entities.has('glucocorticoids')).toBe(false)
    const strict = show(choose({ cell: ['OST'] }, { general: false }))
    expect(idsOf(strict)).toEqual(['exercise--autophagy', 'autophagy--ost-survival'])
    expect(strict.shown.claims).toBe(2)
  })

  it('takes a claim on stem cells for general in those of the marrow, and not the other way', () => {
    const claims = (cell: string) => {
      const found = arrow(choose({ cell: [cell] }), 'ampk--mtor')
      return [found?.specific.map(({ id }) => id), found?.general.map(({ id }) => id)]
    }
    expect(claims('BMSC')).toEqual([['2.1-p1-s1-a'], ['2.1-p1-s1-b']])
    expect(claims('MSC')).toEqual([['2.1-p1-s1-a', '2.1-p1-s1-b'], []])
    expect(claims('OB')).toEqual([undefined, undefined])
  })

  it('says OR inside a facet and AND between facets', () => {
    const strict = { general: false }
    expect(show(choose({ cell: ['OB', 'OST'] }, strict)).shown.claims).toBe(4)
    expect(show(choose({ cell: ['OB', 'OST'], stressor: ['exercise'] }, strict)).shown.claims).toBe(
      1,
    )
  })

  it('draws a line through only where a sentence states the relation outright', () => {
    const all = choose({}, { all: true })
    expect(arrow(all, 'mtor--autophagy')?.line).toBe('dashed')
    expect(arrow(all, 'ampk--mtor')?.line).toBe('solid')
    // Only suggested.
    expect(arrow(all, 'ampk--autophagy')?.line).toBe('dashed')
    // What is stated outright here gives no direction, and the arrow is drawn with one.
    expect(arrow(all, 'autophagy--ost-survival')?.line).toBe('dashed')
    expect(arrow(all, GC)?.line).toBe('solid')
    const strict = choose({ cell: ['OST'] }, { general: false })
    expect(arrow(strict, 'autophagy--ost-survival')?.line).toBe('dashed')
  })

  it('has nothing to show for a filter that nothing meets, and says so in its counts', () => {
    const view = show(choose({ cell: ['OC'], dose: ['low'] }, { general: false }))
    expect(view.shown).toEqual({ entities: 0, interactions: 0, claims: 0 })
    expect(view.total.claims).toBe(10)
  })
})

const claimsOf = ({ interactions }: GraphView): readonly Claim[] =>
  interactions.flatMap(({ specific, general }) => [...specific, ...general])

/** How a claim fits, told anew from the words of the design and not from the code. */
function expectedFit(claim: Claim, facets: FacetChoice, dataset: Dataset): 'in' | 'open' | 'out' {
  const rodents = ['mouse', 'rat'].map((id) => ({ id, parent: 'rodent' }))
  const { cells, stressors, pathways } = dataset.meta
  const terms = [...cells, ...stressors, ...pathways, ...rodents]
  const isUnder = (id: string, above: string): boolean => {
    const parent = terms.find((term) => term.id === id)?.parent
    return id === above || (parent !== undefined && isUnder(parent, above))
  }
  const inUse = FACETS.filter((facet) => facets[facet].length > 0)
  const answers = inUse.map((facet) => {
    const named = NAMED_BY[facet](claim)
    if (facets[facet].some((option) => named.some((id) => isUnder(id, option)))) return 'in'
    const isOpen =
      named.length === 0 || facets[facet].some((option) => named.some((id) => isUnder(option, id)))
    return isOpen ? 'open' : 'out'
  })
  if (answers.includes('out')) return 'out'
  return answers.includes('open') ? 'open' : 'in'
}

describe.each(BOTH)('in %s', (_name, dataset) => {
  const look = viewer(dataset)
  const everywhere = scopes(dataset)
  const runs = { numRuns: 60 }

  it('a claim is shown where each facet in use has an option for it, or it leaves the facet open', () => {
    fc.assert(
      fc.property(everywhere, (any) => {
        const scope = { ...any, all: true, contested: false, hide: [] }
        const graph = viewGraph(dataset, dataset.views.get(scope.view)!)
        const fits = graph.pairs.flatMap(({ claims }) =>
          claims.map((claim) => [claim.id, expectedFit(claim, scope.facets, dataset)] as const),
        )
        const ids = (pick: (i: Interaction) => readonly Claim[]) =>
          look(scope)
            .interactions.flatMap((i) => pick(i).map(({ id }) => id))
            .sort()
        const having = (wanted: string) => fits.flatMap(([id, fit]) => (fit === wanted ? [id] : []))
        expect(ids(({ specific }) => specific)).toEqual(having('in').sort())
        expect(ids(({ general }) => general)).toEqual(scope.general ? having('open').sort() : [])
      }),
      runs,
    )
  })

  it('specific and general arrows are all that are shown, and every count is of what is there', () => {
    fc.assert(
      fc.property(everywhere, (scope) => {
        const view = look(scope)
        expect(view.specific + view.general).toBe(view.shown.interactions)
        expect(view.interactions.filter(({ fit }) => fit === 'specific').length).toBe(view.specific)
        expect(view.shown.interactions).toBe(view.interactions.length)
        expect(view.shown.entities).toBe(view.entities.size)
        expect(view.shown.claims).toBe(claimsOf(view).length)
        expect(view.shown.entities).toBeLessThanOrEqual(view.total.entities)
        expect(view.shown.claims).toBeLessThanOrEqual(view.total.claims)
        for (const { fit, specific, general } of view.interactions) {
          expect(fit).toBe(specific.length > 0 ? 'specific' : 'general')
          expect(specific.length + general.length).toBeGreaterThan(0)
        }
      }),
      runs,
    )
  })

  it('that general claims be hidden takes nothing away and brings nothing in before a filter is chosen', () => {
    fc.assert(
      fc.property(everywhere, (scope) => {
        const unfiltered = { ...scope, facets: NO_FACETS }
        const shown = look({ ...unfiltered, general: true })
        expect(look({ ...unfiltered, general: false })).toEqual(shown)
      }),
      runs,
    )
  })

  it('no arrow is without its ends, and under a filter no entity without an arrow', () => {
    fc.assert(
      fc.property(everywhere, (scope) => {
        const { entities, interactions } = look(scope)
        const ends = new Map<string, string>()
        for (const { source, target, fit } of interactions) {
          for (const id of [source, target]) if (ends.get(id) !== 'specific') ends.set(id, fit)
        }
        for (const id of ends.keys()) expect(entities.has(id)).toBe(true)
        if (isFiltered(scope)) expect(new Map(entities)).toEqual(ends)
        else expect([...new Set(entities.values())]).toEqual(['specific'])
      }),
      runs,
    )
  })

  it('one more option of a facet in use never removes an arrow or a claim', () => {
    fc.assert(
      fc.property(everywhere, fc.nat(), (scope, pick) => {
        const inUse = FACETS.filter((facet) => scope.facets[facet].length > 0)
        const facet = inUse[pick % inUse.length]
        fc.pre(facet !== undefined)
        const options = optionIds(dataset, facet)
        const more = [...scope.facets[facet], options[pick % options.length]!]
        const before = look(scope)
        const after = look({ ...scope, facets: { ...scope.facets, [facet]: more } })
        const wider = new Set(idsOf(after))
        expect(idsOf(before).filter((id) => !wider.has(id))).toEqual([])
        const claims = new Set(claimsOf(after))
        expect(claimsOf(before).filter((claim) => !claims.has(claim))).toEqual([])
      }),
      runs,
    )
  })

  it('one more facet in use never adds a claim', () => {
    fc.assert(
      fc.property(everywhere, fc.constantFrom<FacetId>(...FACETS), fc.nat(), (any, facet, pick) => {
        const options = optionIds(dataset, facet)
        const scope = { ...any, all: true, facets: { ...any.facets, [facet]: [] } }
        const chosen = [options[pick % options.length]!]
        const before = new Set(claimsOf(look(scope)))
        const after = claimsOf(look({ ...scope, facets: { ...scope.facets, [facet]: chosen } }))
        expect(after.filter((claim) => !before.has(claim))).toEqual([])
      }),
      runs,
    )
  })

  it('a hidden box is gone with its arrows, and nothing else is changed', () => {
    fc.assert(
      fc.property(everywhere, fc.nat(), (any, pick) => {
        const before = look({ ...any, hide: [], also: [] })
        const id = [...before.entities.keys()][pick % before.entities.size] ?? 'nothing'
        const view = look({ ...any, hide: [id], also: [] })
        const isOf = ({ source, target }: Interaction) => source === id || target === id
        expect(view.interactions).toEqual(before.interactions.filter((i) => !isOf(i)))
        expect(view.held).toEqual(before.held.filter((i) => !isOf(i)))
        expect(view.entities.has(id)).toBe(false)
        expect(view.shown.entities).toBe(view.entities.size)
      }),
      runs,
    )
  })

  it('arrows that are held back and arrows that are shown are together all there are', () => {
    fc.assert(
      fc.property(everywhere, (scope) => {
        const view = look(scope)
        const all = look({ ...scope, all: true })
        expect(all.heldBack).toBe(0)
        expect(view.heldBack + view.shown.interactions).toBe(all.shown.interactions)
        if (isNarrowed(scope)) expect(view.specific).toBe(all.specific)
      }),
      runs,
    )
  })

  it('only contested arrows are shown when only these are asked for, and then all of them', () => {
    fc.assert(
      fc.property(everywhere, (any) => {
        const all = look({ ...any, all: true, contested: false })
        const asked = new Set(questionedClaims(dataset))
        const isAsked = ({ claims }: Pair) => claims.some(({ id }) => asked.has(id))
        const pairs = viewGraph(dataset, dataset.views.get(any.view)!).pairs
        const inQuestion = new Set(pairs.filter(isAsked).map(({ id }) => id))
        const open = all.interactions.filter((i) => isTwoSided(i.effect) || inQuestion.has(i.id))
        expect(idsOf(look({ ...any, contested: true }))).toEqual(open.map(({ id }) => id))
      }),
      runs,
    )
  })

  it('what is shown does not depend on the order in which options were chosen', () => {
    fc.assert(
      fc.property(everywhere, (scope) => {
        const turned = Object.fromEntries(FACETS.map((id) => [id, [...scope.facets[id]].reverse()]))
        expect(look({ ...scope, facets: { ...scope.facets, ...turned } })).toEqual(look(scope))
      }),
      runs,
    )
  })
})
