// The page: landmarks and panels. Which panel shows what is decided by the scope alone; on a narrow
// window filters and details are drawers over the middle.
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import type { MouseEvent } from 'react'
import type { Mode } from '../domain/scope.ts'
import type { Selectors } from '../store/selectors.ts'
import type { AppStore } from '../store/store.ts'
import { Details } from './details/Details.tsx'
import { DiagramPane } from './diagram/DiagramPane.tsx'
import { FILTERS_BUTTON_ID } from './focus.ts'
import { FilterPanel } from './filters/FilterPanel.tsx'
import { Header } from './header/Header.tsx'
import { Notices } from './Notices.tsx'
import { later, Part } from './Part.tsx'
import type { Later } from './Part.tsx'
import { StatusBar } from './StatusBar.tsx'
import { ViewBar } from './ViewBar.tsx'
import { PageContext, useApp, useWords } from './useApp.ts'
import { StandingContext } from './useLoaded.ts'
import { loadWords } from './words/loadWords.ts'
import type { PageWords } from './words/en.ts'

// Not part of the first picture: fetched when they are first shown.
const MODE_PARTS: Readonly<Record<Exclude<Mode, 'diagram'>, Later<object>>> = {
  table: later(async () => (await import('./table/InteractionTable.tsx')).InteractionTable),
  compare: later(async () => (await import('./compare/ComparePane.tsx')).ComparePane),
  grid: later(async () => (await import('./grid/GridPane.tsx')).GridPane),
  references: later(async () => (await import('./references/ReferenceIndex.tsx')).ReferenceIndex),
}
const TOUR = later(async () => (await import('./tour/TourPanel.tsx')).TourPanel)
const LECTURE = later(async () => (await import('./lecture/LectureMode.tsx')).LectureMode)
const NO_PROPS = {}

export interface AppProps {
  readonly store: AppStore
  readonly selectors: Selectors
  /** The words of the language the page opens in. */
  readonly firstWords: PageWords
  /** Called once the first diagram stands complete. */
  readonly onReady: () => void
}

/** The words of the scope's language; the old ones until the new ones are there. */
function useScopeWords(store: AppStore, firstWords: PageWords): PageWords {
  const [words, setWords] = useState(firstWords)
  useEffect(
    function followLanguage() {
      let isCurrent = true
      const follow = () => {
        const { scope, loadFailed } = store.getState()
        loadWords(scope.lang)
          .then((next) => {
            if (isCurrent && store.getState().scope.lang === next.lang) setWords(next)
          })
          .catch(() => {
            loadFailed('words')
          })
      }
      follow()
      const stop = store.subscribe((state, before) => {
        if (state.scope.lang !== before.scope.lang) follow()
      })
      return () => {
        isCurrent = false
        stop()
      }
    },
    [store],
  )
  useEffect(
    function nameTheDocument() {
      document.documentElement.lang = words.lang === 'zh' ? 'zh-CN' : 'en'
      document.title = words.appName
    },
    [words],
  )
  return words
}

function Middle({ onReady }: Pick<AppProps, 'onReady'>) {
  const mode = useApp(({ scope }) => scope.mode)
  const isTouring = useApp(({ scope }) => scope.tour !== null)
  const words = useWords()
  const [lit, setLit] = useState<readonly string[]>()
  return (
    <main id="main" className="middle" aria-label={words.modes[mode]} tabIndex={-1}>
      {mode === 'diagram' ? (
        <DiagramPane onReady={onReady} lit={isTouring ? lit : undefined} />
      ) : (
        <Part key={mode} of={MODE_PARTS[mode]} props={NO_PROPS} onShown={onReady} />
      )}
      {isTouring && <Part of={TOUR} props={{ onLit: setLit }} />}
    </main>
  )
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
  const choose = useApp(({ selected }) => selected)
  // Something picked takes the place of the questions, and closing it does not bring them back.
  if (isAsking && select !== null) setAsking(false)
  return (
    <div className="page">
      <a className="skip" href="#main" onClick={skipToContent}>
        {words.skipToMain}
      </a>
      <Header />
      <Notices />
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
      <FilterPanel
        isOpen={isFiltersOpen}
        onClose={() => {
          setFiltersOpen(false)
          document.getElementById(FILTERS_BUTTON_ID)?.focus()
        }}
      />
      <Middle onReady={onReady} />
      <Details
        isAsking={isAsking}
        onAsked={() => {
          setAsking(false)
        }}
      />
      <StatusBar />
    </div>
  )
}

function Frame({ onReady }: Pick<AppProps, 'onReady'>) {
  const isLecture = useApp(({ scope }) => scope.lecture)
  if (!isLecture) return <Explorer onReady={onReady} />
  return <Part of={LECTURE} props={NO_PROPS} onShown={onReady} />
}

export function App({ store, selectors, firstWords, onReady }: AppProps) {
  const words = useScopeWords(store, firstWords)
  const [isStanding, setStanding] = useState(false)
  const page = useMemo(() => ({ store, selectors, words }), [store, selectors, words])
  const stand = useCallback(() => {
    onReady()
    startTransition(() => {
      setStanding(true)
    })
  }, [onReady])
  return (
    <PageContext value={page}>
      <StandingContext value={isStanding}>
        <Frame onReady={stand} />
      </StandingContext>
    </PageContext>
  )
}
