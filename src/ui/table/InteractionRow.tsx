// One arrow as a row, on a phone as a card (roles are named, since cards are no table boxes). Each name in it is
// a link to what it names; a click anywhere else in the row selects the arrow.
import { Fragment, memo } from 'react'
import type { MouseEvent } from 'react'
import { opensElsewhere } from '../details/SelectLink.tsx'
import { EffectMark } from '../EffectMark.tsx'
import { enterDetails, isByKeyboard } from '../focus.ts'
import { useWords } from '../useApp.ts'
import { joinWords } from '../words/joinWords.ts'
import { hrefOf } from './rowLinks.ts'
import type { RowLinks } from './rowLinks.ts'
import type { Row } from './rows.ts'
import { TABLE_WORDS } from './words.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'

export interface InteractionRowProps extends RowLinks {
  readonly row: Row
  readonly isSelected: boolean
  readonly onChoose: (id: string) => void
}

/** Sentences of one side; those whose direction is doubtful stand beside them and are not counted. */
function Count(props: { readonly name: string; readonly of: number; readonly also: number }) {
  const words = TABLE_WORDS[useWords().lang]
  return (
    <td role="cell" data-name={props.name} className="number">
      <span>{props.of}</span>
      {props.also > 0 && <span className="quiet">{` ${words.doubtful(props.also)}`}</span>}
    </td>
  )
}

/** That the details have more to say of it than the row does: a dagger, as at a footnote. */
function CaveatMark({ count }: { readonly count: number }) {
  const { lang } = useWords()
  if (count === 0) return null
  const name = TABLE_WORDS[lang].caveats(count)
  return <span className="caveat-mark" role="img" aria-label={name} title={name} />
}

/** The cells that only name what the sentences say. */
function ListCells({ row }: { readonly row: Row }) {
  const { lang } = useWords()
  const { notStated } = CLAIM_WORDS[lang]
  const { columns } = TABLE_WORDS[lang]
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
function EvidenceCells({ row: { voices, citations }, toThing }: RowLinks & { readonly row: Row }) {
  const { lang } = useWords()
  const { reference } = CLAIM_WORDS[lang]
  const { columns, noCitation, ofAll } = TABLE_WORDS[lang]
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
          <span className="numbers">
            {citations.map((number) => (
              <Fragment key={number}>
                <a
                  href={hrefOf(toThing, `ref-${number}`)}
                  data-select={`ref-${number}`}
                  aria-label={reference(number)}
                >
                  {number}
                </a>{' '}
              </Fragment>
            ))}
          </span>
        ) : (
          <span className="quiet">{noCitation}</span>
        )}
      </td>
    </>
  )
}

/** What a click in a row picks: what a link in it names, else its arrow; null where the browser opens the link. */
function pickedBy(event: MouseEvent, row: Row): string | null {
  const link = event.target instanceof Element && event.target.closest<HTMLElement>('a')
  if (!link) return row.id
  if (opensElsewhere(event)) return null
  event.preventDefault()
  return link.dataset['select'] ?? row.id
}

export const InteractionRow = memo(function InteractionRow(props: InteractionRowProps) {
  const { row, isSelected, onChoose, toThing, toArrow } = props
  const words = TABLE_WORDS[useWords().lang]
  return (
    <tr
      role="row"
      className={row.isGeneral ? 'muted' : undefined}
      aria-selected={isSelected}
      data-interaction={row.id}
      onClick={(event) => {
        const picked = pickedBy(event, row)
        if (picked === null) return
        onChoose(picked)
        if (isByKeyboard(event)) enterDetails()
      }}
    >
      <th scope="row" role="rowheader">
        <a href={hrefOf(toThing, row.sourceId)} data-select={row.sourceId}>
          {row.source}
        </a>
        {row.isGeneral && <span className="tag">{words.general}</span>}
      </th>
      <td role="cell" className="effect-cell">
        <a
          href={hrefOf(toArrow, row.id)}
          data-select={row.id}
          aria-current={isSelected || undefined}
          aria-label={`${row.source} ${row.effectText} ${row.target}`}
        >
          <EffectMark effect={row.effect} isDashed={row.isDashed} isMutual={row.isMutual} />{' '}
          <span>{row.effectText}</span>
        </a>
      </td>
      <td role="cell" className="target-cell">
        <a href={hrefOf(toThing, row.targetId)} data-select={row.targetId}>
          {row.target}
        </a>
        <CaveatMark count={row.caveats} />
      </td>
      <ListCells row={row} />
      <EvidenceCells row={row} toThing={toThing} toArrow={toArrow} />
    </tr>
  )
})
