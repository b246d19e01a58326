// Search over the names of entities and cells in both languages, chosen by mouse or keyboard (downshift's ARIA combobox).
import { useCombobox } from 'downshift'
import { useLayoutEffect, useRef } from 'react'
import type { ChangeEvent, KeyboardEvent } from 'react'
import { KIND_WORDS } from '../../domain/review/terms.ts'
import { CellBar } from '../CellBar.tsx'
import { enterDetails } from '../focus.ts'
import { KindMark } from '../KindMark.tsx'
import { useApp, useWords } from '../useApp.ts'
import { useAnswers, useShowAnswer } from './answers.ts'
import type { Answer } from './answers.ts'
import { SEARCH_WORDS } from './words.ts'

export interface SearchBoxProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Whether the field whose place this takes had the focus. */
  readonly startsFocused: boolean
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

function AnswerLine({ answer }: { readonly answer: Answer }) {
  const { lang } = useWords()
  const words = SEARCH_WORDS[lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  const marked = meta.cells.filter(({ core }) => core)
  if (answer.type === 'entity') {
    const { kind, label } = answer.entity
    return (
      <>
        <KindMark kind={kind} />
        <span>{label[lang]}</span>
        <small>{KIND_WORDS[kind][lang]}</small>
      </>
    )
  }
  const { id, label, core } = answer.cell
  return (
    <>
      {core === true && <CellBar slots={[...marked.map((cell) => cell.id === id), false]} />}
      <span>{words.only(core === true ? `${label[lang]} (${id})` : label[lang])}</span>
      <small>{words.filter}</small>
    </>
  )
}

export function SearchBox({ query, onQuery, startsFocused }: SearchBoxProps) {
  const page = useWords()
  const words = SEARCH_WORDS[page.lang]
  const found = useAnswers(query)
  const show = useShowAnswer()
  const field = useTakenOver(startsFocused)
  const take = (answer: Answer) => {
    show(answer)
    if (answer.type === 'entity') enterDetails()
    onQuery('')
  }

  const box = useCombobox<Answer>({
    items: [...found],
    inputValue: query,
    initialIsOpen: startsFocused && query !== '',
    itemToString: () => query,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) take(selectedItem)
      else onQuery('')
    },
    selectedItem: null,
    // Only Enter or a click chooses: walking away from the box must not.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem }
        : changes,
  })
  const isListOpen = box.isOpen && query.trim() !== ''
  return (
    <div className="search">
      <label className="visually-hidden" {...box.getLabelProps()}>
        {page.search}
      </label>
      <input
        type="search"
        placeholder={page.searchPlaceholder}
        {...box.getInputProps({
          ref: field,
          // Set at once: downshift's own event comes later, and quick typing would lose letters.
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            onQuery(event.target.value)
          },
          onKeyDown: (event: KeyboardEvent) => {
            const [first] = found
            // Enter without a choice takes the best; not while a Chinese word is being put together.
            const isPlain = event.key === 'Enter' && !event.nativeEvent.isComposing
            if (isPlain && isListOpen && box.highlightedIndex < 0 && first) take(first)
          },
        })}
      />
      <ul className={isListOpen ? 'search-results' : 'visually-hidden'} {...box.getMenuProps()}>
        {isListOpen &&
          found.map((answer, index) => (
            <li
              key={`${answer.type} ${answer.id}`}
              className={box.highlightedIndex === index ? 'highlighted' : undefined}
              {...box.getItemProps({ item: answer, index })}
            >
              <AnswerLine answer={answer} />
            </li>
          ))}
      </ul>
      <p
        role="status"
        className={isListOpen && found.length === 0 ? 'search-nothing' : 'visually-hidden'}
      >
        {isListOpen && (found.length === 0 ? words.nothing : words.count(found.length))}
      </p>
    </div>
  )
}
