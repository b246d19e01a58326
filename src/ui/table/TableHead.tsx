// The names of the columns, each of which sorts the rows. Over cards there is no room for them: there they are only
// heard, and the choice above the cards sorts.
import { COLUMNS } from '../../domain/scope/arrangement.ts'
import type { ColumnId, Sorting } from '../../domain/scope/arrangement.ts'
import { useApp, useWords } from '../useApp.ts'
import { afterPress } from './rows.ts'
import { TABLE_WORDS } from './words.ts'
import '../css/sort.css'

const ARIA_SORT = { up: 'ascending', down: 'descending' } as const

interface HeadProps {
  readonly sorting: Sorting | null
}

function ColumnHead({ column, sorting }: HeadProps & { readonly column: ColumnId }) {
  const words = TABLE_WORDS[useWords().lang]
  const sort = useApp(({ tableSorted }) => tableSorted)
  const own = sorting?.column === column ? sorting : null
  const name = words.columns[column]
  const next = afterPress(column, own)
  return (
    <th scope="col" role="columnheader" {...(own && { 'aria-sort': ARIA_SORT[own.direction] })}>
      <span className="column-name">{name}</span>
      <button
        type="button"
        title={own === null ? words.sortBy(name) : next === null ? words.unsorted : words.turnRound}
        onClick={() => {
          sort(next)
        }}
      >
        <span>{name}</span>
        <span aria-hidden="true" className="sort-mark">
          {own === null ? '↕' : own.direction === 'up' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  )
}

export function TableHead({ sorting }: HeadProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {COLUMNS.map((column) => (
          <ColumnHead key={column} column={column} sorting={sorting} />
        ))}
      </tr>
    </thead>
  )
}
