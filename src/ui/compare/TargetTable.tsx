// What each side does to a target, by whatever arrows: a row for each target, a column for each side, those
// pulled apart first. The heads of the columns are the key of the lines beside it.
import '../css/compareTargets.css'
import { useId, useState } from 'react'
import { isClashing } from '../../domain/graph/compare.ts'
import type { TargetRow } from '../../domain/graph/comparedTargets.ts'
import type { TargetSide } from '../../domain/graph/targetSides.ts'
import { nameOf } from '../../domain/words/describe.ts'
import {
  describeTarget,
  targetGlyphs,
  targetHedge,
  targetNote,
} from '../../domain/words/describeTargets.ts'
import { hueOf } from '../../notation/palette.ts'
import { SelectLink } from '../details/SelectLink.tsx'
import { usePick } from '../picking.ts'
import { useApp, useWords } from '../useApp.ts'
import { isLowWindow } from './lowWindow.ts'
import { useRowsThatFit } from './useRowsThatFit.ts'
import { useSides } from './useComparison.ts'
import { useSideNames } from './pointedText.ts'
import { Mark } from './Mark.tsx'
import { SideLine } from './SideLine.tsx'
import { COMPARE_WORDS } from './words.ts'

/** As many as can be moved through; before an audience those of them that are seen at once. */
const MOST = 24

interface TargetHeadProps {
  readonly row: TargetRow
  readonly onTell: (sentence: string) => void
}

function TargetHead({ row, onTell }: TargetHeadProps) {
  const { lang } = useWords()
  const words = COMPARE_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const select = usePick()
  const names = useSideNames()
  const sentence = describeTarget(dataset, row, names, lang)
  const target = nameOf(dataset, row.target, lang)
  const note = targetNote(row, lang)
  const question = row.question === null ? null : nameOf(dataset, row.question, lang)
  const tell = () => {
    onTell(sentence)
  }
  const untell = () => {
    onTell('')
  }
  return (
    <th scope="row" className={row.comparison}>
      <SelectLink
        id={row.question === null ? row.target : row.id}
        className="target"
        data-target={row.id}
        title={sentence}
        choose={select}
        onPointerEnter={tell}
        onPointerLeave={untell}
        onFocus={tell}
        onBlur={untell}
      >
        {isClashing(row.comparison) && (
          <>
            <Mark comparison={row.comparison} />{' '}
          </>
        )}
        <span>{question === null ? target : words.byNames(question, target)}</span>
      </SelectLink>
      {question !== null && <small>{words.severalNames}</small>}
      {note && <small>{note}</small>}
    </th>
  )
}

function SideCell({ side }: { readonly side: TargetSide | null }) {
  const { lang } = useWords()
  const hedge = targetHedge(side, lang)
  return (
    <td className={side ? `says-${hueOf(side.effect)}` : undefined}>
      <span>{targetGlyphs(side)}</span>
      {hedge && <small>{` ${hedge}`}</small>}
    </td>
  )
}

const SIDES = ['left', 'right'] as const

/** What each side is called, with its line: the key of the drawing. */
function SideHeads() {
  const names = useSideNames()
  return SIDES.map((side) => (
    <th key={side} scope="col">
      <SideLine side={side} /> <span>{names[side]}</span>
    </th>
  ))
}

export function TargetTable({ onTell }: Pick<TargetHeadProps, 'onTell'>) {
  const words = COMPARE_WORDS[useWords().lang]
  const isLecture = useApp(({ scope }) => scope.lecture)
  const { targets } = useSides()
  const caption = useId()
  // As the window was: a phone that is turned closes nothing that is read.
  const [opensWith] = useState(() => !isLowWindow())
  const rows = targets.slice(0, MOST)
  const { region, fit } = useRowsThatFit(targets, isLecture)
  const seen = isLecture ? Math.min(fit, rows.length) : rows.length
  if (targets.length === 0) return null
  return (
    <details className="targets" open={isLecture || opensWith}>
      <summary>{words.movedOnEachSide}</summary>
      <div
        className="targets-rows"
        ref={region}
        role="region"
        aria-labelledby={caption}
        tabIndex={0}
      >
        <table>
          <caption id={caption} className="visually-hidden">
            {words.targets}
          </caption>
          <thead>
            <tr>
              <td>
                {seen < targets.length && <small>{words.someOf(seen, targets.length)}</small>}
              </td>
              <SideHeads />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row.id} className={i < seen ? undefined : 'beyond'}>
                <TargetHead row={row} onTell={onTell} />
                {SIDES.map((side) => (
                  <SideCell key={side} side={row[side]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
