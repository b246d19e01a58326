// The export dialog: a look at the figure as it will be, and every way to take it along. Native
// <dialog>, so that focus, Escape and what lies behind are the browser's business.
import { useEffect, useId, useMemo, useRef } from 'react'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import { useMergedDrawn, useMergedView } from '../compare/useComparison.ts'
import { usePlacedDataset } from '../diagram/useDrawnView.ts'
import type { TourStep } from '../tour/useTour.ts'
import { useTourOf } from '../tour/useTourOf.ts'
import { useApp, useWords } from '../useApp.ts'
import { DataGroup } from './DataGroup.tsx'
import { exportedOf } from '../../export/exported.ts'
import type { Exported } from '../../export/exported.ts'
import { EmbedGroup } from './EmbedGroup.tsx'
import type { GroupProps } from './groupProps.ts'
import { PictureGroup } from './PictureGroup.tsx'
import { SlidesGroup } from './SlidesGroup.tsx'
import { useJobs } from './useJobs.ts'
import type { JobState } from './useJobs.ts'
import { PublicAddress } from '../address/PublicAddress.tsx'
import { OwnWindow } from '../OwnWindow.tsx'
import { useBaseAddress } from '../address/publicAddress.ts'
import { EXPORT_WORDS } from './words.ts'
import '../css/dialog.css'
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
      {message !== '' && !isBusy && <OwnWindow />}
      {isBusy && (
        <progress
          aria-label={message}
          {...(progress && { value: progress.done - 1, max: progress.all })}
        />
      )}
    </div>
  )
}

function Preview({ exported: { sheet, title, scopeWords, scope } }: Pick<GroupProps, 'exported'>) {
  const words = EXPORT_WORDS[scope.lang]
  return (
    <figure className="export-preview">
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet.svg)}`}
        width={sheet.width}
        height={sheet.height}
        alt={words.preview(title)}
      />
      <figcaption>{scopeWords}</figcaption>
    </figure>
  )
}

/** What the step of a tour speaks of, once its words are there: the page keeps it highlighted. */
function useStep(): TourStep | undefined {
  const tour = useApp(({ scope }) => scope.tour)
  const step = useApp(({ scope }) => scope.step)
  return useTourOf(tour)?.steps[step - 1]
}

/**
 * What the scope is exported as; null while the layout of its view, or of the one drawing of a comparison
 * (`merged`), is on its way.
 */
function useExported(merged?: ViewGraph): Exported | null {
  const dataset = usePlacedDataset()
  const current = useApp((state) => state.scope)
  const { lang } = useWords()
  const step = useStep()
  const statuses = useApp(({ library }) => library?.statuses)
  const { base } = useBaseAddress()
  return useMemo(() => {
    const isPlaced = current.mode === 'grid' || dataset.views.get(current.view)?.layout
    const isMerged = !merged || merged.view.layout
    const isThere = isPlaced && isMerged && (current.without === null || statuses)
    const settings = { base, step, statuses, merged }
    return isThere ? exportedOf(dataset, { ...current, lang }, settings) : null
  }, [base, dataset, current, lang, merged, step, statuses])
}

/** What the picture is of, where the page shows something else. */
function usePictureNote(): string | null {
  const { lang } = useWords()
  const mode = useApp(({ scope }) => scope.mode)
  const view = useApp(({ dataset, scope }) => dataset.views.get(scope.view)?.label[lang] ?? '')
  const words = EXPORT_WORDS[lang]
  if (mode === 'grid') return words.gridHint
  if (mode === 'table') return words.pictureOf(view)
  return mode === 'review' ? words.notOfReview(view) : null
}

function Groups({ exported, run }: GroupProps) {
  const note = usePictureNote()
  const isTable = useApp(({ scope }) => scope.mode === 'table')
  const data = <DataGroup exported={exported} run={run} />
  return (
    <div className="export-groups">
      {isTable && data}
      <PictureGroup exported={exported} note={note} run={run} />
      <SlidesGroup exported={exported} run={run} />
      {!isTable && data}
      {/* Grid and comparison are worked with: a frame has no room for their controls. */}
      {exported.scope.mode === 'diagram' && <EmbedGroup exported={exported} run={run} />}
      <PublicAddress />
    </div>
  )
}

function Body({ exported, run }: Pick<GroupProps, 'run'> & { readonly exported: Exported }) {
  const words = EXPORT_WORDS[useWords().lang]
  if (exported.kind === 'empty') {
    return (
      <div className="export-body export-empty">
        <p role="note">{exported.isComparison ? words.emptySides : words.empty}</p>
        <SlidesGroup exported={exported} run={run} />
      </div>
    )
  }
  return (
    <div className="export-body">
      <Preview exported={exported} />
      <Groups exported={exported} run={run} />
    </div>
  )
}

interface MadeProps extends Pick<GroupProps, 'run'> {
  readonly exported: Exported | null
}

function Made({ exported, run }: MadeProps) {
  const words = EXPORT_WORDS[useWords().lang]
  return exported ? <Body exported={exported} run={run} /> : <p>{words.faults.layout}</p>
}

function OfView({ run }: Pick<GroupProps, 'run'>) {
  return <Made exported={useExported()} run={run} />
}

/** The places are those on the page. */
function OfOneDrawing({ run }: Pick<GroupProps, 'run'>) {
  const { graph } = useMergedDrawn(useMergedView())
  return <Made exported={useExported(graph)} run={run} />
}

export function ExportDialog({ onClose }: ExportDialogProps) {
  const words = EXPORT_WORDS[useWords().lang]
  const { state, run } = useJobs()
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const isOneDrawing = useApp(({ scope }) => scope.mode === 'compare' && !scope.twoPictures)
  useEffect(function openAtOnce() {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="page-dialog export" aria-labelledby={heading} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={heading}>{words.heading}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {isOneDrawing ? <OfOneDrawing run={run} /> : <OfView run={run} />}
      <Status {...state} />
    </dialog>
  )
}
