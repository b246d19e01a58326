// The claims behind what is visible as a table, a row for each claim and a column for each field. The headings are the
// fields of the data contract, the same in both languages; names and statements are in the chosen one.
import type { Interaction } from '../domain/graph/derive.ts'
import { verdictsOf } from '../domain/graph/papers.ts'
import type { Claim, Dataset, Library, Literature, Texts } from '../domain/review/dataset.ts'
import { evidenceClass } from '../domain/review/evidenceClass.ts'
import { VERDICTS } from '../domain/review/vocabulary.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { nameOf } from '../domain/words/describe.ts'
import { arrowsOf } from './figure.ts'
import type { Figure } from './figure.ts'
import { tableFile } from './tableFile.ts'
import type { TableFormat } from './tableFile.ts'

export interface ClaimsTable extends Pick<Figure, 'dataset' | 'panes' | 'lang'> {
  readonly literature: Literature
  readonly library: Pick<Library, 'caveatsOf' | 'caveatKinds'>
  /** The prose in the language of the table; null where it has not come. */
  readonly texts: Texts | null
}

/** A claim on its arrow, with all that is asked for its row. */
interface Row {
  readonly table: ClaimsTable
  readonly dataset: Dataset
  readonly lang: Language
  readonly claim: Claim
  readonly arrow: Interaction
}

type Column = readonly [heading: string, of: (row: Row) => string | number]

const list = (items: readonly (string | number)[] = []): string => items.join('; ')

const CONTEXT = [
  'dose',
  'intensity',
  'phase',
  'species',
  'system',
  'tissue',
  'intervention',
] as const

const COLUMNS: readonly Column[] = [
  ['claim', ({ claim }) => claim.id],
  ['arrow', ({ arrow }) => arrow.id],
  ['arrow_effect', ({ arrow }) => arrow.effect],
  ['fit', ({ arrow, claim }) => (arrow.specific.includes(claim) ? 'specific' : 'general')],
  ['source', ({ claim }) => claim.source],
  ['source_name', ({ dataset, claim, lang }) => nameOf(dataset, claim.source, lang)],
  ['effect', ({ claim }) => claim.effect],
  ['relation', ({ claim }) => claim.relation],
  ['target', ({ claim }) => claim.target],
  ['target_name', ({ dataset, claim, lang }) => nameOf(dataset, claim.target, lang)],
  ['statement', ({ table, claim }) => table.texts?.statements[claim.id] ?? ''],
  ['doubt', ({ claim }) => claim.doubt ?? ''],
  ['sites', ({ claim }) => list(claim.sites)],
  ['direct', ({ claim }) => (claim.direct === undefined ? '' : String(claim.direct))],
  ['basis', ({ claim }) => claim.basis],
  ['evidence', ({ claim }) => evidenceClass(claim)],
  ['method', ({ claim }) => claim.experiment?.method ?? ''],
  ['source_was', ({ claim }) => claim.experiment?.source ?? ''],
  ['target_then', ({ claim }) => claim.experiment?.target ?? ''],
  ['certainty', ({ claim }) => claim.certainty],
  ['cells', ({ claim }) => list(claim.context.cells)],
  ['stressors', ({ claim }) => list(claim.context.stressors)],
  ...CONTEXT.map((field): Column => [field, ({ claim }) => claim.context[field] ?? '']),
  ['tissues', ({ claim }) => list(claim.tissues)],
  ['pathways', ({ claim }) => list(claim.pathways)],
  ['locator', ({ claim }) => claim.locator],
  ['citations', ({ claim }) => list(claim.citations)],
  ['caveats', ({ table: { library }, claim }) => list(caveatKinds(library, claim))],
  ...VERDICTS.map((verdict): Column => [
    `papers_${verdict}`,
    ({ table, claim }) => verdictsOf(table.literature, [claim])[verdict],
  ]),
]

function caveatKinds({ caveatsOf, caveatKinds: kinds }: ClaimsTable['library'], { id }: Claim) {
  return (caveatsOf[id] ?? []).flatMap((caveat) => kinds[caveat] ?? [])
}

/**
 * The visible claims as CSV or TSV ({@link tableFile}): each once, on the first arrow that shows it. Lists are
 * joined by semicolons; what a claim does not say is empty.
 */
export function claimsTable(table: ClaimsTable, format: TableFormat): string {
  const { dataset, lang } = table
  const seen = new Set<string>()
  const rows = arrowsOf(table).flatMap((arrow) =>
    [...arrow.specific, ...arrow.general].flatMap((claim) => {
      if (seen.has(claim.id)) return []
      seen.add(claim.id)
      const row = { table, dataset, lang, claim, arrow }
      return [COLUMNS.map(([, of]) => String(of(row)))]
    }),
  )
  return tableFile([COLUMNS.map(([heading]) => heading), ...rows], format)
}
