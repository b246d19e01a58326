// Rows as a file for a spreadsheet. Invariant: no cell is a formula, whatever a label holds.

/** Without it a spreadsheet takes Chinese for something else. */
const BYTE_ORDER_MARK = '\ufeff'

export type TableFormat = 'csv' | 'tsv'

/** A spreadsheet computes what begins like this; an apostrophe before it makes it text. */
const neutral = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A field by RFC 4180: quoted where it holds a comma, a quote or a line break. */
function csvField(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A field between tabs, which know no quotes: tabs and line breaks become blanks. */
const tsvField = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ')

const FORMATS: Readonly<
  Record<TableFormat, { readonly gap: string; readonly field: (text: string) => string }>
> = {
  csv: { gap: ',', field: csvField },
  tsv: { gap: '\t', field: tsvField },
}

/**
 * Rows as a file: UTF-8 with a byte order mark, each line ended as RFC 4180 asks. A cell that begins with `=`,
 * `+`, `-` or `@` gets an apostrophe before it.
 */
export function tableFile(
  rows: readonly (readonly string[])[],
  format: TableFormat = 'csv',
): string {
  const { gap, field } = FORMATS[format]
  const lines = rows.map((row) => `${row.map((text) => field(neutral(text))).join(gap)}\r\n`)
  return BYTE_ORDER_MARK + lines.join('')
}
