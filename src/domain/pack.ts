// Rows that repeat themselves, stored by column: each field is a list of its different values and, for
// every row, which of them it has, as one character. Law: unpack(pack(x)) = x.

export interface Column {
  readonly values: readonly unknown[]
  /** A character a row; nothing at all where each row has a value of its own, in order. */
  readonly at: string
}

/** `T` is what the rows were: only {@link packRows} makes one. */
export interface Packed<T> {
  readonly count: number
  readonly columns: Readonly<Partial<Record<keyof T & string, Column>>>
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
  const packed: Record<string, Column> = {}
  for (const [field, { values, at }] of columns) packed[field] = { values, at: asText(at) }
  return { count: rows.length, columns: packed as Packed<T>['columns'] }
}

/** The rows again, each with the fields it had. */
export function unpackRows<T extends object>({ count, columns }: Packed<T>): readonly T[] {
  const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}))
  for (const [field, { values, at }] of Object.entries<Column>(columns as Record<string, Column>)) {
    rows.forEach((row, i) => {
      const place = at === '' ? i : at.charCodeAt(i) - FIRST
      // Past the end of `at` there is no character, and no value.
      if (place >= 0) row[field] = values[place]
    })
  }
  return rows as T[]
}
