// Search over names in both languages, chosen by mouse or keyboard (downshift's ARIA combobox).
import { useCombobox } from 'downshift'
import { useEffect, useMemo, useRef } from 'react'
import type { ChangeEvent } from 'react'
import type { EntityCore } from '../../domain/dataset.ts'
import { searchEntities } from '../../domain/search.ts'
import { standIns } from '../../domain/viewGraph.ts'
import { KIND_WORDS } from '../../domain/terms.ts'
import { enterDetails } from '../focus.ts'
import { KindMark } from '../KindMark.tsx'
import { useApp, useWords } from '../useApp.ts'

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
  useEffect(
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

export function SearchBox({ query, onQuery, startsFocused }: SearchBoxProps) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const view = useApp(({ scope }) => scope.view)
  const choose = useApp(({ selected }) => selected)
  const chooseView = useApp(({ viewChosen }) => viewChosen)
  const synonyms = useApp(({ library }) => library?.synonyms)
  // The index is made at the first letter, not for those who never search.
  const isAsked = query !== ''
  const search = useMemo(
    () => (isAsked ? searchEntities(dataset.entities.values(), synonyms ?? {}) : null),
    [dataset.entities, isAsked, synonyms],
  )
  const found = useMemo(
    () =>
      (search?.find(query) ?? []).flatMap((id): EntityCore[] => {
        const entity = dataset.entities.get(id)
        return entity ? [entity] : []
      }),
    [dataset, query, search],
  )
  const field = useTakenOver(startsFocused)

  /** Takes the reader to a view that draws the entity: this one if it does, else the first that does. */
  const open = (id: string) => {
    const isIn = (viewId: string) => {
      const candidate = dataset.views.get(viewId)
      return candidate?.entities.some((entity) => entity.id === id) ?? false
    }
    const current = dataset.views.get(view)
    const isFolded = current && standIns(dataset, current).has(id)
    if (!isIn(view) && !isFolded) {
      const other = [...dataset.views.keys()].find(isIn)
      if (other !== undefined) chooseView(other)
    }
    choose(id)
  }

  const box = useCombobox<EntityCore>({
    items: found,
    inputValue: query,
    initialIsOpen: startsFocused && isAsked,
    itemToString: () => query,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) {
        open(selectedItem.id)
        enterDetails()
      }
      onQuery('')
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
        {words.search}
      </label>
      <input
        type="search"
        placeholder={words.searchPlaceholder}
        {...box.getInputProps({
          ref: field,
          // Set at once: downshift's own event comes later, and quick typing would lose letters.
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            onQuery(event.target.value)
          },
        })}
      />
      <ul className={isListOpen ? 'search-results' : 'visually-hidden'} {...box.getMenuProps()}>
        {isListOpen &&
          found.map((entity, index) => (
            <li
              key={entity.id}
              className={box.highlightedIndex === index ? 'highlighted' : undefined}
              {...box.getItemProps({ item: entity, index })}
            >
              <KindMark kind={entity.kind} />
              <span>{entity.label[words.lang]}</span>
              <small>{KIND_WORDS[entity.kind][words.lang]}</small>
            </li>
          ))}
      </ul>
      <p
        role="status"
        className={isListOpen && found.length === 0 ? 'search-nothing' : 'visually-hidden'}
      >
        {isListOpen && (found.length === 0 ? words.searchNothing : words.searchCount(found.length))}
      </p>
    </div>
  )
}
