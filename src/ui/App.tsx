// The page: landmarks and panels. Which panel shows what is decided by the scope alone; on a narrow
// window filters and details are drawers over the middle.
import { lazy, startTransition, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { Selectors } from '../store/selectors.ts'
import type { AppStore } from '../store/store.ts'
import { Details } from './details/Details.tsx'
import { DiagramPane } from './diagram/DiagramPane.tsx'
import { FILTERS_BUTTON_ID } from './focus.ts'
import { FilterPanel } from './filters/FilterPanel.tsx'
import { Header } from './header/Header.tsx'
import { Notices } from './Notices.tsx'
import { StatusBar } from './StatusBar.tsx'
import { ViewBar } from './ViewBar.tsx'
import { PageContext, useApp, useWords } from './useApp.ts'
import { StandingContext } from './useLoaded.ts'
import { loadWords } from './words/loadWords.ts'
import type { PageWords } from './words/en.ts'

// Not part of the first picture: fetched when they are first shown.
const InteractionTable = lazy(async () => {
  const { InteractionTable: component } = await import('./table/InteractionTable.tsx')
  return { default: component }
})
const ComparePane = lazy(async () => {
  const { ComparePane: component } = await import('./compare/ComparePane.tsx')
  return { default: component }
})
const GridPane = lazy(async () => {
  const { GridPane: component } = await import('./grid/GridPane.tsx')
  return { default: component }
})
const ReferenceIndex = lazy(async () => {
  const { ReferenceIndex: component } = await import('./references/ReferenceIndex.tsx')
  return { default: component }
})

const TourPanel = lazy(async () => {
  const { TourPanel: component } = await import('./tour/TourPanel.tsx')
  return { default: component }
})
const LectureMode = lazy(async () => {
  const { LectureMode: component } = await import('./lecture/LectureMode.tsx')
  return { default: component }
})

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

/** Says that what stands beside it is there: inside a Suspense its effect waits for the rest. */
function Ready({ onReady }: Pick<AppProps, 'onReady'>) {
  useEffect(
    function sayReady() {
      onReady()
    },
    [onReady],
  )
  return null
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
        <Suspense fallback={<p className="canvas-note">{words.loadingTexts}</p>}>
          {mode === 'table' && <InteractionTable />}
          {mode === 'compare' && <ComparePane />}
          {mode === 'grid' && <GridPane />}
          {mode === 'references' && <ReferenceIndex />}
          <Ready onReady={onReady} />
        </Suspense>
      )}
      {isTouring && (
        <Suspense fallback={null}>
          <TourPanel onLit={setLit} />
        </Suspense>
      )}
    </main>
  )
}

/** The whole page but for what lecture mode leaves out. */
function Explorer({ onReady }: Pick<AppProps, 'onReady'>) {
  const words = useWords()
  const [isFiltersOpen, setFiltersOpen] = useState(false)
  return (
    <div className="page">
      <a className="skip" href="#main">
        {words.skipToMain}
      </a>
      <Header />
      <Notices />
      <ViewBar
        isFiltersOpen={isFiltersOpen}
        onFilters={() => {
          setFiltersOpen((isOpen) => !isOpen)
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
      <Details />
      <StatusBar />
    </div>
  )
}

function Frame({ onReady }: Pick<AppProps, 'onReady'>) {
  const isLecture = useApp(({ scope }) => scope.lecture)
  if (!isLecture) return <Explorer onReady={onReady} />
  return (
    <Suspense fallback={null}>
      <LectureMode />
      <Ready onReady={onReady} />
    </Suspense>
  )
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
