// Rows that repeat themselves, stored by column: each field is a list of its different values and, for
// every row, which of them it has, as one character. Law: unpack(pack(x)) = x.

interface Column {
  readonly values: readonly unknown[]
  /** A character a row; nothing at all where each row has a value of its own, in order. */
  readonly at: string
}

interface Columns {
  readonly count: number
  readonly columns: Readonly<Record<string, Column>>
}

/** Rows of `T`, packed. Only {@link packRows} makes one, so only it can say what comes out again. */
export interface Packed<T> extends Columns {
  readonly rowType?: T
}

/** The character of the first value. The one before it says that a row has none; neither needs escaping. */
const FIRST = '$'.charCodeAt(0)

/** The rows (plain JSON values; a field may be absent) by column, fields in order of first sight. */
export function packRows<T extends object>(rows: readonly T[]): Packed<T> {
  const columns = new Map<string, { index: Map<string, number>; values: unknown[]; at: number[] }>()
  rows.forEach((row, i) => {
    for (const [field, value] of Object.entries(row)) {
      let column = columns.get(field)
      if (!column) {
        column = { index: new Map(), values: [], at: [] }
        columns.set(field, column)
      }
      const key = JSON.stringify(value)
      let place = column.index.get(key)
      if (place === undefined) {
        place = column.values.push(value) - 1
        column.index.set(key, place)
      }
      while (column.at.length < i) column.at.push(-1)
      column.at.push(place)
    }
  })
  const isPlain = (at: readonly number[]) =>
    at.length === rows.length && at.every((place, i) => place === i)
  const asText = (at: readonly number[]) =>
    isPlain(at) ? '' : at.map((place) => String.fromCharCode(FIRST + place)).join('')
  return {
    count: rows.length,
    columns: Object.fromEntries(
      [...columns].map(([field, { values, at }]) => [field, { values, at: asText(at) }]),
    ),
  }
}

/** The rows again, each with the fields it had. */
export function unpackRows<T extends object>(packed: Packed<T>): readonly T[]
export function unpackRows({ count, columns }: Columns): readonly object[] {
  const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}))
  for (const [field, { values, at }] of Object.entries(columns)) {
    rows.forEach((row, i) => {
      const place = at === '' ? i : at.charCodeAt(i) - FIRST
      // Past the end of `at` there is no character, and no value.
      if (place >= 0) row[field] = values[place]
    })
  }
  return rows
}
