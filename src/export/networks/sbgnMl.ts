// A network as SBGN-ML 0.3, language Activity Flow (sbgn.github.io): activities and the influences between them,
// where they stand in the drawing.
import type { Kind, SummaryEffect } from '../../domain/review/vocabulary.ts'
import type { Point } from '../../notation/scene.ts'
import { round } from '../../notation/marks.ts'
import { escapeXml } from '../../notation/xml.ts'
import type { Network, NetworkEdge, NetworkNode } from './network.ts'

/** What acts, as the language tells it in a box above the activity; null where it has no such word. */
const ENTITIES: Readonly<Record<Kind, string | null>> = {
  protein: 'macromolecule',
  complex: 'complex',
  family: 'unspecified entity',
  rna: 'nucleic acid feature',
  'small-molecule': 'simple chemical',
  drug: 'simple chemical',
  stressor: 'perturbation',
  intervention: 'perturbation',
  process: null,
  phenotype: null,
  structure: 'unspecified entity',
}

/** The language has no influence that goes both ways; the notes of the arc say what the review says. */
const INFLUENCES: Readonly<Record<SummaryEffect, string>> = {
  increases: 'positive influence',
  'mostly-increases': 'positive influence',
  decreases: 'negative influence',
  'mostly-decreases': 'negative influence',
  contested: 'unknown influence',
  unsigned: 'unknown influence',
}

const attribute = (text: string): string => escapeXml(text).replaceAll(/\s+/g, ' ')

const box = (x: number, y: number, w: number, h: number): string =>
  `<bbox x="${round(x)}" y="${round(y)}" w="${round(w)}" h="${round(h)}"/>`

const at = ([x, y]: Point): string => `x="${round(x)}" y="${round(y)}"`

const notes = (text: string): string =>
  `<notes><p xmlns="http://www.w3.org/1999/xhtml">${escapeXml(text)}</p></notes>`

function glyph({ name, kind, xrefs, x, y, width, height }: NetworkNode, id: string): string {
  const [left, top] = [x - width / 2, y - height / 2]
  const entity = ENTITIES[kind]
  const unit =
    entity === null
      ? ''
      : `<glyph class="unit of information" id="${id}.1"><label text=""/><entity name="${entity}"/>${box(left + 4, top - 5, 24, 10)}</glyph>`
  const role = kind === 'phenotype' || kind === 'process' ? 'phenotype' : 'biological activity'
  const known = xrefs.length > 0 ? notes(xrefs.join(', ')) : ''
  return `    <glyph class="${role}" id="${id}">${known}<label text="${attribute(name)}"/>${box(left, top, width, height)}${unit}</glyph>`
}

function arc({ effect, effectName, claims, points, side }: NetworkEdge, ends: string): string {
  const [start = [0, 0] as const, ...rest] = points
  const end = rest.at(-1) ?? start
  const path = [
    `<start ${at(start)}/>`,
    ...rest.slice(0, -1).map((point) => `<next ${at(point)}/>`),
    `<end ${at(end)}/>`,
  ]
  const places = [...new Set(claims.map(({ locator }) => locator))].join(', ')
  const said = [side, effectName, places].filter(Boolean).join('; ')
  return `    <arc class="${INFLUENCES[effect]}" ${ends}>${notes(said)}${path.join('')}</arc>`
}

/** The text of an SBGN-ML file, UTF-8; ids are meaningless, as the format advises. */
export function sbgnMl({ name, about, nodes, edges }: Network): string {
  const ids = new Map(nodes.map(({ id }, i) => [id, `glyph${i + 1}`]))
  const idOf = (id: string) => ids.get(id) ?? ''
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sbgn xmlns="http://sbgn.org/libsbgn/0.3">',
    '  <map id="map1" language="activity flow" version="http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2">',
    `    ${notes([name, ...about.map(([, text]) => text)].join('; '))}`,
    ...nodes.map((node) => glyph(node, idOf(node.id))),
    ...edges.map((edge, i) =>
      arc(edge, `id="arc${i + 1}" source="${idOf(edge.source)}" target="${idOf(edge.target)}"`),
    ),
    '  </map>',
    '</sbgn>',
    '',
  ].join('\n')
}
