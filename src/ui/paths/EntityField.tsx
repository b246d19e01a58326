// One field that searches for an entity by any of its names and takes it (downshift's ARIA combobox). Its list
// stands below it in the panel, so that nothing is cut off where the panel is small.
import { useCombobox } from 'downshift'
import { useMemo, useState } from 'react'
import type { ChangeEvent, KeyboardEvent } from 'react'
import { nameOf } from '../../domain/words/describe.ts'
import { FINDING } from '../header/answers.ts'
import { KindMark } from '../KindMark.tsx'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useWords } from '../useApp.ts'
import { PATH_WORDS } from './words.ts'

const MOST = 8

/** The entities that answer a query, best first; null until the search has come. */
function useEntities(query: string): readonly string[] | null {
  const { meta, entities, claims } = useApp((state) => state.dataset)
  const library = useApp((state) => state.library)
  const finding = useLazy(FINDING, query !== '')
  const named = useMemo(
    () => finding?.nameSource({ meta, entities, claims }, library) ?? null,
    [finding, meta, entities, claims, library],
  )
  return useMemo(() => {
    if (!finding || !named) return null
    const { groups } = finding.findAll({ named, claims: null, papers: null }, query)
    const hits = groups.find(({ kind }) => kind === 'entity')?.hits ?? []
    return hits.slice(0, MOST).map(({ id }) => id)
  }, [finding, named, query])
}

export interface EntityFieldProps {
  readonly label: string
  /** What has been taken; null while nothing has. */
  readonly value: string | null
  readonly onTaken: (id: string) => void
}

function useEntityBox({ value, onTaken }: Omit<EntityFieldProps, 'label'>) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  /** What is typed; null where the field shows what was taken. */
  const [typed, setTyped] = useState<string | null>(null)
  const found = useEntities(typed?.trim() ?? '')
  const ids = typed === null ? [] : (found ?? [])
  const name = value === null ? '' : nameOf(dataset, value, lang)
  const take = (id: string) => {
    setTyped(null)
    onTaken(id)
  }
  const { InputBlur } = useCombobox.stateChangeTypes
  const box = useCombobox<string>({
    items: [...ids],
    inputValue: typed ?? name,
    itemToString: () => typed ?? name,
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) take(selectedItem)
    },
    stateReducer: (state, { type, changes }) =>
      // Only Enter or a click takes: walking away must not.
      type === InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes,
  })
  return { box, ids, found, typed, setTyped, take }
}

export function EntityField({ label, value, onTaken }: EntityFieldProps) {
  const { lang } = useWords()
  const words = PATH_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const { box, ids, found, typed, setTyped, take } = useEntityBox({ value, onTaken })
  const isAsked = box.isOpen && typed !== null && typed.trim() !== ''
  const isOpen = isAsked && ids.length > 0
  const status = found === null ? '' : ids.length > 0 ? words.hits(ids.length) : words.nothing
  return (
    <div className="entity-field">
      <label {...box.getLabelProps()}>{label}</label>
      <input
        type="search"
        placeholder={words.searchFor}
        {...box.getInputProps({
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            setTyped(event.target.value)
          },
          onBlur: () => {
            setTyped(null)
          },
          onKeyDown: (event: KeyboardEvent) => {
            const [first] = ids
            const isPlain = event.key === 'Enter' && !event.nativeEvent.isComposing
            if (isPlain && isOpen && box.highlightedIndex < 0 && first !== undefined) take(first)
            // What is typed goes first, and the panel stays.
            if (event.key === 'Escape' && typed !== null) {
              event.stopPropagation()
              setTyped(null)
            }
          },
        })}
      />
      <ul className={isOpen ? 'entity-hits' : 'visually-hidden'} {...box.getMenuProps()}>
        {isOpen &&
          ids.map((id, index) => {
            const entity = dataset.entities.get(id)
            return (
              <li
                key={id}
                className={box.highlightedIndex === index ? 'highlighted' : ''}
                {...box.getItemProps({ item: id, index })}
              >
                {entity && <KindMark kind={entity.kind} icon={entity.icon} />}
                <span>{nameOf(dataset, id, lang)}</span>
              </li>
            )
          })}
      </ul>
      <p role="status" className={isAsked && !isOpen ? 'quiet' : 'visually-hidden'}>
        {isAsked && status}
      </p>
    </div>
  )
}
