// Records as files for reference managers. Citation.js knows which field is which; it is fetched when a file is
// asked for. Invariant: Chinese, Greek and marks that LaTeX reads as commands arrive as they left.
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslRecord } from './records.ts'

// As it comes the library writes ASCII, and drops what has no command in LaTeX: every Chinese character.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
})

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Without this a title with an ampersand stops LaTeX. */
const forLatex = (text: string): string =>
  text.replaceAll(/[\\~^&%$#_{}]/g, (mark) => LATEX[mark] ?? `\\${mark}`)

/** Texts that LaTeX sets. Identifiers are no such texts. */
function latexRecord(record: CslRecord): object {
  const { title, note, author, publisher } = record
  const journal = record['container-title']
  return {
    ...record,
    title: forLatex(title),
    note: forLatex(note),
    ...(journal !== undefined && { 'container-title': forLatex(journal) }),
    ...(publisher !== undefined && { publisher: forLatex(publisher) }),
    ...(author && {
      author: author.map((name) =>
        Object.fromEntries(
          Object.entries(name).map(([part, text]) => [part, forLatex(String(text))]),
        ),
      ),
    }),
  }
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'english', zh: 'chinese' }

/** The library has no field for the language in BibTeX. */
function bibtexEntry(record: CslRecord): string {
  const entry = plugins.output.format('bibtex', [latexRecord(record)]).trimEnd()
  const language = LANGUAGES[record.language ?? ''] ?? record.language
  return entry.replace(/\}$/, `\tlanguage = {${language}},\n}\n`)
}

/**
 * A BibTeX file (UTF-8) with one entry for each record, under its id. `remarks` stand before the entries as lines
 * that BibTeX skips.
 */
export function bibtexFile(records: readonly CslRecord[], remarks: readonly string[]): string {
  // Outside an entry an @ would begin one.
  const lines = remarks.map((line) => `% ${line.replaceAll('@', '(at)')}\n`)
  return [...lines, ...records.map(bibtexEntry)].join('')
}

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/**
 * A RIS file: a line for each field, each record from TY to ER. Citation.js maps the fields; the lines are
 * written here, since it breaks them after 70 characters, within words, and readers join them with a gap.
 */
export function risFile(records: readonly CslRecord[]): string {
  const mapped = plugins.output.format('ris', records, { spec: 'new', type: 'object' })
  const blocks = mapped.map(({ TY, ...fields }) => {
    const lines = Object.entries(fields).flatMap(([tag, value]) =>
      (Array.isArray(value) ? value : [value])
        .filter(isText)
        .map((text) => `${tag}  - ${String(text).replaceAll(/\s+/g, ' ')}`),
    )
    return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n')
  })
  return blocks.join('\r\n')
}

/** The records as CSL-JSON, which reference managers and pandoc read. */
export function cslFile(records: readonly CslRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`
}
