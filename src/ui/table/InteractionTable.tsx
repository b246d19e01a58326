// The diagram's equal: the same arrows under the same scope, as rows that can be sorted and read out.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { InteractionRow } from './InteractionRow.tsx'
import { rowsOf, rowsWith, sortRows } from './rows.ts'
import { useRowLinks } from './rowLinks.ts'
import { SortChoice } from './SortChoice.tsx'
import { TableHead } from './TableHead.tsx'
import { TABLE_WORDS } from './words.ts'
import type { Sorting } from '../../domain/scope/arrangement.ts'
import { EmptyResult } from '../EmptyResult.tsx'
import { useApp, useGraphView, useWords } from '../useApp.ts'
import '../css/table.css'

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

/** From how many rows on a table is worth searching. */
const MANY = 40

interface FindProps {
  readonly query: string
  readonly found: number
  readonly onFind: (query: string) => void
}

function FindRows({ query, found, onFind }: FindProps) {
  const words = TABLE_WORDS[useWords().lang]
  return (
    <div className="find-rows">
      <label>
        <span>{words.find}</span>{' '}
        <input
          type="search"
          value={query}
          onChange={(event) => {
            onFind(event.target.value)
          }}
        />
      </label>
      <span role="status">{query.trim() === '' ? '' : words.found(found)}</span>
    </div>
  )
}

/** The rows of what is shown, those with the words of a query, in the order asked for. */
function useRows(query: string, sorting: Sorting | null) {
  const { lang } = useWords()
  const { interactions } = useGraphView()
  const dataset = useApp((state) => state.dataset)
  // The same row objects in another order, so that rows that only move are not drawn anew.
  const made = useMemo(() => rowsOf(dataset, interactions, lang), [dataset, interactions, lang])
  const isLong = made.length >= MANY
  const rows = useMemo(
    () => sortRows(isLong ? rowsWith(made, query, lang) : made, sorting, lang),
    [made, isLong, query, sorting, lang],
  )
  return { isEmpty: made.length === 0, isLong, rows }
}

export function InteractionTable() {
  const { lang } = useWords()
  const words = TABLE_WORDS[lang]
  const views = useApp(({ dataset }) => dataset.views)
  const viewId = useApp(({ scope }) => scope.view)
  const select = useApp(({ scope }) => scope.select)
  const choose = useApp(({ selected }) => selected)
  const sorting = useApp(({ scope }) => scope.sort)
  const [query, find] = useState('')
  const body = useSelectionInView(select)
  const links = useRowLinks()
  const { isEmpty, isLong, rows } = useRows(query, sorting)
  if (isEmpty) return <EmptyResult />
  const caption = words.caption(views.get(viewId)?.label[lang] ?? viewId)
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      {isLong && <FindRows query={query} found={rows.length} onFind={find} />}
      <SortChoice sorting={sorting} />
      <table className="interactions" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <TableHead sorting={sorting} />
        <tbody ref={body} role="rowgroup">
          {rows.map((row) => (
            <InteractionRow
              key={row.id}
              row={row}
              isSelected={row.id === select}
              onChoose={choose}
              {...links}
            />
          ))}
        </tbody>
      </table>
      {rows.some(({ caveats }) => caveats > 0) && <p className="caveat-key">{words.caveatMark}</p>}
    </div>
  )
}
