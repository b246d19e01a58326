// One field that searches for an entity by any of its names and takes it (downshift's ARIA combobox), or the box that is
// pressed in the picture. Its list stands below it in the panel, so that nothing is cut off where the panel is small.
import { useCombobox } from 'downshift'
import { useMemo, useRef, useState } from 'react'
import type { ChangeEvent, FocusEvent, KeyboardEvent } from 'react'
import { nameOf } from '../../domain/words/describe.ts'
import { FINDING } from '../header/answers.ts'
import { KindMark } from '../KindMark.tsx'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useWords } from '../useApp.ts'
import { usePressedBox } from './usePressedBox.ts'
import { PATH_WORDS } from './words.ts'

const MOST = 8

type Finding = Awaited<ReturnType<typeof FINDING.get>>
type Named = ReturnType<Finding['nameSource']>

/** The entities that answer a query, best first. */
function entitiesIn(finding: Finding, named: Named, query: string): readonly string[] {
  const { groups } = finding.findAll({ named, claims: null, papers: null }, query)
  const hits = groups.find(({ kind }) => kind === 'entity')?.hits ?? []
  return hits.slice(0, MOST).map(({ id }) => id)
}

/** What answers a query, null until the search has come; and the best of it, for whoever does not wait. */
function useEntities(query: string) {
  const { meta, entities, claims } = useApp((state) => state.dataset)
  const library = useApp((state) => state.library)
  const finding = useLazy(FINDING, query !== '')
  const named = useMemo(
    () => finding?.nameSource({ meta, entities, claims }, library) ?? null,
    [finding, meta, entities, claims, library],
  )
  const found = useMemo(
    () => (finding && named ? entitiesIn(finding, named, query) : null),
    [finding, named, query],
  )
  const best = async (): Promise<string | undefined> => {
    if (found) return found[0]
    const come = await FINDING.get().catch(() => null)
    if (!come) return undefined
    return entitiesIn(come, come.nameSource({ meta, entities, claims }, library), query)[0]
  }
  return { found, best }
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
  const { found, best } = useEntities(typed?.trim() ?? '')
  const ids = typed === null ? [] : (found ?? [])
  const name = value === null ? '' : nameOf(dataset, value, lang)
  // Enter may come before the search has; whatever is done meanwhile goes before it.
  const awaited = useRef<object | null>(null)
  const type = (text: string | null) => {
    awaited.current = null
    setTyped(text)
  }
  const take = (id: string) => {
    type(null)
    onTaken(id)
  }
  const enter = async () => {
    const mine = {}
    awaited.current = mine
    const id = await best()
    if (id !== undefined && awaited.current === mine) take(id)
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
  return { box, ids, found, typed, type, take, enter }
}

export function EntityField({ label, value, onTaken }: EntityFieldProps) {
  const { lang } = useWords()
  const words = PATH_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const isPicture = useApp(({ scope: { mode } }) => mode === 'diagram' || mode === 'compare')
  const { box, ids, found, typed, type, take, enter } = useEntityBox({ value, onTaken })
  const whole = useRef<HTMLDivElement>(null)
  const { onFocus, onBlur } = usePressedBox(whole, take)
  const isAsked = box.isOpen && typed !== null && typed.trim() !== ''
  const isOpen = isAsked && ids.length > 0
  const status = found === null ? '' : ids.length > 0 ? words.hits(ids.length) : words.nothing
  return (
    <div className="entity-field" ref={whole}>
      <label {...box.getLabelProps()}>{label}</label>
      <input
        type="search"
        placeholder={isPicture ? words.searchOrPress : words.searchFor}
        {...box.getInputProps({
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            type(event.target.value)
          },
          onFocus,
          onBlur: (event: FocusEvent) => {
            type(null)
            onBlur(event)
          },
          onKeyDown: (event: KeyboardEvent) => {
            const isPlain = event.key === 'Enter' && !event.nativeEvent.isComposing
            if (isPlain && isAsked && box.highlightedIndex < 0) void enter()
            // What is typed goes first, and the panel stays.
            if (event.key === 'Escape' && typed !== null) {
              event.stopPropagation()
              type(null)
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
