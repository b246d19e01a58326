// The page: landmarks and panels. Which panel shows what is decided by the scope alone; on a narrow
// window filters and details are drawers over the middle.
import { createElement, startTransition, useCallback, useMemo, useState } from 'react'
import type { MouseEvent } from 'react'
import type { Selectors } from '../store/selectors.ts'
import type { AppStore } from '../store/store.ts'
import { AroundPicture } from './AroundPicture.tsx'
import { Details } from './details/Details.tsx'
import { FILTERS_BUTTON_ID } from './focus.ts'
import { FilterPanel } from './filters/FilterPanel.tsx'
import { Header } from './header/Header.tsx'
import { Notices } from './Notices.tsx'
import { Boundary } from './loading/Boundary.tsx'
import { Part } from './loading/Part.tsx'
import { FirstPictureContext, useHasFirstPicture, useLazy } from './loading/useLazy.ts'
import { LecturePart } from './lecture/LecturePart.tsx'
import { Middle } from './Middle.tsx'
import { EMBED_PART, PAPER_PART, PAPERS_PART, SELECTED_PART, TEST_PART } from './parts.ts'
import { StatusBar } from './StatusBar.tsx'
import { ViewBar } from './ViewBar.tsx'
import { PageContext, useApp, useWords } from './useApp.ts'
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
      <AroundPicture>
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
      </AroundPicture>
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
      <AroundPicture>
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
      </AroundPicture>
      {isTested && <Part of={TEST_PART} props={NO_PROPS} />}
    </div>
  )
}

function Frame({ onReady }: Pick<AppProps, 'onReady'>) {
  const isLecture = useApp(({ scope }) => scope.lecture)
  const isEmbedded = useApp(({ scope }) => scope.embed)
  if (isEmbedded) return <Part of={EMBED_PART} props={NO_PROPS} onShown={onReady} />
  return isLecture ? <LecturePart onReady={onReady} /> : <Explorer onReady={onReady} />
}

/** What is known of papers comes with the first that is selected. */
function Papers() {
  const isSelected = useApp(({ scope }) => scope.select?.startsWith('paper-') ?? false)
  const kept = useLazy(PAPERS_PART, isSelected)
  return kept && createElement(kept)
}

/** What serves the whole page and can wait until its first picture stands. */
function Late() {
  const Paper = useLazy(PAPER_PART, useHasFirstPicture())
  return Paper && createElement(Paper)
}

const PATIENCE_MS = 3000

export function App({ store, selectors, firstWords, onReady }: AppProps) {
  const words = useScopeWords(store, firstWords)
  const [hasFirstPicture, setHasFirstPicture] = useState(false)
  const page = useMemo(() => ({ store, heard: store, selectors, words }), [store, selectors, words])
  const stand = useCallback(() => {
    onReady()
    // Behind what answers a click, whether that comes or not, and not behind a line that says nothing.
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
    const arrived = Promise.allSettled([SELECTED_PART.attempt()])
    void Promise.race([arrived, patience]).then(() => {
      startTransition(() => {
        setHasFirstPicture(true)
      })
    })
  }, [onReady])
  return (
    <PageContext value={page}>
      <FirstPictureContext value={hasFirstPicture}>
        <Boundary>
          <Frame onReady={stand} />
        </Boundary>
        <Late />
        <Papers />
      </FirstPictureContext>
    </PageContext>
  )
}
