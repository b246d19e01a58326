// One arrow as a row. The button in its first cell selects it for the keyboard, the row for the mouse.
import { memo } from 'react'
import { EffectMark } from '../EffectMark.tsx'
import { enterDetails, isByKeyboard } from '../focus.ts'
import { useWords } from '../useApp.ts'
import type { Row } from './rows.ts'

export interface InteractionRowProps {
  readonly row: Row
  readonly isSelected: boolean
  readonly onChoose: (id: string) => void
}

export const InteractionRow = memo(function InteractionRow(props: InteractionRowProps) {
  const { row, isSelected, onChoose } = props
  const words = useWords()
  const none = <span className="quiet">{words.notStated}</span>
  const list = (texts: readonly string[]) => (texts.length > 0 ? texts.join(', ') : none)
  return (
    <tr
      className={row.isGeneral ? 'muted' : undefined}
      aria-selected={isSelected}
      data-interaction={row.id}
      onClick={(event) => {
        onChoose(row.id)
        if (isByKeyboard(event)) enterDetails()
      }}
    >
      <th scope="row">
        <button
          type="button"
          aria-pressed={isSelected}
          aria-label={`${row.source} ${row.effectText} ${row.target}`}
        >
          {row.source}
        </button>
        {row.isGeneral && <span className="tag">{words.generalTag}</span>}
      </th>
      <td className="effect-cell">
        <EffectMark effect={row.effect} /> {row.effectText}
      </td>
      <td>{row.target}</td>
      <td>{list(row.cells)}</td>
      <td>{list(row.stressors)}</td>
      <td>{row.certainties.join(', ')}</td>
      <td className="number">{row.claims}</td>
      <td>
        {row.citations.length > 0 ? (
          row.citations.join(', ')
        ) : (
          <span className="quiet">{words.noCitation}</span>
        )}
      </td>
    </tr>
  )
})
