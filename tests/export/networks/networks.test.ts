// Networks are read back by readers that are not ours: graphology for GraphML, Cytoscape.js for its JSON, an XML parser
// and the rules of the schema for SBGN-ML; CX2 by its published rules.
import { DOMParser } from '@xmldom/xmldom'
import cytoscape from 'cytoscape'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphml } from '../../../src/export/networks/graphml.ts'
import { networkOf } from '../../../src/export/networks/network.ts'
import type { Network } from '../../../src/export/networks/network.ts'
import { cx2, cytoscapeJson, sif } from '../../../src/export/networks/plainNetworks.ts'
import { sbgnMl } from '../../../src/export/networks/sbgnMl.ts'
import { arrowsOf } from '../../../src/export/figure.ts'
import { DEFAULT_SCOPE, NO_FACETS } from '../../../src/domain/scope/scope.ts'
import { splitDataset } from '../../../src/wire/splitDataset.ts'
import { scopes } from '../../domain/scopes.ts'
import { real, realDataset } from '../../fixtures.ts'
import { figureOf } from '../figures.ts'

const { xrefs } = splitDataset(real).library
const pathway = networkOf(
  figureOf(realDataset, { ...DEFAULT_SCOPE, view: 'ampk-mtor', all: true, lang: 'zh' }),
  xrefs,
)
const versus = networkOf(
  figureOf(realDataset, {
    ...DEFAULT_SCOPE,
    mode: 'compare',
    facets: { ...NO_FACETS, cell: ['OB'] },
    versus: { ...NO_FACETS, cell: ['OC'] },
  }),
  xrefs,
)
const HARD = '<i>"β" & 骨</i>\u0000'
const hard: Network = {
  ...pathway,
  name: HARD,
  nodes: pathway.nodes.map((node, i) => (i === 0 ? { ...node, name: HARD } : node)),
}
const readGraphml = (text: string) => parse(MultiDirectedGraph, text, { addMissingNodes: false })

describe('a network', () => {
  it('holds exactly the arrows that the figure draws, between entities that it has', () => {
    fc.assert(
      fc.property(scopes(realDataset), (scope) => {
        const figure = figureOf(realDataset, { ...scope, mode: 'diagram' })
        const { nodes, edges } = networkOf(figure, xrefs)
        expect(edges.map(({ id }) => id)).toEqual(arrowsOf(figure).map(({ id }) => id))
        const ids = new Set(nodes.map(({ id }) => id))
        expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('of a comparison has the arrows of both sides, each with its side', () => {
    expect(new Set(versus.edges.map(({ side }) => side)).size).toBe(2)
    expect(new Set(versus.edges.map(({ id }) => id)).size).toBe(versus.edges.length)
  })
})

describe('GraphML', () => {
  it.each([
    ['a pathway', pathway],
    ['a comparison', versus],
    ['hostile names', hard],
  ])('of %s is read by graphology with all fields', (_name, network) => {
    const graph = readGraphml(graphml(network))
    expect(graph.order).toBe(network.nodes.length)
    expect(graph.size).toBe(network.edges.length)
    for (const { id, name, xrefs: known } of network.nodes) {
      expect(graph.getNodeAttribute(id, 'name')).toBe(name.replaceAll('\u0000', '\ufffd'))
      expect(graph.getNodeAttribute(id, 'xrefs')).toBe(known.join('; '))
    }
    for (const { id, source, target, effect, interaction } of network.edges) {
      expect([graph.source(id), graph.target(id)]).toEqual([source, target])
      expect(graph.getEdgeAttribute(id, 'effect')).toBe(effect)
      expect(graph.getEdgeAttribute(id, 'raises')).toBe(interaction.voices.increases)
    }
  })
})

it('the JSON of Cytoscape.js is taken by Cytoscape.js', () => {
  const cy = cytoscape({ headless: true })
  cy.json(JSON.parse(cytoscapeJson(hard)) as Parameters<typeof cy.json>[0])
  expect(cy.nodes()).toHaveLength(hard.nodes.length)
  expect(cy.edges()).toHaveLength(hard.edges.length)
  const [first] = hard.nodes
  expect(cy.getElementById(first!.id).data('name')).toBe(HARD)
  expect(cy.getElementById(first!.id).position()).toEqual({ x: first!.x, y: first!.y })
})

it('SIF has a line of three for each arrow', () => {
  const lines = sif(hard).trimEnd().split('\n')
  expect(lines).toHaveLength(hard.edges.length)
  const names = new Set(hard.nodes.map(({ name }) => name))
  for (const line of lines) {
    const [source, , target, ...more] = line.split('\t')
    expect([names.has(source!), names.has(target!), more.length]).toEqual([true, true, 0])
  }
})

describe('CX2', () => {
  type Aspect = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  const file = JSON.parse(cx2(hard)) as readonly [unknown, ...Aspect[]]
  const [version, ...aspects] = file
  const aspectOf = (name: string) => aspects.find((aspect) => name in aspect)![name]!

  it('begins with its version, counts its aspects, and ends with its status', () => {
    expect(version).toEqual({ CXVersion: '2.0', hasFragments: false })
    expect(aspects.at(-1)).toEqual({ status: [{ error: '', success: true }] })
    const counts = aspectOf('metaData').map(({ name, elementCount }) => [name, elementCount])
    const others = aspects.slice(1, -1).map((aspect) => Object.entries(aspect)[0]!)
    expect(counts).toEqual(others.map(([name, list]) => [name, list.length]))
  })

  it('declares every attribute it has, with the type it has', () => {
    const [declared] = aspectOf('attributeDeclarations') as unknown as [
      Record<string, Record<string, { d: string }>>,
    ]
    const typeOf = (value: unknown) => (Array.isArray(value) ? 'list_of_string' : typeof value)
    for (const aspect of ['nodes', 'edges']) {
      for (const { v } of aspectOf(aspect)) {
        for (const [name, value] of Object.entries(v as object)) {
          const meant = declared[aspect]![name]?.d.replace('integer', 'number')
          expect([aspect, name, meant]).toEqual([aspect, name, typeOf(value)])
        }
      }
    }
  })

  it('its arrows join nodes that are there, by whole numbers', () => {
    const ids = new Set(aspectOf('nodes').map(({ id }) => id))
    expect([...ids].every(Number.isInteger)).toBe(true)
    for (const { s, t } of aspectOf('edges')) expect([ids.has(s), ids.has(t)]).toEqual([true, true])
  })
})

describe('SBGN-ML, by the rules of its schema', () => {
  const faults: string[] = []
  const note = (text: string) => faults.push(text)
  const document = new DOMParser({
    errorHandler: { warning: note, error: note, fatalError: note },
  }).parseFromString(sbgnMl(hard), 'text/xml')
  const all = (name: string): readonly Element[] => {
    const found = document.getElementsByTagName(name)
    return Array.from({ length: found.length }, (_, i) => found.item(i)!)
  }
  const childNames = ({ childNodes }: Element) =>
    Array.from({ length: childNodes.length }, (_, i) => childNodes.item(i))
      .filter(({ nodeType }) => nodeType === 1)
      .map(({ nodeName }) => nodeName)

  it('is sound XML, one map, of the language Activity Flow', () => {
    expect(faults).toEqual([])
    expect(all('map').map((map) => map.getAttribute('language'))).toEqual(['activity flow'])
    expect(document.documentElement.namespaceURI).toBe('http://sbgn.org/libsbgn/0.3')
  })

  it('has its parts in the order of the schema, with classes of the language', () => {
    for (const glyph of all('glyph')) {
      expect(childNames(glyph).join(' ')).toMatch(/^(notes )?label (entity )?bbox( glyph)*$/)
      expect(glyph.getAttribute('class')).toMatch(
        /^(biological activity|phenotype|unit of information)$/,
      )
    }
    for (const arc of all('arc')) {
      expect(childNames(arc).join(' ')).toMatch(/^notes start( next)* end$/)
      expect(arc.getAttribute('class')).toMatch(/^(positive|negative|unknown) influence$/)
    }
    expect(all('label')[0]?.getAttribute('text')).toBe(HARD.replaceAll('\u0000', '\ufffd'))
  })

  // As SBGN.xsd of libSBGN, milestone 3, has them.
  it('has the values of the schema: version, names of entities, ids, numbers', () => {
    expect(all('map')[0]?.getAttribute('version')).toBe(
      'http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2',
    )
    const units = all('glyph').filter((one) => one.getAttribute('class') === 'unit of information')
    expect(units.length).toBeGreaterThan(0)
    // An activity must have an entity, in a unit of information and nowhere else.
    for (const glyph of all('glyph')) {
      const isActivity = glyph.getAttribute('class') === 'biological activity'
      const isUnit = units.includes(glyph)
      const has = childNames(glyph)
      expect(has.includes('glyph')).toBe(isActivity)
      expect(has.includes('entity')).toBe(isUnit)
    }
    for (const entity of all('entity')) {
      expect(entity.getAttribute('name')).toMatch(
        /^(unspecified entity|simple chemical|macromolecule|nucleic acid feature|complex|perturbation)$/,
      )
    }
    for (const one of [...all('map'), ...all('glyph'), ...all('arc')])
      expect(one.getAttribute('id')).toMatch(/^[A-Za-z_][\w.-]*$/)
    for (const name of ['bbox', 'start', 'next', 'end']) {
      for (const one of all(name)) {
        for (const key of name === 'bbox' ? ['x', 'y', 'w', 'h'] : ['x', 'y'])
          expect(one.getAttribute(key)).toMatch(/^-?\d+(\.\d+)?$/)
      }
    }
  })

  it('has each id once, and arcs between glyphs that are there', () => {
    const ids = [...all('map'), ...all('glyph'), ...all('arc')].map((one) => one.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(all('arc')).toHaveLength(hard.edges.length)
    for (const arc of all('arc')) {
      expect(ids).toContain(arc.getAttribute('source'))
      expect(ids).toContain(arc.getAttribute('target'))
    }
  })
})
