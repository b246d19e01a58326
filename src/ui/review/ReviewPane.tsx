// The review as an index: its papers, its sentences and what is odd about them, each a list of its own.
import type { ComponentType, KeyboardEvent } from 'react'
import { LISTS } from '../../domain/scope/scope.ts'
import type { ReviewList } from '../../domain/scope/scope.ts'
import { useApp, useWords } from '../useApp.ts'
import { CaveatIndex } from './CaveatIndex.tsx'
import { PaperIndex } from './PaperIndex.tsx'
import { SentenceIndex } from './SentenceIndex.tsx'
import { REVIEW_WORDS } from './words.ts'
import '../css/allData.css'
import '../css/review.css'

const PANES: Readonly<Record<ReviewList, ComponentType>> = {
  papers: PaperIndex,
  sentences: SentenceIndex,
  caveats: CaveatIndex,
}

const tabId = (list: ReviewList) => `review-tab-${list}`
const PANEL_ID = 'review-panel'

/** The list that a key goes to from another, as in any row of tabs. */
function listAfter(key: string, list: ReviewList): ReviewList | undefined {
  const at = LISTS.indexOf(list)
  switch (key) {
    case 'ArrowRight':
      return LISTS[(at + 1) % LISTS.length]
    case 'ArrowLeft':
      return LISTS.at(at - 1)
    case 'Home':
      return LISTS[0]
    case 'End':
      return LISTS.at(-1)
    default:
      return undefined
  }
}

function Tabs() {
  const words = REVIEW_WORDS[useWords().lang]
  const list = useApp(({ scope }) => scope.list)
  const open = useApp(({ listOpened }) => listOpened)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = listAfter(event.key, list)
    if (!next) return
    event.preventDefault()
    open(next)
    document.getElementById(tabId(next))?.focus()
  }
  return (
    <div role="tablist" className="review-tabs" aria-label={words.listsLabel} onKeyDown={onKeyDown}>
      {LISTS.map((id) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={list === id}
          aria-controls={PANEL_ID}
          tabIndex={list === id ? 0 : -1}
          onClick={() => {
            open(id)
          }}
        >
          {words.lists[id]}
        </button>
      ))}
    </div>
  )
}

export function ReviewPane() {
  const list = useApp(({ scope }) => scope.list)
  const Pane = PANES[list]
  return (
    <div className="review">
      <Tabs />
      <div
        role="tabpanel"
        id={PANEL_ID}
        className="review-list"
        aria-labelledby={tabId(list)}
        tabIndex={0}
        key={list}
      >
        <Pane />
      </div>
    </div>
  )
}
