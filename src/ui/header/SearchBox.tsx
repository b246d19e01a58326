// Search over everything, chosen by mouse or keyboard (downshift's ARIA combobox).
import { useCombobox } from 'downshift'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ChangeEvent, KeyboardEvent } from 'react'
import { helpTopic } from '../../domain/search/hits.ts'
import type { Hit, HitKind } from '../../domain/search/hits.ts'
import type { Words } from '../../domain/review/vocabulary.ts'
import type { AboutPart } from '../about/parts.ts'
import { ASK_BUTTON_ID, enterDetails } from '../focus.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { useApp, useWords } from '../useApp.ts'
import { useAnswers } from './answers.ts'
import { lineGroups } from './lines.ts'
import type { Line } from './lines.ts'
import { useStartTour } from '../tour/useTakeTour.ts'
import { findClaim } from '../details/foundClaim.ts'
import { aboutPartOf, claimOfHit, scopeOfHit } from './openHit.ts'
import { hasTakenFilters, otherView } from './openSaid.ts'
import { keyHint } from './keyHint.ts'
import { SEARCH_KEYS } from './searchKeys.ts'
import { SearchList, useNotSaid, useStatus } from './SearchList.tsx'
import { SearchStatus, Sentences } from './SearchStatus.tsx'
import { useAwaited } from './useAwaited.ts'
import { useLeftOut } from './useLeftOut.ts'
import { SEARCH_WORDS } from './words.ts'

export interface SearchBoxProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Whether the field whose place this takes had the focus. */
  readonly startsFocused: boolean
  /** The query that Enter was pressed for in that field, if any. */
  readonly entered: string
  readonly onAbout: (part: AboutPart) => void
}

/** The field takes over the focus, with what has been typed so far before the caret. */
function useTakenOver(startsFocused: boolean) {
  const field = useRef<HTMLInputElement>(null)
  const isTaken = useRef(!startsFocused)
  // Before the next key can come: a letter typed between the two fields would be lost.
  useLayoutEffect(
    function takeFocus() {
      if (isTaken.current || !field.current) return
      isTaken.current = true
      field.current.focus()
      field.current.setSelectionRange(field.current.value.length, field.current.value.length)
    },
    [field],
  )
  return field
}

/** Hits that are answered in sentences. */
const ANSWERED: readonly HitKind[] = ['question', 'answer', 'scope']

/** Where the window is too narrow for the answer to be in sight, it comes as the questions do. */
function showAnswer(): void {
  const button = document.getElementById(ASK_BUTTON_ID)
  const isInSight = button?.offsetParent === null || button?.ariaExpanded !== 'false'
  if (!isInSight) button.click()
}

/** What opening a hit changed besides: filters that stood had to go, and another view came. */
interface Shown {
  readonly isFreed: boolean
  readonly view: Words | null
}
const AS_IT_WAS: Shown = { isFreed: false, view: null }

/** Shows what was chosen, and leads the keyboard to it. */
function useShowHit(onAbout: (part: AboutPart) => void): (hit: Hit) => Shown {
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  const startTour = useStartTour()
  return (hit) => {
    const tour = hit.kind === 'tour' ? dataset.tours.get(hit.id) : undefined
    if (tour) {
      startTour(tour)
      return AS_IT_WAS
    }
    const topic = hit.kind === 'help' ? helpTopic(hit.id) : undefined
    const part = topic && aboutPartOf(topic)
    if (part) {
      onAbout(part)
      return AS_IT_WAS
    }
    const next = scopeOfHit(dataset, scope, hit, LITERATURE.now())
    findClaim(claimOfHit(dataset, hit))
    open(next, [])
    if (next.select !== null && hit.kind !== 'help') enterDetails()
    else if (ANSWERED.includes(hit.kind)) showAnswer()
    return { isFreed: hasTakenFilters(hit, scope, next), view: otherView(dataset, scope, next) }
  }
}

/** The lines under the field: what is found for the query, with one group opened at most. */
function useLines(query: string) {
  const { found, missing } = useAnswers(query.trim())
  const [opened, setOpened] = useState<{ readonly query: string; readonly kind: HitKind }>()
  const kind = opened?.query === query ? opened.kind : null
  const groups = useMemo(() => lineGroups(found, kind), [found, kind])
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups])
  const openGroup = (next: HitKind) => {
    setOpened({ query, kind: next })
  }
  return { found, missing, groups, lines, openGroup }
}

/** The combobox over the lines. A line that opens a group is no choice: the list stays. */
function useLineBox({
  lines,
  query,
  startsFocused,
  onTaken,
}: Pick<SearchBoxProps, 'query' | 'startsFocused'> & {
  readonly lines: readonly Line[]
  readonly onTaken: (line: Line) => void
}) {
  const { InputBlur, InputKeyDownEnter } = useCombobox.stateChangeTypes
  return useCombobox<Line>({
    items: [...lines],
    inputValue: query,
    initialIsOpen: startsFocused && query !== '',
    itemToString: () => query,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onTaken(selectedItem)
    },
    selectedItem: null,
    stateReducer: (state, { type, changes }) => {
      // Only Enter or a click chooses: walking away from the box must not.
      if (type === InputBlur) return { ...changes, selectedItem: state.selectedItem }
      // That there is nothing goes on to be said.
      if (type === InputKeyDownEnter && lines.length === 0) return { ...changes, isOpen: true }
      if (changes.selectedItem?.type !== 'more') return changes
      return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex }
    },
  })
}

export function SearchBox({ query, onQuery, startsFocused, entered, onAbout }: SearchBoxProps) {
  const page = useWords()
  const words = SEARCH_WORDS[page.lang]
  const { found, missing, groups, lines, openGroup } = useLines(query)
  const show = useShowHit(onAbout)
  const field = useTakenOver(startsFocused)
  const notSaid = useNotSaid(found)
  const status = useStatus({ found, missing, notSaid })
  const { leftOut, heard, keep, drop } = useLeftOut()
  const take = (line: Line) => {
    if (line.type === 'more') {
      openGroup(line.kind)
      return
    }
    const { isFreed, view } = show(line.hit)
    keep(isFreed ? [...notSaid, words.freed] : notSaid, view ? words.openedIn(view[page.lang]) : '')
    onQuery('')
  }
  const [first] = lines
  const takeFirst = first
    ? () => {
        take(first)
      }
    : null
  const awaits = useAwaited(entered, query, takeFirst)
  const box = useLineBox({ lines, query, startsFocused, onTaken: take })
  const isOpen = box.isOpen && query.trim() !== ''
  const isEmpty = isOpen && lines.length === 0
  const isListed = isOpen && !isEmpty
  return (
    <div className="search">
      <label className="visually-hidden" {...box.getLabelProps()}>
        {page.search}
      </label>
      <input
        type="search"
        placeholder={page.searchPlaceholder + keyHint(words)}
        aria-keyshortcuts={SEARCH_KEYS}
        {...box.getInputProps({
          ref: field,
          // Set at once: downshift's own event comes later, and quick typing would lose letters.
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            awaits('')
            onQuery(event.target.value)
          },
          onBlur: () => {
            awaits('')
          },
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key === 'Escape') {
              awaits('')
              drop()
            }
            // Enter without a choice takes the best; not while a Chinese word is being put together.
            const isPlain = event.key === 'Enter' && !event.nativeEvent.isComposing
            if (!isPlain || !isOpen || box.highlightedIndex >= 0) return
            if (takeFirst) takeFirst()
            else if (missing.length > 0) awaits(query)
          },
        })}
      />
      <div className={isListed ? 'search-results' : 'visually-hidden'}>
        {isListed && <Sentences of={notSaid} />}
        <div {...box.getMenuProps()}>{isOpen && <SearchList box={box} groups={groups} />}</div>
        {isListed && missing.length > 0 && <p className="quiet">{words.missing(missing)}</p>}
      </div>
      <SearchStatus
        isEmpty={isEmpty}
        status={isOpen ? status : heard}
        leftOut={isOpen ? [] : leftOut}
        onClose={drop}
      />
    </div>
  )
}
