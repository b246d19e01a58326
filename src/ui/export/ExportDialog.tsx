// The export dialog: a look at the figure as it will be, and every way to take it along. Native
// <dialog>, so that focus, Escape and what lies behind are the browser's business.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Figure } from '../../export/figure.ts'
import { sheetSvg } from '../../export/sheet.ts'
import type { Sheet } from '../../export/sheet.ts'
import { useApp, useWords } from '../useApp.ts'
import { DataGroup } from './DataGroup.tsx'
import { figureOf, pictureScope, SIDES } from './figures.ts'
import type { Side } from './figures.ts'
import type { GroupProps } from './groupProps.ts'
import { PictureGroup } from './PictureGroup.tsx'
import { SlidesGroup } from './SlidesGroup.tsx'
import { useJobs } from './useJobs.ts'
import type { JobState } from './useJobs.ts'
import { EXPORT_WORDS } from './words.ts'
import '../css/export.css'

export interface ExportDialogProps {
  readonly onClose: () => void
}

function Status({ message, isFault, isBusy, progress }: JobState) {
  return (
    <div className="export-status">
      <p role="status" className={isFault ? 'fault' : undefined}>
        {message}
      </p>
      {isBusy && (
        <progress
          aria-label={message}
          {...(progress && { value: progress.done - 1, max: progress.all })}
        />
      )}
    </div>
  )
}

function Preview({ figure, sheet }: { readonly figure: Figure; readonly sheet: Sheet }) {
  const words = EXPORT_WORDS[figure.lang]
  return (
    <figure className="export-preview">
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet.svg)}`}
        width={sheet.width}
        height={sheet.height}
        alt={words.preview(figure.title)}
      />
      <figcaption>{figure.scopeWords}</figcaption>
    </figure>
  )
}

function SideChoice(props: { readonly side: Side; readonly onChoose: (side: Side) => void }) {
  const words = EXPORT_WORDS[useWords().lang]
  return (
    <label className="export-side">
      {words.side}{' '}
      <select
        value={props.side}
        onChange={(event) => {
          const next = SIDES.find((side) => side === event.target.value)
          if (next) props.onChoose(next)
        }}
      >
        {SIDES.map((side) => (
          <option key={side} value={side}>
            {words.sides[side]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The figure of the scope and its sheet; null while the layout of its view is on its way. */
function useFigure(side: Side): Pick<GroupProps, 'scope' | 'figure' | 'sheet'> | null {
  const dataset = useApp((state) => state.dataset)
  const current = useApp((state) => state.scope)
  const { lang } = useWords()
  return useMemo(() => {
    if (!dataset.views.get(current.view)?.layout) return null
    const scope = pictureScope({ ...current, lang }, side)
    const figure = figureOf(dataset, scope)
    return { scope, figure, sheet: sheetSvg(figure) }
  }, [dataset, current, lang, side])
}

export function ExportDialog({ onClose }: ExportDialogProps) {
  const words = EXPORT_WORDS[useWords().lang]
  const isComparing = useApp(({ scope }) => scope.mode === 'compare')
  const [side, setSide] = useState<Side>('left')
  const { state, run } = useJobs()
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const shown = useFigure(side)
  useEffect(function openAtOnce() {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="export" aria-labelledby={heading} onClose={onClose}>
      <div className="export-head">
        <h2 id={heading}>{words.heading}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {shown ? (
        <div className="export-body">
          <Preview figure={shown.figure} sheet={shown.sheet} />
          <div className="export-groups">
            {isComparing && <SideChoice side={side} onChoose={setSide} />}
            <PictureGroup {...shown} run={run} />
            <SlidesGroup run={run} />
            <DataGroup {...shown} run={run} />
          </div>
        </div>
      ) : (
        <p>{words.faults.layout}</p>
      )}
      <Status {...state} />
    </dialog>
  )
}
