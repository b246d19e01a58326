// What a figure shows as a network for other programs: its entities, its arrows, and a table of what is told of
// each. All formats write the same table.
import type { Interaction } from '../../domain/graph/derive.ts'
import type { Claim, Library } from '../../domain/review/dataset.ts'
import type { Kind, Language, SummaryEffect } from '../../domain/review/vocabulary.ts'
import { citationsOf, effectWords, nameOf } from '../../domain/words/describe.ts'
import type { Point } from '../../notation/scene.ts'
import { reviewCitation } from '../figure.ts'
import type { Figure } from '../figure.ts'

export type FieldType = 'string' | 'integer' | 'list'
export type FieldValue = string | number | readonly string[]

export interface NetworkNode {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  /** Identifiers in public databases, as CURIEs; none where none is sure. */
  readonly xrefs: readonly string[]
  /** Centre and size, in pixels of the drawing. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface NetworkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly effect: SummaryEffect
  readonly effectName: string
  /** Which side of a comparison shows it; empty where there is none. */
  readonly side: string
  readonly interaction: Interaction
  readonly claims: readonly Claim[]
  readonly points: readonly Point[]
}

export interface Network {
  readonly name: string
  /** Whence, under which filters, and where it can be seen: names and texts. */
  readonly about: readonly (readonly [name: string, text: string])[]
  readonly lang: Language
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

interface Field<T> {
  readonly id: string
  readonly type: FieldType
  readonly of: (item: T) => FieldValue
}

const distinct = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]

/** What is told of each entity. */
export const NODE_FIELDS: readonly Field<NetworkNode>[] = [
  { id: 'name', type: 'string', of: ({ name }) => name },
  { id: 'kind', type: 'string', of: ({ kind }) => kind },
  { id: 'xrefs', type: 'list', of: ({ xrefs }) => xrefs },
]

/** What is told of each arrow: what it says, how many sentences say so, and where they stand. */
export const EDGE_FIELDS: readonly Field<NetworkEdge>[] = [
  { id: 'interaction', type: 'string', of: ({ effectName }) => effectName },
  { id: 'effect', type: 'string', of: ({ effect }) => effect },
  { id: 'side', type: 'string', of: ({ side }) => side },
  { id: 'fit', type: 'string', of: ({ interaction }) => interaction.fit },
  { id: 'line', type: 'string', of: ({ interaction }) => interaction.line },
  { id: 'raises', type: 'integer', of: ({ interaction }) => interaction.voices.increases },
  { id: 'lowers', type: 'integer', of: ({ interaction }) => interaction.voices.decreases },
  { id: 'undirected', type: 'integer', of: ({ interaction }) => interaction.voices.unsigned },
  { id: 'about_bone', type: 'integer', of: ({ interaction }) => interaction.voices.aboutBone },
  { id: 'claims', type: 'list', of: ({ claims }) => claims.map(({ id }) => id) },
  { id: 'locators', type: 'list', of: ({ claims }) => distinct([claims.map((c) => c.locator)]) },
  { id: 'citations', type: 'list', of: ({ claims }) => citationsOf(claims).map(String) },
  {
    id: 'cells',
    type: 'list',
    of: ({ claims }) => distinct(claims.map((c) => c.context.cells ?? [])),
  },
  {
    id: 'stressors',
    type: 'list',
    of: ({ claims }) => distinct(claims.map((c) => c.context.stressors ?? [])),
  },
]

function nodesOf(figure: Figure, xrefs: Library['xrefs']): readonly NetworkNode[] {
  const { dataset, scene, panes, lang } = figure
  const shown = new Set(panes.flatMap(({ view }) => [...view.entities.keys()]))
  return scene.nodes
    .filter(({ id }) => shown.has(id))
    .map(({ id, kind, x, y, width, height }) => ({
      ...{ id, kind, x, y, width, height },
      name: nameOf(dataset, id, lang),
      xrefs: xrefs[id] ?? [],
    }))
}

function edgesOf({ dataset, scene, panes, lang }: Figure): readonly NetworkEdge[] {
  const routes = new Map(scene.edges.map(({ id, points }) => [id, points]))
  return panes.flatMap(({ view, heading }, side) =>
    view.interactions.map((interaction): NetworkEdge => {
      const { id, source, target, effect, specific, general } = interaction
      return {
        // Both sides of a comparison may show an arrow: each has its own.
        id: panes.length > 1 ? `${id}--${side + 1}` : id,
        ...{ source, target, effect, interaction },
        effectName: effectWords(dataset, effect, lang),
        side: heading ?? '',
        claims: [...specific, ...general],
        points: routes.get(id) ?? [],
      }
    }),
  )
}

function aboutOf({ dataset, scopeWords, link, lang }: Figure): Network['about'] {
  const { id, release, licence } = dataset.meta
  return [
    ['description', scopeWords],
    ['source', reviewCitation(dataset.meta, lang)],
    ['version', `${id} ${release}`],
    ['rights', licence],
    ['link', link],
    ['language', lang],
  ]
}

/**
 * The network of a figure: exactly the entities and arrows that it draws, names in its language. `xrefs` are those
 * of {@link Library}.
 */
export function networkOf(figure: Figure, xrefs: Library['xrefs']): Network {
  return {
    name: figure.title,
    about: aboutOf(figure),
    lang: figure.lang,
    nodes: nodesOf(figure, xrefs),
    edges: edgesOf(figure),
  }
}
