// Every way in which papers leave: files for reference managers, and lists to paste. One table for the papers behind a
// figure and for those of a collection.
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Language, Words } from '../../domain/review/vocabulary.ts'
import type { ShownReference } from '../../domain/words/cite.ts'
import type * as CitationFile from './citationFile.ts'
import { citationList, unresolvedLines } from './citationList.ts'
import type { Style } from './formatted.ts'
import { recordsOf } from './records.ts'
import type { CslRecord } from './records.ts'
import type { WorksBehind } from './worksBehind.ts'

interface Beside {
  readonly dataset: Dataset
  readonly lang: Language
  /** All of them, in their order. */
  readonly references: readonly ShownReference[]
}

export interface CitationFormat {
  readonly id: string
  /** What the name of the file ends in. */
  readonly extension: string
  readonly type: string
  readonly label: Words
  /** Whether one pastes it rather than opens it. */
  readonly isList?: true
  readonly make: (behind: WorksBehind, beside: Beside) => string | Promise<string>
}

const JSON_TYPE = 'application/json'
const UTF8 = ';charset=utf-8'

const list =
  (style: Style): CitationFormat['make'] =>
  (behind, { references, lang }) =>
    citationList(behind, references, style, lang)

/** The library that knows the formats is fetched when one is asked for. */
const records =
  (
    write: (
      file: typeof CitationFile,
      records: readonly CslRecord[],
      remarks: readonly string[],
    ) => string,
  ): CitationFormat['make'] =>
  async (behind, { dataset, lang, references }) => {
    const file = await import('./citationFile.ts')
    const remarks = unresolvedLines(behind, references, lang)
    return write(file, recordsOf(dataset, behind.works, lang), remarks)
  }

export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    ...{ id: 'bibtex', extension: 'bib', type: `application/x-bibtex${UTF8}` },
    label: { en: 'BibTeX', zh: 'BibTeX' },
    make: records((file, all, remarks) => file.bibtexFile(all, remarks)),
  },
  {
    ...{ id: 'ris', extension: 'ris' },
    type: `application/x-research-info-systems${UTF8}`,
    label: { en: 'RIS (EndNote, Zotero, NoteExpress)', zh: 'RIS（EndNote、Zotero、NoteExpress）' },
    make: records((file, all) => file.risFile(all)),
  },
  {
    ...{ id: 'csl-json', extension: 'csl.json', type: JSON_TYPE },
    label: { en: 'CSL-JSON', zh: 'CSL-JSON' },
    make: records((file, all) => file.cslFile(all)),
  },
  {
    ...{ id: 'apa', extension: 'apa.txt', type: `text/plain${UTF8}` },
    label: { en: 'List in APA style', zh: 'APA 格式列表' },
    isList: true,
    make: list('apa'),
  },
  {
    ...{ id: 'vancouver', extension: 'vancouver.txt' },
    type: `text/plain${UTF8}`,
    label: { en: 'List in Vancouver style', zh: 'Vancouver 格式列表' },
    isList: true,
    make: list('vancouver'),
  },
  {
    ...{ id: 'gbt-7714', extension: 'gbt7714.txt' },
    type: `text/plain${UTF8}`,
    label: { en: 'List by GB/T 7714', zh: 'GB/T 7714 格式列表' },
    isList: true,
    make: list('gbt-7714'),
  },
]
