// The things of the collection in the reader's order: each leads to where it is shown, and takes a note.
import { useRef } from 'react'
import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { keyOf } from '../../domain/collection/collection.ts'
import type { Item } from '../../domain/collection/schema.ts'
import type { Entry } from '../../export/collection/entries.ts'
import { findClaim } from '../details/foundClaim.ts'
import { enterDetails } from '../focus.ts'
import { claimOfHit, scopeOfHit } from '../header/openHit.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { useApp, useWords } from '../useApp.ts'
import type { CollectionEdits } from './useCollectionEdits.ts'
import { COLLECTION_WORDS } from './words.ts'

interface ListProps {
  readonly entries: readonly Entry[]
  readonly edits: CollectionEdits
  /** Called when a thing is to be seen on the page. */
  readonly onShow: () => void
}

/** Shows a thing as the search does, wherever the page is. */
function useShow(onShow: () => void): (item: Item) => void {
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  return ({ kind, id }) => {
    const hit = { kind, id, rank: 0 }
    findClaim(claimOfHit(dataset, hit))
    open(scopeOfHit(dataset, scope, hit, LITERATURE.now()), [])
    onShow()
    enterDetails()
  }
}

interface EntryProps extends Pick<ListProps, 'edits'> {
  readonly entry: Entry
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onShow: (item: Item) => void
  readonly onRemove: (item: Item) => void
}

function Order({ entry, edits, isFirst, isLast, onRemove }: EntryProps) {
  const words = COLLECTION_WORDS[useWords().lang]
  const { item } = entry
  const title = entry.title ?? item.id
  const move = (by: -1 | 1, isAtEnd: boolean) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    if (isAtEnd) return
    flushSync(() => {
      edits.move(item, by)
    })
    // A row that is moved loses the focus.
    button.focus()
  }
  const ways = [
    ['↑', words.up, move(-1, isFirst), isFirst],
    ['↓', words.down, move(1, isLast), isLast],
    [
      '×',
      words.remove,
      () => {
        onRemove(item)
      },
      false,
    ],
  ] as const
  return (
    <div className="collection-order">
      {ways.map(([glyph, name, onClick, isDisabled]) => (
        <button
          key={glyph}
          type="button"
          className="plain"
          title={name}
          aria-label={words.of(name, title)}
          aria-disabled={isDisabled}
          onClick={onClick}
        >
          {glyph}
        </button>
      ))}
    </div>
  )
}

function EntryRow(props: EntryProps) {
  const { entry, edits, onShow } = props
  const words = COLLECTION_WORDS[useWords().lang]
  const { item, title, about } = entry
  return (
    <li>
      <div className="collection-said">
        {title === null ? (
          <p>{words.gone(item.id)}</p>
        ) : (
          <button
            type="button"
            className="link"
            onClick={() => {
              onShow(item)
            }}
          >
            {title}
          </button>
        )}
        <p className="quiet">{[words.kinds[item.kind], about].filter(Boolean).join(' · ')}</p>
        <textarea
          rows={1}
          value={item.note ?? ''}
          placeholder={words.note}
          aria-label={words.noteOn(title ?? item.id)}
          onChange={({ target }) => {
            edits.note(item, target.value)
          }}
        />
      </div>
      <Order {...props} />
    </li>
  )
}

export function CollectionList({ entries, edits, onShow }: ListProps) {
  const list = useRef<HTMLOListElement>(null)
  const show = useShow(onShow)
  const remove = (item: Item) => {
    edits.remove(item)
    list.current?.focus()
  }
  return (
    <ol className="collection-list" ref={list} tabIndex={-1}>
      {entries.map((entry, i) => (
        <EntryRow
          key={keyOf(entry.item)}
          entry={entry}
          edits={edits}
          isFirst={i === 0}
          isLast={i === entries.length - 1}
          onShow={show}
          onRemove={remove}
        />
      ))}
    </ol>
  )
}
