// The export dialog: a look at the figure as it will be, and every way to take it along. Native
// <dialog>, so that focus, Escape and what lies behind are the browser's business.
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import { useMergedDrawn, useMergedView } from '../compare/useComparison.ts'
import { usePlacedDataset } from '../diagram/useDrawnView.ts'
import type { TourStep } from '../tour/useTour.ts'
import { useTourOf } from '../tour/useTourOf.ts'
import { useApp, useWords } from '../useApp.ts'
import { DataGroup } from './DataGroup.tsx'
import { exportedOf } from '../../export/exported.ts'
import type { Exported } from '../../export/exported.ts'
import { ALL_WORDS } from '../../export/sheetWords.ts'
import type { SheetWords } from '../../export/sheetWords.ts'
import { EmbedGroup } from './EmbedGroup.tsx'
import type { GroupProps } from './groupProps.ts'
import { PictureGroup } from './PictureGroup.tsx'
import type { SizeProps } from './PictureGroup.tsx'
import { FIRST_SIZE, sizedAt } from './pictureSize.ts'
import type { SheetWordsProps } from './SheetWordsFold.tsx'
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

/** The way to do something, and which words are wanted. */
type Ways = Pick<GroupProps, 'run'> & SheetWordsProps

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

/** The picture as it will leave: of a slide as flat as that. */
function Preview({ exported, size }: Pick<GroupProps, 'exported'> & Pick<SizeProps, 'size'>) {
  const { title, scopeWords, scope } = exported
  const { sheet } = sizedAt(exported, size)
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
function useExported(sheetWords: SheetWords, merged?: ViewGraph): Exported | null {
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
    const settings = { base, step, statuses, merged, sheetWords }
    return isThere ? exportedOf(dataset, { ...current, lang }, settings) : null
  }, [base, dataset, current, lang, merged, step, statuses, sheetWords])
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

function Groups({ exported, run, ...picture }: GroupProps & SheetWordsProps & SizeProps) {
  const note = usePictureNote()
  const isTable = useApp(({ scope }) => scope.mode === 'table')
  const data = <DataGroup exported={exported} run={run} />
  return (
    <div className="export-groups">
      {isTable && data}
      <PictureGroup exported={exported} note={note} run={run} {...picture} />
      <SlidesGroup exported={exported} run={run} />
      {!isTable && data}
      {/* Grid and comparison are worked with: a frame has no room for their controls. */}
      {exported.scope.mode === 'diagram' && <EmbedGroup exported={exported} run={run} />}
      <PublicAddress />
    </div>
  )
}

interface BodyProps extends Ways {
  readonly exported: Exported
}

function Body({ exported, run, ...sheet }: BodyProps) {
  const [size, onSize] = useState(FIRST_SIZE)
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
      <Preview exported={exported} size={size} />
      <Groups exported={exported} run={run} size={size} onSize={onSize} {...sheet} />
    </div>
  )
}

function Made({ exported, ...ways }: Ways & { readonly exported: Exported | null }) {
  const words = EXPORT_WORDS[useWords().lang]
  return exported ? <Body exported={exported} {...ways} /> : <p>{words.faults.layout}</p>
}

function OfView(ways: Ways) {
  return <Made exported={useExported(useDeferredValue(ways.sheetWords))} {...ways} />
}

/** The places are those on the page. */
function OfOneDrawing(ways: Ways) {
  const { graph } = useMergedDrawn(useMergedView())
  return <Made exported={useExported(useDeferredValue(ways.sheetWords), graph)} {...ways} />
}

export function ExportDialog({ onClose }: ExportDialogProps) {
  const words = EXPORT_WORDS[useWords().lang]
  const { state, run } = useJobs()
  const [sheetWords, onSheetWords] = useState(ALL_WORDS)
  const ways = { run, sheetWords, onSheetWords }
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
      {isOneDrawing ? <OfOneDrawing {...ways} /> : <OfView {...ways} />}
      <Status {...state} />
    </dialog>
  )
}
