// Rows that repeat themselves, stored by column: each field is a list of its different values and, for
// every row, which of them it has. The claims shrink to about half on the wire. Law: unpack(pack(x)) = x.

export interface Packed {
  readonly count: number
  readonly columns: Readonly<
    Record<string, { readonly values: readonly unknown[]; readonly at: readonly number[] }>
  >
}

/** The rows (plain JSON values; a field may be absent) by column, fields in order of first sight. */
export function packRows(rows: readonly object[]): Packed {
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
  return {
    count: rows.length,
    columns: Object.fromEntries(
      [...columns].map(([field, { values, at }]) => [field, { values, at }]),
    ),
  }
}

/** The rows again, each with the fields it had. */
export function unpackRows({
  count,
  columns,
}: Packed): readonly Readonly<Record<string, unknown>>[] {
  const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}))
  for (const [field, { values, at }] of Object.entries(columns)) {
    at.forEach((place, i) => {
      const row = rows[i]
      if (row && place >= 0) row[field] = values[place]
    })
  }
  return rows
}
