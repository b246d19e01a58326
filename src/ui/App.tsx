// The page: landmarks and panels. Which panel shows what is decided by the scope alone; on a narrow
// window filters and details are drawers over the middle.
import { startTransition, useCallback, useMemo, useState } from 'react'
import type { MouseEvent } from 'react'
import { isInLists } from '../domain/graph/partOfView.ts'
import type { Selectors } from '../store/selectors.ts'
import type { AppStore } from '../store/store.ts'
import { hiddenArrow } from '../store/veil.ts'
import { Details } from './details/Details.tsx'
import { DiagramPane } from './diagram/DiagramPane.tsx'
import { FILTERS_BUTTON_ID } from './focus.ts'
import { FilterPanel } from './filters/FilterPanel.tsx'
import { Header } from './header/Header.tsx'
import { Notices } from './Notices.tsx'
import { Boundary } from './loading/Boundary.tsx'
import { Part } from './loading/Part.tsx'
import type { Exit } from './loading/Trouble.tsx'
import { FirstPictureContext } from './loading/useLazy.ts'
import { LecturePart } from './lecture/LecturePart.tsx'
import { CLOSED_PART, LISTS_PART, MODE_PARTS, TEST_PART, TOUR_PART } from './parts.ts'
import type { TourStep } from './tour/useTour.ts'
import { StatusBar } from './StatusBar.tsx'
import { ViewBar } from './ViewBar.tsx'
import { PageContext, useApp, useGraphView, useViewGraph, useWords } from './useApp.ts'
import type { PageWords } from './words/en.ts'
import { useScopeWords } from './words/useScopeWords.ts'

const NO_PROPS = {}

export interface AppProps {
  readonly store: AppStore
  readonly selectors: Selectors
  /** The words of the language the page opens in. */
  readonly firstWords: PageWords
  /** Called once the first diagram stands complete. */
  readonly onReady: () => void
}

function Middle({ onReady }: Pick<AppProps, 'onReady'>) {
  const mode = useApp(({ scope }) => scope.mode)
  const tour = useTourExit()
  const words = useWords()
  const shown = useGraphView()
  const isListed = isInLists(useViewGraph().view, shown)
  const isAsking = useApp((state) => hiddenArrow(state) !== null)
  // These tell what the review says, and does not say, of everything: an arrow that is asked about would be missed.
  const isClosed = isAsking && mode !== 'diagram' && mode !== 'table'
  const [step, setStep] = useState<TourStep>()
  return (
    <main id="main" className="middle" aria-label={words.modes[mode]} tabIndex={-1}>
      {isClosed ? (
        <Part of={CLOSED_PART} props={NO_PROPS} onShown={onReady} />
      ) : mode === 'diagram' && isListed ? (
        <Part of={LISTS_PART} props={NO_PROPS} onShown={onReady} />
      ) : mode === 'diagram' ? (
        <Boundary onStopped={onReady}>
          <DiagramPane onReady={onReady} step={tour ? step : undefined} />
        </Boundary>
      ) : (
        <Part key={mode} of={MODE_PARTS[mode]} props={NO_PROPS} onShown={onReady} />
      )}
      {tour && <Part of={TOUR_PART} props={{ onStep: setStep }} exit={tour} />}
    </main>
  )
}

/** The way out of a tour that cannot be shown; null where none is taken. */
function useTourExit(): Exit | null {
  const words = useWords()
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  if (scope.tour === null) return null
  return {
    label: words.leaveTour,
    leave: () => {
      open({ ...scope, tour: null, step: 1 }, [])
    },
  }
}

/** To the diagram itself where there is one: the keys work there, and not on what is around it. */
function skipToContent(event: MouseEvent) {
  const main = document.getElementById('main')
  const diagram = main?.querySelector<HTMLElement>('[role="application"]')
  event.preventDefault()
  ;(diagram ?? main)?.focus()
}

/** The whole page but for what lecture mode leaves out. */
function Explorer({ onReady }: Pick<AppProps, 'onReady'>) {
  const words = useWords()
  const [isFiltersOpen, setFiltersOpen] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const select = useApp((state) => state.scope.select)
  const isTested = useApp((state) => state.scope.test !== null)
  const choose = useApp(({ selected }) => selected)
  // Something picked takes the place of the questions, and closing it does not bring them back.
  if (isAsking && select !== null) setAsking(false)
  return (
    <div className="page">
      <a className="skip" href="#main" onClick={skipToContent}>
        {words.skipToMain}
      </a>
      <Boundary className="header">
        <Header />
      </Boundary>
      <Boundary className="notices">
        <Notices />
      </Boundary>
      <Boundary className="viewbar">
        <ViewBar
          isFiltersOpen={isFiltersOpen}
          onFilters={() => {
            setFiltersOpen((isOpen) => !isOpen)
          }}
          isAsking={isAsking}
          onAsk={() => {
            choose(null)
            setAsking(!isAsking)
          }}
        />
      </Boundary>
      <Boundary className="filters">
        <FilterPanel
          isOpen={isFiltersOpen}
          onClose={() => {
            setFiltersOpen(false)
            document.getElementById(FILTERS_BUTTON_ID)?.focus()
          }}
        />
      </Boundary>
      <Middle onReady={onReady} />
      <Boundary className="details">
        <Details
          isAsking={isAsking}
          onAsked={() => {
            setAsking(false)
          }}
        />
      </Boundary>
      <Boundary className="status">
        <StatusBar />
      </Boundary>
      {isTested && <Part of={TEST_PART} props={NO_PROPS} />}
    </div>
  )
}

function Frame({ onReady }: Pick<AppProps, 'onReady'>) {
  const isLecture = useApp(({ scope }) => scope.lecture)
  return isLecture ? <LecturePart onReady={onReady} /> : <Explorer onReady={onReady} />
}

export function App({ store, selectors, firstWords, onReady }: AppProps) {
  const words = useScopeWords(store, firstWords)
  const [hasFirstPicture, setHasFirstPicture] = useState(false)
  const page = useMemo(() => ({ store, selectors, words }), [store, selectors, words])
  const stand = useCallback(() => {
    onReady()
    startTransition(() => {
      setHasFirstPicture(true)
    })
  }, [onReady])
  return (
    <PageContext value={page}>
      <FirstPictureContext value={hasFirstPicture}>
        <Boundary>
          <Frame onReady={stand} />
        </Boundary>
      </FirstPictureContext>
    </PageContext>
  )
}
