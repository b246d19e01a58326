// Networks as lines and as JSON: SIF, the JSON of Cytoscape.js, and CX2 (cytoscape.org/cx/cx2), which Cytoscape
// and NDEx read.
import { EDGE_FIELDS, NODE_FIELDS } from './network.ts'
import type { FieldType, FieldValue, Network } from './network.ts'

/** A name as a cell of a table of tabs. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/**
 * SIF with tabs: source, what the arrow says, target, by their names, a line for each arrow. It holds nothing
 * else, neither numbers nor sources.
 */
export function sif({ nodes, edges }: Network): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => cell(names.get(id) ?? id)
  const lines = edges.map(({ source, target, effect }) =>
    [nameOf(source), effect, nameOf(target)].join('\t'),
  )
  return `${lines.join('\n')}\n`
}

const fieldsOf = <T>(
  fields: readonly { readonly id: string; readonly of: (item: T) => FieldValue }[],
  item: T,
): Record<string, FieldValue> => Object.fromEntries(fields.map(({ id, of }) => [id, of(item)]))

/** What `cy.json()` of Cytoscape.js takes: elements with their data and positions. */
export function cytoscapeJson({ name, about, nodes, edges }: Network): string {
  const elements = {
    nodes: nodes.map((item) => ({
      data: { id: item.id, ...fieldsOf(NODE_FIELDS, item) },
      position: { x: item.x, y: item.y },
    })),
    edges: edges.map((item) => ({
      data: {
        id: item.id,
        source: item.source,
        target: item.target,
        ...fieldsOf(EDGE_FIELDS, item),
      },
    })),
  }
  return `${JSON.stringify({ data: { name, ...Object.fromEntries(about) }, elements }, null, 2)}\n`
}

const CX2_TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'integer',
  list: 'list_of_string',
}

const declared = (fields: readonly { readonly id: string; readonly type: FieldType }[]) =>
  Object.fromEntries(fields.map(({ id, type }) => [id, { d: CX2_TYPES[type] }]))

/**
 * CX2: a list of aspects, first the version, last the status; entities and arrows by whole numbers, their own ids
 * as the attribute `id`.
 */
export function cx2({ name, about, nodes, edges }: Network): string {
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]))
  const own = { id: 'id', type: 'string' } as const
  const network: Readonly<Record<string, string>> = { name, ...Object.fromEntries(about) }
  const aspects = {
    attributeDeclarations: [
      {
        networkAttributes: Object.fromEntries(
          Object.keys(network).map((id) => [id, { d: 'string' }]),
        ),
        nodes: declared([own, ...NODE_FIELDS]),
        edges: declared([own, ...EDGE_FIELDS]),
      },
    ],
    networkAttributes: [network],
    nodes: nodes.map((item, id) => ({
      ...{ id, x: item.x, y: item.y },
      v: { id: item.id, ...fieldsOf(NODE_FIELDS, item) },
    })),
    edges: edges.map((item, id) => ({
      ...{ id, s: numbers.get(item.source), t: numbers.get(item.target) },
      v: { id: item.id, ...fieldsOf(EDGE_FIELDS, item) },
    })),
  }
  const parts = Object.entries(aspects)
  const metaData = parts.map(([aspect, list]) => ({ name: aspect, elementCount: list.length }))
  const file = [
    { CXVersion: '2.0', hasFragments: false },
    { metaData },
    ...parts.map(([aspect, list]) => ({ [aspect]: list })),
    { status: [{ error: '', success: true }] },
  ]
  return `${JSON.stringify(file)}\n`
}
