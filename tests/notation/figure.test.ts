// Guards the figure, which is the first thing on screen and what people take away: all that is in
// view is there once, drawn by its effect, and no label can break the page it is put in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/review/dataset.ts'
import { derive } from '../../src/domain/graph/derive.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { SUMMARY_EFFECTS } from '../../src/domain/review/vocabulary.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { figureSvg } from '../../src/notation/figure.ts'
import { routePath } from '../../src/notation/interactionSvg.ts'
import { escapeXml } from '../../src/notation/xml.ts'
import { MARKS } from '../../src/notation/marks.ts'
import { hueOf, mutedBox, THEMES } from '../../src/notation/palette.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import type { Point } from '../../src/notation/scene.ts'
import { scopes } from '../domain/scopes.ts'
import { BOTH, fixtureDataset } from '../fixtures.ts'
import type { XmlElement } from './xml.ts'
import { everyElement, readXml } from './xml.ts'

function draw(dataset: Dataset, scope: Scope, title = 'A figure', attributes?: string) {
  const graph = viewGraph(dataset, dataset.views.get(scope.view)!)
  const view = derive(graph, scope, lineageOf(dataset.meta))
  const scene = sceneOf(dataset, graph, scope.lang)
  const options = { palette: PALETTES.light, title, ...(attributes && { attributes }) }
  const svg = readXml(figureSvg(scene, view, options))
  return { svg, view, scene, all: everyElement(svg) }
}

const having = (all: readonly XmlElement[], name: string) =>
  all.filter(({ attributes }) => name in attributes)
const named = (all: readonly XmlElement[], name: string) =>
  having(all, name).map(({ attributes }) => attributes[name])
/** Whether the mark of an arrow is drawn in the muted colour of its effect. */
function isPale({ attributes, children }: XmlElement): boolean {
  const effect = SUMMARY_EFFECTS.find((id) => id === attributes['data-effect'])!
  const mark = children.at(-1)!.children[0]!.attributes
  return (mark['fill'] ?? mark['stroke']) === PALETTES.light.muted[hueOf(effect)]
}
const textsOf = (element: XmlElement) => everyElement(element).flatMap(({ text }) => text || [])

describe.each(BOTH)('a figure of %s', (_name, dataset) => {
  it('has every entity and arrow in view once, and no other', () => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const { all, view } = draw(dataset, scope)
        expect(named(all, 'data-entity').sort()).toEqual([...view.entities.keys()].sort())
        expect(named(all, 'data-interaction').sort()).toEqual(
          view.interactions.map(({ id }) => id).sort(),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('draws an arrow by its effect, and pale exactly where it is general', () => {
    fc.assert(
      fc.property(scopes(dataset), (scope) => {
        const { all, view } = draw(dataset, scope)
        const drawn = having(all, 'data-interaction').map((group) => [
          group.attributes['data-interaction'],
          group.attributes['data-effect'],
          isPale(group),
        ])
        const expected = view.interactions.map(({ id, effect, decidedBy }) => [
          id,
          effect,
          decidedBy === 'general',
        ])
        expect(new Set(drawn.map(String))).toEqual(new Set(expected.map(String)))
      }),
      { numRuns: 20 },
    )
  })
})

describe('a figure of the small overview', () => {
  const all = draw(fixtureDataset, { ...DEFAULT_SCOPE, all: true }).all
  const arrow = (id: string) =>
    having(all, 'data-interaction').find((g) => g.attributes['data-interaction'] === id)!
  const { effects } = PALETTES.light

  it('ends each arrow with the marks of its effect, in its colour', () => {
    for (const group of having(all, 'data-interaction')) {
      const effect = SUMMARY_EFFECTS.find((id) => id === group.attributes['data-effect'])!
      const marks = group.children.at(-1)!.children.map(({ attributes }) => attributes)
      expect(marks.map(({ d }) => d)).toEqual(MARKS[effect].map(({ d }) => d))
      for (const { fill, stroke } of marks) expect(fill ?? stroke).toBe(effects[hueOf(effect)])
    }
    expect(new Set(named(all, 'data-effect')).size).toBe(4 - 1)
  })

  it('dashes what no sentence states outright, and only that', () => {
    const dashOf = (id: string) => arrow(id).children[0]!.attributes['stroke-dasharray']
    expect(dashOf('mtor--autophagy')).toBeDefined()
    expect(dashOf('ampk--mtor')).toBeUndefined()
  })

  it('draws a contested arrow as one line, and beside it how the sides stand', () => {
    const { children } = arrow('glucocorticoids--autophagy')
    expect(children[0]!.attributes['stroke']).toBe(effects.contested)
    const badge = having(all, 'data-balance').find(
      ({ attributes }) => attributes['data-balance'] === 'glucocorticoids--autophagy',
    )!
    const [, raising, lowering] = badge.children.map(({ attributes }) => attributes)
    expect([raising!['fill'], lowering!['fill']]).toEqual([effects.increases, effects.decreases])
  })

  it('says what it shows, writes each label whole, and is of the scene’s size', () => {
    const { svg, scene } = draw(fixtureDataset, DEFAULT_SCOPE, 'Glucocorticoids & "autophagy"')
    expect(svg.attributes).toMatchObject({
      role: 'img',
      'aria-label': 'Glucocorticoids & "autophagy"',
      viewBox: `0 0 ${scene.width} ${scene.height}`,
    })
    for (const node of scene.nodes) {
      const group = having(everyElement(svg), 'data-entity').find(
        ({ attributes }) => attributes['data-entity'] === node.id,
      )!
      expect(textsOf(group)).toEqual(node.lines)
    }
    for (const { label } of scene.lanes) expect(textsOf(svg)).toContain(label)
  })

  it('under a filter draws an entity pale where all its arrows are general', () => {
    const scope = { ...DEFAULT_SCOPE, facets: { ...NO_FACETS, cell: ['OST'] } }
    const box = mutedBox(PALETTES.light)
    const pale = having(draw(fixtureDataset, scope).all, 'data-entity')
      .filter(({ children }) => children[0]?.attributes['stroke'] === box.stroke)
      .map(({ attributes }) => attributes['data-entity'])
    expect(pale.sort()).toEqual(['ampk', 'mtor'])
  })

  it('takes further attributes of its caller', () => {
    const { svg } = draw(fixtureDataset, DEFAULT_SCOPE, 'x', 'id="first" width="10"')
    expect(svg.attributes).toMatchObject({ id: 'first', width: '10' })
  })

  it.each(THEMES)('uses only colours of its %s palette', (theme) => {
    const graph = viewGraph(fixtureDataset, fixtureDataset.views.get('overview')!)
    const view = derive(graph, DEFAULT_SCOPE, lineageOf(fixtureDataset.meta))
    const text = figureSvg(sceneOf(fixtureDataset, graph, 'en'), view, {
      palette: PALETTES[theme],
      title: 'x',
    })
    const known = JSON.stringify(PALETTES[theme])
    const used = text.match(/#[0-9a-f]{3,8}\b/g) ?? []
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((colour) => !known.includes(colour))).toEqual([])
  })
})

describe('a hostile label', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '&"',
      '</svg>',
      ']]>',
      '" onload="x',
      '&amp;',
      '<!--',
    ),
    fc.string({ minLength: 1, unit: 'grapheme-ascii' }),
  )

  it('stays a label: it adds no element and no attribute, and is read as it was written', () => {
    const plain = draw(fixtureDataset, DEFAULT_SCOPE).all
    const shape = (all: readonly XmlElement[]) =>
      all
        .filter(({ name }) => name !== 'tspan' && name !== 'path')
        .map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`)
    fc.assert(
      fc.property(hostile, hostile, (label, title) => {
        const mtor = fixtureDataset.entities.get('mtor')!
        const entities = new Map(fixtureDataset.entities)
        entities.set('mtor', { ...mtor, label: { en: label, zh: label } })
        const view = fixtureDataset.views.get('overview')!
        const lanes = view.lanes.map((lane) => ({ ...lane, label: { en: label, zh: label } }))
        const views = new Map([['overview', { ...view, lanes }]])
        const { all, svg, scene } = draw(
          { ...fixtureDataset, entities, views },
          DEFAULT_SCOPE,
          title,
        )
        expect(shape(all)).toEqual(shape(plain))
        expect(svg.attributes['aria-label']).toBe(title)
        const node = scene.nodes.find(({ id }) => id === 'mtor')!
        const group = having(all, 'data-entity').find(
          (g) => g.attributes['data-entity'] === 'mtor',
        )!
        expect(
          everyElement(group)
            .filter(({ name }) => name === 'tspan')
            .map(({ text }) => text),
        ).toEqual(node.lines)
      }),
    )
  })

  it('is escaped so that it can stand in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const escaped = escapeXml(text)
        expect(escaped).not.toMatch(/[<>"]/)
        expect(readXml(`<a b="${escaped}">${escaped}</a>`)).toMatchObject({
          attributes: { b: text },
          text,
        })
      }),
    )
  })
})

describe('the path of a route', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }))

  it('begins and ends where the route does, and turns at each corner', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points: readonly Point[]) => {
        const path = routePath(points)
        const at = ([x, y]: Point) => `${x} ${y}`
        expect(path.startsWith(`M${at(points[0]!)}L`)).toBe(true)
        expect(path.endsWith(`L${at(points.at(-1)!)}`)).toBe(true)
        const turns = [...path.matchAll(/Q(\S+ \S+) /g)].map(([, corner]) => corner)
        expect(turns).toEqual(points.slice(1, -1).map(at))
        expect(path).not.toMatch(/NaN|undefined|Infinity/)
      }),
    )
  })

  it('of no points is empty', () => {
    expect(routePath([])).toBe('')
  })
})
