// What the rows are sorted by, where they are cards with no column heads in sight; and at any width, for those who
// hear the page, that they are sorted now.
import { useState } from 'react'
import { COLUMNS } from '../../domain/scope/arrangement.ts'
import type { Sorting } from '../../domain/scope/arrangement.ts'
import { useApp, useWords } from '../useApp.ts'
import { sortedByColumn, turned } from './rows.ts'
import { TABLE_WORDS } from './words.ts'

export function SortChoice({ sorting }: { readonly sorting: Sorting | null }) {
  const words = TABLE_WORDS[useWords().lang]
  const { columns } = words
  const sort = useApp(({ tableSorted }) => tableSorted)
  const direction = sorting && words.directions[sorting.direction]
  // That they stand as the review has them is news only to who has sorted them.
  const [wasSorted, setWasSorted] = useState(false)
  if (sorting && !wasSorted) setWasSorted(true)
  return (
    <>
      <div className="sort-choice">
        <label>
          <span>{words.sortedBy}</span>{' '}
          <select
            value={sorting?.column ?? ''}
            onChange={({ target }) => {
              const column = COLUMNS.find((name) => name === target.value)
              sort(column ? sortedByColumn(column) : null)
            }}
          >
            <option value="">{words.unsorted}</option>
            {COLUMNS.map((column) => (
              <option key={column} value={column}>
                {columns[column]}
              </option>
            ))}
          </select>
        </label>
        {sorting && (
          <button
            type="button"
            aria-label={words.turn(words.directions[sorting.direction])}
            title={words.turnRound}
            onClick={() => {
              sort(turned(sorting))
            }}
          >
            <span aria-hidden="true">{sorting.direction === 'up' ? '↑' : '↓'}</span>{' '}
            <span>{direction}</span>
          </button>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {sorting && direction
          ? words.nowSorted(columns[sorting.column], direction)
          : wasSorted && words.unsorted}
      </span>
    </>
  )
}
