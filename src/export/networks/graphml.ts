// A network as GraphML (graphml.graphdrawing.org), as Gephi, yEd, igraph and NetworkX read it: a key for each
// field, lists joined by semicolons, since GraphML has none.
import { escapeXml } from '../../notation/xml.ts'
import { EDGE_FIELDS, NODE_FIELDS } from './network.ts'
import type { FieldType, FieldValue, Network } from './network.ts'

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  list: 'string',
  integer: 'int',
}

/** Line breaks and tabs in an attribute would be read as blanks. */
const attribute = (text: string): string =>
  escapeXml(text).replaceAll(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)

const textOf = (value: FieldValue): string =>
  typeof value === 'object' ? value.join('; ') : String(value)

type Owner = 'graph' | 'node' | 'edge'

const keyId = (owner: Owner, id: string): string => `${owner}-${id}`

const key = (owner: Owner, id: string, type: FieldType = 'string'): string =>
  `  <key id="${keyId(owner, id)}" for="${owner}" attr.name="${id}" attr.type="${TYPES[type]}"/>`

const data = (owner: Owner, id: string, value: FieldValue): string =>
  `<data key="${keyId(owner, id)}">${escapeXml(textOf(value))}</data>`

/** The text of a GraphML file, UTF-8, directed; positions as x and y of the nodes, in pixels. */
export function graphml({ name, about, nodes, edges }: Network): string {
  const place = ['x', 'y'] as const
  const keys = [
    key('graph', 'name'),
    ...about.map(([id]) => key('graph', id)),
    ...NODE_FIELDS.map(({ id, type }) => key('node', id, type)),
    ...place.map(
      (id) => `  <key id="${keyId('node', id)}" for="node" attr.name="${id}" attr.type="double"/>`,
    ),
    ...EDGE_FIELDS.map(({ id, type }) => key('edge', id, type)),
  ]
  const nodeLines = nodes.map((node) => {
    const fields = NODE_FIELDS.map(({ id, of }) => data('node', id, of(node)))
    const at = place.map((id) => data('node', id, node[id]))
    return `    <node id="${attribute(node.id)}">${[...fields, ...at].join('')}</node>`
  })
  const edgeLines = edges.map((edge) => {
    const fields = EDGE_FIELDS.map(({ id, of }) => data('edge', id, of(edge)))
    const ends = `source="${attribute(edge.source)}" target="${attribute(edge.target)}"`
    return `    <edge id="${attribute(edge.id)}" ${ends}>${fields.join('')}</edge>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys,
    '  <graph edgedefault="directed">',
    `    ${[data('graph', 'name', name), ...about.map(([id, text]) => data('graph', id, text))].join('')}`,
    ...nodeLines,
    ...edgeLines,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}
