// What is written around the drawing: all of it, unless somebody opens this and takes a part away.
import { useId } from 'react'
import type { SheetWords } from '../../export/sheetWords.ts'
import { useWords } from '../useApp.ts'
import { SHEET_FOLD_WORDS } from './sheetFoldWords.ts'

export interface SheetWordsProps {
  readonly sheetWords: SheetWords
  readonly onSheetWords: (next: SheetWords) => void
}

const SWITCHES = ['hasTitle', 'hasScope', 'hasLegend', 'hasCaption'] as const
/** As long as a title is that still has room for the rest. */
const MOST = { ownTitle: 200, letter: 3 } as const

export function SheetWordsFold({ sheetWords, onSheetWords }: SheetWordsProps) {
  const words = SHEET_FOLD_WORDS[useWords().lang]
  const field = useId()
  const change = (part: Partial<SheetWords>) => {
    onSheetWords({ ...sheetWords, ...part })
  }
  const typed = (part: keyof typeof MOST) => (
    <p>
      <label htmlFor={`${field}${part}`}>{words[part]}</label>{' '}
      <input
        id={`${field}${part}`}
        className={part}
        value={sheetWords[part]}
        maxLength={MOST[part]}
        autoComplete="off"
        onChange={({ target }) => {
          change({ [part]: target.value })
        }}
      />
    </p>
  )
  return (
    <details className="sheet-words">
      <summary>{words.summary}</summary>
      {SWITCHES.map((part) => (
        <p key={part}>
          <label>
            <input
              type="checkbox"
              checked={sheetWords[part]}
              onChange={({ target }) => {
                change({ [part]: target.checked })
              }}
            />
            <span>{words[part]}</span>
          </label>
        </p>
      ))}
      {sheetWords.hasTitle && typed('ownTitle')}
      {typed('letter')}
      <p role="status" className="quiet">
        {sheetWords.hasCaption ? '' : words.cite}
      </p>
    </details>
  )
}
