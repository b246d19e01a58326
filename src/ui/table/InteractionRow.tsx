// One arrow as a row, on a phone as a card (roles are named, since cards are no table boxes). The button in its first cell selects it for the keyboard, the row for the mouse.
import { memo } from 'react'
import { EffectMark } from '../EffectMark.tsx'
import { enterDetails, isByKeyboard } from '../focus.ts'
import { useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import type { Row } from './rows.ts'

export interface InteractionRowProps {
  readonly row: Row
  readonly isSelected: boolean
  readonly onChoose: (id: string) => void
}

/** Sentences of one side; those whose direction is doubtful stand beside them and are not counted. */
function Count(props: { readonly name: string; readonly of: number; readonly also: number }) {
  const words = useWords()
  return (
    <td role="cell" data-name={props.name} className="number">
      <span>{props.of}</span>
      {props.also > 0 && <span className="quiet">{` ${words.doubtfulCount(props.also)}`}</span>}
    </td>
  )
}

export const InteractionRow = memo(function InteractionRow(props: InteractionRowProps) {
  const { row, isSelected, onChoose } = props
  const words = useWords()
  const { columns } = words
  const none = <span className="quiet">{words.notStated}</span>
  const list = (texts: readonly string[]) =>
    texts.length > 0 ? joinWords(texts, words.lang) : none
  return (
    <tr
      role="row"
      className={row.isGeneral ? 'muted' : undefined}
      aria-selected={isSelected}
      data-interaction={row.id}
      onClick={(event) => {
        onChoose(row.id)
        if (isByKeyboard(event)) enterDetails()
      }}
    >
      <th scope="row" role="rowheader">
        <button
          type="button"
          aria-pressed={isSelected}
          aria-label={`${row.source} ${row.effectText} ${row.target}`}
        >
          {row.source}
        </button>
        {row.isGeneral && <span className="tag">{words.generalTag}</span>}
      </th>
      <td role="cell" className="effect-cell">
        <EffectMark effect={row.effect} /> <span>{row.effectText}</span>
      </td>
      <td role="cell" className="target-cell">
        {row.target}
      </td>
      <td role="cell" data-name={columns.cells}>
        {list(row.cells)}
      </td>
      <td role="cell" data-name={columns.stressors}>
        {list(row.stressors)}
      </td>
      <td role="cell" data-name={columns.certainty}>
        {list(row.certainties)}
      </td>
      <Count name={columns.raises} of={row.voices.increases} also={row.voices.doubtful.increases} />
      <Count name={columns.lowers} of={row.voices.decreases} also={row.voices.doubtful.decreases} />
      <Count
        name={columns.undirected}
        of={row.voices.unsigned}
        also={row.voices.doubtful.unsigned}
      />
      <td role="cell" data-name={columns.bone} className="number">
        {words.ofAll(row.voices.aboutBone, row.voices.sentences)}
      </td>
      <td role="cell" data-name={columns.citations}>
        {row.citations.length > 0 ? (
          list(row.citations.map(String))
        ) : (
          <span className="quiet">{words.noCitation}</span>
        )}
      </td>
    </tr>
  )
})
