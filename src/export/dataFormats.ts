// Every way in which what is visible leaves as data: one table, from which the dialog, the figure pack and the names of
// files follow.
import type { Library, Literature, Texts } from '../domain/review/dataset.ts'
import type { Words } from '../domain/review/vocabulary.ts'
import type { ShownReference } from '../domain/words/cite.ts'
import { parseSelection } from '../domain/scope/scope.ts'
import { CITATION_FORMATS } from './citations/citationFormats.ts'
import type { CitationFormat } from './citations/citationFormats.ts'
import { worksBehind } from './citations/worksBehind.ts'
import type { WorksBehind } from './citations/worksBehind.ts'
import { claimsJson } from './claimsFile.ts'
import { claimsTable } from './claimsTable.ts'
import { arrowsOf } from './figure.ts'
import type { Figure, Pane } from './figure.ts'
import { graphml } from './networks/graphml.ts'
import { networkOf } from './networks/network.ts'
import type { Network } from './networks/network.ts'
import { cx2, cytoscapeJson, sif } from './networks/plainNetworks.ts'
import { sbgnMl } from './networks/sbgnMl.ts'
import { interactionsCsv } from './tables.ts'
import type { TableFormat } from './tableFile.ts'

export interface DataSources {
  readonly figure: Figure
  readonly literature: Literature
  readonly library: Library
  /** All of them, in their order, in the language of the figure. */
  readonly references: readonly ShownReference[]
  /** The prose in the language of the figure; null where it has not come. */
  readonly texts: Texts | null
}

export const DATA_GROUPS = ['tables', 'citations', 'networks'] as const
export type DataGroupId = (typeof DATA_GROUPS)[number]

export interface DataFormat {
  readonly id: string
  readonly group: DataGroupId
  /** What the name of the file ends in, after the stem of the scope. */
  readonly extension: string
  readonly type: string
  readonly label: Words
  /** Whether one pastes it rather than opens it. */
  readonly isList?: true
  readonly make: (sources: DataSources) => string | Promise<string>
}

const JSON_TYPE = 'application/json'
const UTF8 = ';charset=utf-8'

/** The works behind all arrows of the figure. */
export function worksOf({ figure, literature, library }: DataSources): WorksBehind {
  const arrows = arrowsOf(figure).map(({ source, target, specific, general }) => ({
    ...{ source, target },
    claims: [...specific, ...general],
  }))
  return worksBehind(arrows, { literature, statuses: library.statuses })
}

const networkIn = ({ figure, library }: DataSources): Network => networkOf(figure, library.xrefs)

const claimRows = (format: TableFormat) => (sources: DataSources) =>
  claimsTable({ ...sources.figure, ...sources }, format)

/** The papers behind all arrows of the figure in a format of citations. */
const ofFigure = ({ make, ...format }: CitationFormat): DataFormat => ({
  ...format,
  group: 'citations',
  make(sources) {
    const { dataset, lang } = sources.figure
    return make(worksOf(sources), { dataset, lang, references: sources.references })
  },
})

/** What is chosen where nothing was. */
export const FIRST_FORMAT: DataFormat = {
  ...{ id: 'arrows-csv', group: 'tables', extension: 'csv', type: `text/csv${UTF8}` },
  label: { en: 'Arrows as CSV', zh: '箭头（CSV）' },
  make: ({ figure }) => interactionsCsv(figure),
}

export const DATA_FORMATS: readonly DataFormat[] = [
  FIRST_FORMAT,
  {
    ...{ id: 'claims-csv', group: 'tables', extension: 'claims.csv', type: `text/csv${UTF8}` },
    label: { en: 'Claims as CSV, every field', zh: '论断，全部字段（CSV）' },
    make: claimRows('csv'),
  },
  {
    ...{ id: 'claims-tsv', group: 'tables', extension: 'claims.tsv' },
    type: `text/tab-separated-values${UTF8}`,
    label: { en: 'Claims as TSV, every field', zh: '论断，全部字段（TSV）' },
    make: claimRows('tsv'),
  },
  {
    ...{ id: 'claims-json', group: 'tables', extension: 'json', type: JSON_TYPE },
    label: { en: 'Claims as JSON', zh: '论断（JSON）' },
    make: (sources) => claimsJson({ ...sources.figure, ...sources }),
  },
  ...CITATION_FORMATS.map(ofFigure),
  {
    ...{ id: 'graphml', group: 'networks', extension: 'graphml', type: 'application/xml' },
    label: { en: 'GraphML (Gephi, yEd, NetworkX)', zh: 'GraphML（Gephi、yEd、NetworkX）' },
    make: (sources) => graphml(networkIn(sources)),
  },
  {
    ...{ id: 'cx2', group: 'networks', extension: 'cx2', type: JSON_TYPE },
    label: { en: 'CX2 (Cytoscape, NDEx)', zh: 'CX2（Cytoscape、NDEx）' },
    make: (sources) => cx2(networkIn(sources)),
  },
  {
    ...{ id: 'cytoscape-json', group: 'networks', extension: 'cyjs', type: JSON_TYPE },
    label: { en: 'Cytoscape.js JSON', zh: 'Cytoscape.js JSON' },
    make: (sources) => cytoscapeJson(networkIn(sources)),
  },
  {
    ...{ id: 'sbgn-ml', group: 'networks', extension: 'sbgn', type: 'application/xml' },
    label: { en: 'SBGN-ML, Activity Flow', zh: 'SBGN-ML（Activity Flow）' },
    make: (sources) => sbgnMl(networkIn(sources)),
  },
  {
    ...{ id: 'sif', group: 'networks', extension: 'sif', type: `text/plain${UTF8}` },
    label: { en: 'SIF', zh: 'SIF' },
    make: (sources) => sif(networkIn(sources)),
  },
]

/** The figure with the arrows of what is selected alone: the arrow itself, or all at the entity. */
export function ofSelection(figure: Figure, select: string): Figure {
  const selection = parseSelection(select)
  const isMeant = (arrow: {
    readonly id: string
    readonly source: string
    readonly target: string
  }) =>
    selection.type === 'interaction'
      ? arrow.source === selection.source && arrow.target === selection.target
      : arrow.source === select || arrow.target === select
  const narrowed = (pane: Pane): Pane => {
    const interactions = pane.view.interactions.filter(isMeant)
    const ends = new Set(interactions.flatMap(({ source, target }) => [source, target]))
    const entities = new Map([...pane.view.entities].filter(([id]) => ends.has(id)))
    return { ...pane, view: { ...pane.view, interactions, entities } }
  }
  const [first, second] = figure.panes
  return { ...figure, panes: second ? [narrowed(first), narrowed(second)] : [narrowed(first)] }
}
