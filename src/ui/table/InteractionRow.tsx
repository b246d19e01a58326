// One arrow as a row, on a phone as a card (roles are named, since cards are no table boxes). The button
// in its first cell selects it for the keyboard, the row for the mouse.
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

/** The cells that only name what the sentences say. */
function ListCells({ row }: { readonly row: Row }) {
  const { columns, lang, notStated } = useWords()
  const lists = [
    [columns.cells, row.cells],
    [columns.stressors, row.stressors],
    [columns.certainty, row.certainties],
  ] as const
  return lists.map(([name, texts]) => (
    <td key={name} role="cell" data-name={name}>
      {texts.length > 0 ? joinWords(texts, lang) : <span className="quiet">{notStated}</span>}
    </td>
  ))
}

/** The cells that count its sentences, and the numbers of the papers they cite. */
function EvidenceCells({ row: { voices, citations } }: { readonly row: Row }) {
  const { columns, lang, noCitation, ofAll } = useWords()
  const { doubtful } = voices
  return (
    <>
      <Count name={columns.raises} of={voices.increases} also={doubtful.increases} />
      <Count name={columns.lowers} of={voices.decreases} also={doubtful.decreases} />
      <Count name={columns.undirected} of={voices.unsigned} also={doubtful.unsigned} />
      <td role="cell" data-name={columns.bone} className="number">
        {ofAll(voices.aboutBone, voices.sentences)}
      </td>
      <td role="cell" data-name={columns.citations}>
        {citations.length > 0 ? (
          joinWords(citations.map(String), lang)
        ) : (
          <span className="quiet">{noCitation}</span>
        )}
      </td>
    </>
  )
}

export const InteractionRow = memo(function InteractionRow(props: InteractionRowProps) {
  const { row, isSelected, onChoose } = props
  const words = useWords()
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
      <ListCells row={row} />
      <EvidenceCells row={row} />
    </tr>
  )
})
