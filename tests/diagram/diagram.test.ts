// Guards the canvas without a screen: what each effect looks like in the end, which classes a filter
// and a selection set, that nothing but a new scene moves anything, and that it can be thrown away.
import type { Core, EdgeCollection, NodeCollection, SingularElementArgument } from 'cytoscape'
import { afterEach, describe, expect, it } from 'vitest'
import type { Diagram } from '../../src/diagram/contract.ts'
import { createDiagram } from '../../src/diagram/diagram.ts'
import type { Dataset } from '../../src/domain/review/dataset.ts'
import { derive } from '../../src/domain/graph/derive.ts'
import { lineageOf } from '../../src/domain/scope/facets.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../src/domain/scope/scope.ts'
import type { Scope } from '../../src/domain/scope/scope.ts'
import { KINDS, SUMMARY_EFFECTS } from '../../src/domain/review/vocabulary.ts'
import type { SummaryEffect } from '../../src/domain/review/vocabulary.ts'
import { viewGraph } from '../../src/domain/graph/viewGraph.ts'
import { strengthOf } from '../../src/domain/graph/voices.ts'
import { strokeWidth } from '../../src/notation/lines.ts'
import { KIND_OUTLINES } from '../../src/notation/outlines.ts'
import { hueOf } from '../../src/notation/palette.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { fixtureDataset, realDataset } from '../fixtures.ts'
import { watchCores } from './cores.ts'

const cores = watchCores()
const opened: Diagram[] = []
afterEach(() => {
  // A styled instance without a screen keeps Node alive until it is destroyed.
  for (const diagram of opened.splice(0)) diagram.destroy()
  expect(cores.take().every((core) => core.destroyed())).toBe(true)
})

const EFFECT_OF: Readonly<Record<string, SummaryEffect>> = {
  'glucocorticoids--autophagy': 'contested',
  'exercise--autophagy': 'increases',
  'ampk--mtor': 'decreases',
  'autophagy--ost-survival': 'increases',
}

function partsOf(dataset: Dataset, scope: Scope) {
  const graph = viewGraph(dataset, dataset.views.get(scope.view)!)
  const view = derive(graph, scope, lineageOf(dataset.meta))
  return { scene: sceneOf(dataset, graph, scope.lang), view }
}

const scopeWith = (change: Partial<Scope>): Scope => ({ ...DEFAULT_SCOPE, ...change })
const viewOf = (change: Partial<Scope>) => partsOf(fixtureDataset, scopeWith(change)).view

function create(dataset: Dataset) {
  const selected: (string | null)[] = []
  const hovered: (string | null)[] = []
  const diagram = createDiagram({
    container: null,
    meta: dataset.meta,
    palette: PALETTES.light,
    onSelect: (id) => selected.push(id),
    onHover: (id) => hovered.push(id),
  })
  opened.push(diagram)
  return { diagram, cy: cores.last(), selected, hovered }
}

/** A diagram of the small overview with all its arrows. */
async function overview(change: Partial<Scope> = { all: true }) {
  const parts = create(fixtureDataset)
  const { scene, view } = partsOf(fixtureDataset, scopeWith(change))
  await parts.diagram.setScene(scene, view, null)
  return { ...parts, scene, view }
}

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`
const colour = (value: unknown) => String(value).replaceAll(' ', '')
const withClass = (cy: Core, name: string) =>
  cy
    .elements(`.${name}`)
    .map((element) => element.id())
    .sort()
const idsOf = (elements: NodeCollection | EdgeCollection) =>
  elements.map((element: SingularElementArgument) => element.id()).sort()
const placesOf = (cy: Core) => [
  ...cy.nodes().map((node) => [node.id(), { ...node.position() }] as const),
  ...cy.edges().map((edge) => [edge.id(), String(edge.data('weights'))] as const),
]

describe('an arrow', () => {
  it('has the head and the colour of its effect', async () => {
    const { cy } = await overview()
    const heads = {
      increases: 'triangle',
      decreases: 'tee',
      'mostly-increases': 'triangle',
      'mostly-decreases': 'tee',
      contested: 'triangle-tee',
      unsigned: 'circle',
    }
    for (const [id, effect] of Object.entries(EFFECT_OF)) {
      const edge = cy.getElementById(id)
      expect([id, edge.style('target-arrow-shape')]).toEqual([id, heads[effect]])
      const { effects } = PALETTES.light
      expect(colour(edge.style('target-arrow-color'))).toBe(rgb(effects[hueOf(effect)]))
      expect(colour(edge.style('line-color'))).toBe(rgb(effects[hueOf(effect)]))
      // Of survival only what is inferred has a direction.
      const line = id === 'autophagy--ost-survival' ? 'dashed' : 'solid'
      expect([id, edge.style('line-style')]).toEqual([id, line])
      expect(edge.numericStyle('underlay-opacity')).toBe(0)
    }
  })

  it('has the head that the table of effects in the data gives, for each effect', async () => {
    const { cy, diagram, view } = await overview()
    const [first] = view.interactions
    for (const effect of SUMMARY_EFFECTS) {
      diagram.show({ ...view, interactions: [{ ...first!, effect }] })
      const edge = cy.getElementById(first!.id)
      const row = fixtureDataset.meta.effects.find(({ id }) => id === effect)
      expect(edge.style('target-arrow-shape')).toBe(row?.arrow)
      expect(colour(edge.style('target-arrow-color'))).toBe(
        rgb(PALETTES.light.effects[hueOf(effect)]),
      )
    }
  })

  it('has its dot at both ends where it goes no way of its own, and loses it with a direction', async () => {
    const { cy, diagram } = create(realDataset)
    const { scene, view } = partsOf(realDataset, scopeWith({ view: 'beclin-1', all: true }))
    await diagram.setScene(scene, view, null)
    expect(withClass(cy, 'both-ends')).toEqual(['beclin-1--bcl-2'])
    const headsOf = (id: string) =>
      ['source', 'target'].map((end) => String(cy.getElementById(id).style(`${end}-arrow-shape`)))
    expect(headsOf('beclin-1--bcl-2')).toEqual(['circle', 'circle'])
    expect(headsOf('beclin-1--autophagosome-initiator')).toEqual(['none', 'circle'])
    const edge = cy.getElementById('beclin-1--bcl-2')
    expect(edge.style('source-arrow-color')).toBe(edge.style('target-arrow-color'))
    const interactions = view.interactions.map((arrow) => ({
      ...arrow,
      effect: 'decreases' as const,
    }))
    diagram.show({ ...view, interactions })
    expect(headsOf('beclin-1--bcl-2')).toEqual(['none', 'tee'])
  })

  it('that is contested is one line in a colour of its own, and no louder than others', async () => {
    const { cy } = await overview()
    const edge = cy.getElementById('glucocorticoids--autophagy')
    expect(colour(edge.style('line-color'))).toBe(rgb(PALETTES.light.effects.contested))
    expect(edge.style('line-style')).toBe('solid')
    expect(edge.numericStyle('underlay-opacity')).toBe(0)
  })

  it('is dashed where no sentence states it outright, and is as wide as its claims are many', async () => {
    const { cy, view } = await overview()
    expect(cy.getElementById('mtor--autophagy').style('line-style')).toBe('dashed')
    for (const { id, voices } of view.interactions) {
      const width = Number.parseFloat(String(cy.getElementById(id).style('width')))
      expect([id, width]).toEqual([id, strokeWidth(strengthOf(voices))])
    }
  })

  it('turns its head, loses its gradient and gets thinner when a filter leaves one side', async () => {
    const { cy, diagram } = await overview()
    diagram.show(viewOf({ facets: { ...NO_FACETS, dose: ['high'] } }))
    const edge = cy.getElementById('glucocorticoids--autophagy')
    expect(edge.style('target-arrow-shape')).toBe('tee')
    expect(edge.style('line-fill')).toBe('solid')
    expect(Number.parseFloat(String(edge.style('width')))).toBe(strokeWidth(1))
    diagram.show(viewOf({ facets: { ...NO_FACETS, dose: ['low'] } }))
    expect(edge.style('target-arrow-shape')).toBe('triangle')
    diagram.show(viewOf({}))
    expect(edge.style('target-arrow-shape')).toBe('triangle-tee')
  })
})

describe('a comparison', () => {
  it('touches no arrow that it does not compare, and leaves nothing on one that it no longer does', async () => {
    const { cy, diagram } = await overview()
    const touched: string[] = []
    cy.edges().forEach((edge) => {
      edge.on('data', () => touched.push(edge.id()))
    })
    const mark = { x: 0, y: 0, width: 1, height: 1, aside: [5, 7] } as const
    const compare = (id: string) => {
      diagram.compare(new Map([[id, 'opposite']]), new Map([[id, mark]]))
      return touched.splice(0).sort()
    }
    expect(compare('ampk--mtor')).toEqual(['ampk--mtor'])
    expect(compare('ampk--mtor')).toEqual([])
    expect(cy.getElementById('ampk--mtor').data('markX')).toBe(5)
    expect(compare('exercise--autophagy')).toEqual(['ampk--mtor', 'exercise--autophagy'])
    const names = ['comparison', 'mark', 'clash', 'markX', 'markY']
    const left = cy.getElementById('ampk--mtor').data() as Readonly<Record<string, unknown>>
    expect(names.filter((name) => left[name] !== undefined)).toEqual([])
  })
})

describe('an entity', () => {
  it('has the colours of every box, the outline of its kind, and its label in lines', async () => {
    const { cy, scene } = await overview()
    for (const { id, lines } of scene.nodes) {
      const node = cy.getElementById(id)
      expect(colour(node.style('background-color'))).toBe(rgb(PALETTES.light.box.fill))
      expect(colour(node.style('border-color'))).toBe(rgb(PALETTES.light.box.stroke))
      expect(node.style('label')).toBe(lines.join('\n'))
    }
    expect(cy.getElementById('ampk').style('border-style')).toBe('double')
  })

  it('of each kind is known to the stylesheet', async () => {
    const { cy, diagram, scene, view } = await overview()
    const nodes = KINDS.map((kind, i) => ({ ...scene.nodes[0]!, id: kind, kind, x: 50 * i }))
    const entities = new Map(KINDS.map((kind) => [kind as string, 'specific' as const]))
    await diagram.setScene({ ...scene, nodes, edges: [] }, { ...view, entities }, null)
    for (const kind of KINDS) {
      expect(cy.getElementById(kind).style('border-style')).toBe(KIND_OUTLINES[kind].border)
    }
  })

  it('changes its colours with the theme, and keeps its place and its classes', async () => {
    const { cy, diagram } = await overview()
    diagram.select('mtor')
    const before = [placesOf(cy), cy.elements().map((e) => e.classes())]
    diagram.paint(PALETTES.dark)
    expect([placesOf(cy), cy.elements().map((e) => e.classes())]).toEqual(before)
    const mtor = cy.getElementById('mtor')
    expect(colour(mtor.style('background-color'))).toBe(rgb(PALETTES.dark.box.fill))
    const edge = cy.getElementById('ampk--mtor')
    expect(colour(edge.style('line-color'))).toBe(rgb(PALETTES.dark.effects.decreases))
  })
})

describe('what the keyboard is at', () => {
  it('is lit at once with what it touches, and let go of; what is selected stays marked', async () => {
    const { cy, diagram, view } = await overview()
    const near = (id: string) => [
      id,
      ...view.interactions
        .filter(({ source, target }) => source === id || target === id)
        .flatMap(({ id: arrow, source, target }) => [arrow, source, target]),
    ]
    diagram.point('ampk', true)
    const lit = cy.elements('node[kind], edge').not('.faded').not('.gone')
    expect(lit.map((element) => element.id()).sort()).toEqual([...new Set(near('ampk'))].sort())
    expect(withClass(cy, 'picked')).toEqual([])
    diagram.point(null, true)
    expect(withClass(cy, 'faded')).toEqual([])
    diagram.select('mtor')
    diagram.point('exercise', true)
    expect(withClass(cy, 'picked')).toEqual(['mtor'])
    diagram.point(null, true)
    expect(cy.getElementById('ampk--mtor').hasClass('faded')).toBe(false)
    expect(cy.getElementById('exercise--autophagy').hasClass('faded')).toBe(true)
  })
})

describe('a filter', () => {
  it('hides what is not in view, pales what is general, and leaves the rest', async () => {
    const { cy, diagram } = await overview()
    const view = viewOf({ facets: { ...NO_FACETS, cell: ['OST'] } })
    diagram.show(view)
    const arrows = view.interactions.map(({ id, decidedBy }) => [id, decidedBy] as const)
    const fits = [...view.entities, ...arrows]
    const general = fits.flatMap(([id, fit]) => (fit === 'general' ? [id] : []))
    expect(withClass(cy, 'muted')).toEqual(general.sort())
    expect(withClass(cy, 'gone')).toEqual([
      'ampk--autophagy',
      'ampk--mtor',
      'glucocorticoids',
      'glucocorticoids--autophagy',
    ])
    expect(cy.getElementById('glucocorticoids').style('visibility')).toBe('hidden')
    expect(cy.getElementById('mtor').style('visibility')).toBe('visible')
    const ink = (id: string) => cy.getElementById(id).style('color') as string
    expect(ink('mtor')).not.toBe(ink('autophagy'))
    expect(Number(cy.getElementById('mtor').style('opacity'))).toBe(1)
  })

  it('that is taken away leaves no trace', async () => {
    const { cy, diagram, view } = await overview()
    const before = cy.elements().map((e) => [e.id(), [...e.classes()].sort()])
    diagram.show(viewOf({ facets: { ...NO_FACETS, cell: ['OST'], dose: ['low'] } }))
    diagram.show(viewOf({ contested: true }))
    diagram.show(view)
    expect(cy.elements().map((e) => [e.id(), [...e.classes()].sort()])).toEqual(before)
  })

  it('leaves each arrow in view with just one effect', async () => {
    const { cy, diagram } = await overview()
    for (const dose of ['low', 'high'] as const) {
      const view = viewOf({ facets: { ...NO_FACETS, dose: [dose] } })
      diagram.show(view)
      for (const { id, effect } of view.interactions) {
        const edge = cy.getElementById(id)
        expect(SUMMARY_EFFECTS.filter((name) => edge.hasClass(name))).toEqual([effect])
      }
    }
  })

  it('never hides a lane', async () => {
    const { cy, diagram } = await overview()
    diagram.show(viewOf({ facets: { ...NO_FACETS, cell: ['OC'] }, general: false }))
    expect(withClass(cy, 'gone').some((id) => id.startsWith('lane'))).toBe(false)
  })
})

describe('a selection', () => {
  it('of an entity brings out its arrows and their ends, and fades the rest', async () => {
    const { cy, diagram } = await overview()
    diagram.select('ost-survival')
    expect(withClass(cy, 'picked')).toEqual(['ost-survival'])
    expect(withClass(cy, 'near')).toEqual(['autophagy--ost-survival'])
    const clear = cy
      .elements('node[kind], edge')
      .not('.faded')
      .map((e) => e.id())
    expect(clear.sort()).toEqual(['autophagy', 'autophagy--ost-survival', 'ost-survival'])
  })

  it('of an arrow brings out the arrow and both its ends', async () => {
    const { cy, diagram } = await overview()
    diagram.select('exercise--ampk')
    expect(withClass(cy, 'picked')).toEqual(['exercise--ampk'])
    for (const id of ['exercise', 'ampk'])
      expect(cy.getElementById(id).hasClass('faded')).toBe(false)
    expect(cy.getElementById('mtor').hasClass('faded')).toBe(true)
  })

  it('of another thing takes the place of the first, and of nothing ends it', async () => {
    const { cy, diagram } = await overview()
    const before = cy.elements().map((e) => [e.id(), [...e.classes()].sort()])
    diagram.select('ost-survival')
    diagram.select('mtor')
    expect(withClass(cy, 'picked')).toEqual(['mtor'])
    diagram.select(null)
    expect(cy.elements().map((e) => [e.id(), [...e.classes()].sort()])).toEqual(before)
    diagram.select('ghost')
    expect(cy.elements().map((e) => [e.id(), [...e.classes()].sort()])).toEqual(before)
  })

  it('that is told again, or of a neighbour, touches only what differs', async () => {
    const { cy, diagram } = await overview()
    const touched = new Set<string>()
    cy.on('class', '*', ({ target }: { target: SingularElementArgument }) => {
      touched.add(target.id())
    })
    diagram.select('ost-survival')
    expect(touched).toContain('mtor')
    touched.clear()
    diagram.select('ost-survival')
    expect([...touched]).toEqual([])
    diagram.select('autophagy--ost-survival')
    expect([...touched].sort()).toEqual(['autophagy--ost-survival', 'ost-survival'])
  })

  it('does not bring out an entity that only a hidden arrow joins to it', async () => {
    const { cy, diagram } = await overview({})
    expect(cy.getElementById('ampk--autophagy').empty()).toBe(true)
    diagram.select('ampk')
    expect(cy.getElementById('autophagy').hasClass('faded')).toBe(true)
    expect(cy.getElementById('mtor').hasClass('faded')).toBe(false)
  })

  it('highlights what a step speaks of and not what touches the picked, also where nothing is picked', async () => {
    const { cy, diagram } = await overview({})
    const spoken = { names: ['ampk'], arrows: ['ampk--mtor'] }
    for (const picked of ['ampk', null]) {
      diagram.select(picked, spoken)
      expect(withClass(cy, 'faded')).not.toContain('mtor')
      expect(cy.getElementById('ampk--mtor').hasClass('faded')).toBe(false)
      expect(cy.getElementById('exercise--ampk').hasClass('faded')).toBe(true)
    }
    diagram.select(null)
    expect(withClass(cy, 'faded')).toEqual([])
    diagram.select('glucocorticoids')
    expect(cy.getElementById('ampk').hasClass('faded')).toBe(true)
  })

  it('made before the scene is there is shown with it', async () => {
    const { diagram, cy } = create(fixtureDataset)
    const { scene, view } = partsOf(fixtureDataset, DEFAULT_SCOPE)
    await diagram.setScene(scene, view, 'mtor')
    expect(withClass(cy, 'picked')).toEqual(['mtor'])
  })

  it('never fades a lane', async () => {
    const { cy, diagram } = await overview()
    diagram.select('mtor')
    expect(withClass(cy, 'faded').some((id) => id.startsWith('lane'))).toBe(false)
  })
})

describe('pointing', () => {
  it('marks one thing at a time and is undone', async () => {
    const { cy, diagram } = await overview()
    diagram.point('mtor')
    diagram.point('ampk--mtor')
    expect(withClass(cy, 'hovered')).toEqual(['ampk--mtor'])
    diagram.point(null)
    expect(withClass(cy, 'hovered')).toEqual([])
  })

  it('and pressing are told by id, and the empty ground as nothing', async () => {
    const { cy, selected, hovered } = await overview()
    cy.getElementById('mtor').emit('tap')
    cy.getElementById('ampk--mtor').emit('tap')
    cy.emit('tap')
    expect(selected).toEqual(['mtor', 'ampk--mtor', null])
    cy.getElementById('mtor').emit('mouseover')
    cy.getElementById('mtor').emit('mouseout')
    expect(hovered).toEqual(['mtor', null])
  })
})

describe('places', () => {
  it('are those of the scene, and no filter, selection, pointing or camera moves one', async () => {
    const { cy, diagram, scene } = await overview()
    for (const { id, x, y } of scene.nodes)
      expect(cy.getElementById(id).position()).toEqual({ x, y })
    const before = placesOf(cy)
    diagram.show(viewOf({ facets: { ...NO_FACETS, cell: ['OB'] } }))
    diagram.select('mtor')
    diagram.point('ampk')
    diagram.zoomBy(2)
    diagram.panBy(30, -10)
    diagram.reveal('ost-survival')
    diagram.fit()
    diagram.select(null)
    expect(placesOf(cy)).toEqual(before)
  })

  it('are the same when the same scene is set again, and the camera stays', async () => {
    const { cy, diagram, scene, view } = await overview()
    const before = placesOf(cy)
    diagram.zoomBy(2)
    diagram.panBy(12, 34)
    const camera = [cy.zoom(), cy.pan()]
    await diagram.setScene(scene, view, null)
    expect(placesOf(cy)).toEqual(before)
    expect([cy.zoom(), cy.pan()]).toEqual(camera)
  })

  it('cannot be changed by hand', async () => {
    const { cy } = await overview()
    expect(cy.nodes().filter((node) => node.grabbable()).length).toBe(0)
    // Nor does a box keep the picture from being moved.
    expect(cy.nodes('[kind]').filter((node) => !node.pannable()).length).toBe(0)
    expect([cy.autoungrabify(), cy.autounselectify(), cy.boxSelectionEnabled()]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('a scene that comes in slices', () => {
  const large = partsOf(realDataset, DEFAULT_SCOPE)

  it('is all there in the end, with the classes of its view, and nothing that its view does not draw', async () => {
    const { diagram, cy } = create(realDataset)
    expect(await diagram.setScene(large.scene, large.view, null)).toBe(true)
    expect(idsOf(cy.nodes('[kind]'))).toEqual([...large.view.entities.keys()].sort())
    expect(idsOf(cy.edges())).toEqual(large.view.interactions.map(({ id }) => id).sort())
    expect(withClass(cy, 'gone')).toEqual([])
  })

  it('gets what it had held back with the view that draws it, as if it had been there before', async () => {
    const whole = partsOf(realDataset, scopeWith({ all: true }))
    const dress = (cy: Core) =>
      cy
        .elements('node[kind], edge')
        .map((e) => `${e.id()} ${[...e.classes()].sort().join(' ')} ${e.style('z-index')}`)
        .sort()
    const late = create(realDataset)
    await late.diagram.setScene(large.scene, large.view, 'autophagy')
    late.diagram.select('autophagy')
    late.diagram.show(whole.view)
    const early = create(realDataset)
    await early.diagram.setScene(large.scene, whole.view, 'autophagy')
    early.diagram.select('autophagy')
    expect(late.cy.edges().length).toBeGreaterThan(large.view.interactions.length)
    expect(dress(late.cy)).toEqual(dress(early.cy))
  })

  it('draws arrows over each other as the scene has them, whenever they came', async () => {
    const { diagram, cy } = create(realDataset)
    await diagram.setScene(large.scene, large.view, null)
    diagram.show(partsOf(realDataset, scopeWith({ all: true })).view)
    const drawn = cy.edges().sort((a, b) => Number(a.style('z-index')) - Number(b.style('z-index')))
    const ids = new Set(cy.edges().map((edge) => edge.id()))
    const inScene = large.scene.edges.filter(({ id }) => ids.has(id)).map(({ id }) => id)
    expect(drawn.map((edge) => edge.id())).toEqual(inScene)
  })

  it('gives way to one that comes after it', async () => {
    const { diagram, cy } = create(realDataset)
    const first = diagram.setScene(large.scene, large.view, null)
    const { scene, view } = partsOf(fixtureDataset, DEFAULT_SCOPE)
    const second = diagram.setScene(scene, view, null)
    expect([await first, await second]).toEqual([false, true])
    expect(cy.nodes('[kind]').map((node) => node.id())).toEqual(scene.nodes.map(({ id }) => id))
  })

  it('takes a filter and a selection that come while it is on its way', async () => {
    const { diagram, cy } = create(realDataset)
    const done = diagram.setScene(large.scene, large.view, null)
    const { view } = partsOf(realDataset, scopeWith({ facets: { ...NO_FACETS, cell: ['OST'] } }))
    diagram.show(view)
    diagram.select('autophagy')
    await done
    expect(withClass(cy, 'picked')).toEqual(['autophagy'])
    expect(cy.edges().not('.gone').length).toBe(view.interactions.length)
  })

  it('stops when the diagram is thrown away', async () => {
    const { diagram, cy } = create(realDataset)
    const done = diagram.setScene(large.scene, large.view, null)
    diagram.destroy()
    expect(await done).toBe(false)
    expect(cy.destroyed()).toBe(true)
  })
})

it('a diagram without a scene yet bears every call', () => {
  const { diagram } = create(fixtureDataset)
  diagram.fit()
  diagram.show(viewOf({}))
  diagram.select('mtor')
  diagram.point('mtor')
  diagram.reveal('mtor')
  diagram.paint(PALETTES.dark)
  diagram.resize()
  expect(cores.last().elements().length).toBe(0)
})

describe('from far', () => {
  const lowDetailAt = async (zoom: number) => {
    const parts = await overview()
    // Without a screen a scene opens as small as can be.
    for (const z of [1, zoom]) parts.diagram.setViewport({ zoom: z, pan: { x: 0, y: 0 } })
    return parts
  }

  it('labels go and arrows thin out, and come back from near', async () => {
    const { cy, diagram, view } = await lowDetailAt(0.3)
    const node = cy.getElementById('ampk')
    const edge = cy.getElementById(view.interactions[0]!.id)
    expect(Number(node.style('text-opacity'))).toBe(0)
    expect(Number(edge.style('opacity'))).toBeLessThan(1)
    diagram.setViewport({ zoom: 1, pan: { x: 0, y: 0 } })
    expect(withClass(cy, 'low-detail')).toEqual([])
    expect(Number(node.style('text-opacity'))).toBe(1)
    expect(Number(edge.style('opacity'))).toBe(1)
  })

  it('classes change when the threshold is crossed, and not while it is not', async () => {
    const { cy, diagram } = await lowDetailAt(0.3)
    let changes = 0
    cy.on('class', () => changes++)
    for (const zoom of [0.2, 0.4, 0.5, 0.6]) diagram.setViewport({ zoom, pan: { x: 0, y: 0 } })
    expect(changes).toBe(0)
    diagram.setViewport({ zoom: 1, pan: { x: 0, y: 0 } })
    expect(changes).toBeGreaterThan(0)
  })

  it('a scene that opens far is added as such, and what is picked stands out all the same', async () => {
    const { cy, diagram } = await lowDetailAt(0.3)
    const { scene, view } = partsOf(fixtureDataset, scopeWith({ all: true, lang: 'zh' }))
    await diagram.setScene(scene, view, 'ampk--mtor')
    expect(withClass(cy, 'low-detail')).toContain('ampk')
    expect(Number(cy.getElementById('ampk--mtor').style('opacity'))).toBe(1)
  })
})
