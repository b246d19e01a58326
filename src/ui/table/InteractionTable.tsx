// The diagram's equal: the same arrows under the same scope, as rows that can be sorted and read out.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { InteractionRow } from './InteractionRow.tsx'
import { COLUMNS, rowsOf, sortRows } from './rows.ts'
import type { ColumnId, Sorting } from './rows.ts'
import { EmptyResult } from '../EmptyResult.tsx'
import { useApp, useGraphView, useWords } from '../useApp.ts'

const ARIA_SORT = { up: 'ascending', down: 'descending' } as const

/** What the rows are sorted by, and the press on a head that changes it. */
function useSorting(): readonly [Sorting | null, (column: ColumnId) => void] {
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const sortBy = (column: ColumnId) => {
    setSorting((now) =>
      now?.column === column
        ? { column, direction: now.direction === 'up' ? 'down' : 'up' }
        : { column, direction: 'up' },
    )
  }
  return [sorting, sortBy]
}

function useSelectionInView(select: string | null): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(
    function bringSelectionIntoView() {
      const bring = () => {
        body.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
      }
      bring()
      // Rows out of sight have a guessed height: those that come into sight push it away again.
      let frame = requestAnimationFrame(() => {
        bring()
        frame = requestAnimationFrame(bring)
      })
      return () => {
        cancelAnimationFrame(frame)
      }
    },
    [select],
  )
  return body
}

interface HeadProps {
  readonly sorting: Sorting | null
  readonly onSort: (column: ColumnId) => void
}

function Head({ sorting, onSort }: HeadProps) {
  const words = useWords()
  return (
    <thead role="rowgroup">
      <tr role="row">
        {COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            role="columnheader"
            {...(sorting?.column === column && { 'aria-sort': ARIA_SORT[sorting.direction] })}
          >
            <button
              type="button"
              title={words.sortBy(words.columns[column])}
              onClick={() => {
                onSort(column)
              }}
            >
              <span>{words.columns[column]}</span>
              <span aria-hidden="true" className="sort-mark">
                {sorting?.column !== column ? '↕' : sorting.direction === 'up' ? '↑' : '↓'}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

export function InteractionTable() {
  const words = useWords()
  const view = useGraphView()
  const dataset = useApp((state) => state.dataset)
  const viewId = useApp(({ scope }) => scope.view)
  const select = useApp(({ scope }) => scope.select)
  const choose = useApp(({ selected }) => selected)
  const [sorting, sortBy] = useSorting()
  const body = useSelectionInView(select)
  // The same row objects in another order, so that rows that only move are not drawn anew.
  const made = useMemo(
    () => rowsOf(dataset, view.interactions, words.lang),
    [dataset, view.interactions, words.lang],
  )
  const rows = useMemo(() => sortRows(made, sorting, words.lang), [made, sorting, words.lang])
  if (rows.length === 0) return <EmptyResult />
  const caption = words.tableCaption(dataset.views.get(viewId)?.label[words.lang] ?? viewId)
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="interactions" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <Head sorting={sorting} onSort={sortBy} />
        <tbody ref={body} role="rowgroup">
          {rows.map((row) => (
            <InteractionRow
              key={row.id}
              row={row}
              isSelected={row.id === select}
              onChoose={choose}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
