// Puts the whole page on screen as src/main.tsx does: a fresh store for each test, a link in the real
// address bar, the real dataset. Invariant: after a test nothing of it is left, neither page nor history state.
import { StrictMode } from 'react'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import skeleton from 'virtual:dataset/skeleton'
import { indexDataset } from '../../src/domain/review/dataset.ts'
import type { Dataset, Texts } from '../../src/domain/review/dataset.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import { syncAddress } from '../../src/store/address.ts'
import { keepLayouts, keepTexts } from '../../src/store/loading.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { createAppStore } from '../../src/store/store.ts'
import type { AppStore } from '../../src/store/store.ts'
import { oldLinkOf } from '../../src/store/dataVersion.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { asksForOwn } from '../../src/ui/ownLecture/asksForOwn.ts'
import { openOwn } from '../../src/ui/ownLecture/openOwn.ts'
import { App } from '../../src/ui/App.tsx'
import { LANGUAGE_KEY, rememberLanguage } from '../../src/ui/language.ts'
import { THEME_KEY } from '../../src/ui/theme.ts'
import { layoutOf } from '../../src/ui/loading/layouts.ts'
import { firstWords } from '../../src/ui/words/loadWords.ts'
import '../../src/ui/css/page.css'
import { whenLeft } from './leaving.ts'

export const dataset = indexDataset(skeleton)

export const WIDE = { width: 1280, height: 800 }
export const NARROW = { width: 360, height: 740 }

const TEXTS: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('virtual:dataset/texts-en'),
  zh: () => import('virtual:dataset/texts-zh'),
}

export interface MountedApp {
  readonly store: AppStore
  /** Goes to another link as the browser's Forward does, and waits for all that it shows. */
  readonly open: (link: string) => Promise<void>
  readonly unmount: () => Promise<void>
}

export interface MountOptions {
  readonly isStrict?: boolean
  readonly theme?: 'light' | 'dark'
  /** Another review than the real one. */
  readonly review?: Dataset
}

/** The page a link opens, complete: diagram drawn, texts and search there. */
export async function mountApp(
  link = '',
  { isStrict = false, theme = 'light', review = dataset }: MountOptions = {},
): Promise<MountedApp> {
  const addressBefore = window.location.href
  // The script in index.html does this before the first paint.
  localStorage.setItem(THEME_KEY, theme)
  document.documentElement.dataset['theme'] = theme
  window.history.replaceState(null, '', `${window.location.pathname}${link}`)

  const { scope, faults } = scopeOfLink(window.location.search, review)
  const oldLink = oldLinkOf(window.location.search, scope, review.meta.release)
  const store = createAppStore(review, { scope, linkFaults: faults, oldLink })
  if (asksForOwn(window.location)) await openOwn(store, window.location)
  const stops = [syncAddress(store, window), rememberLanguage(store), keepLayouts(store, layoutOf)]
  let isReady = false
  const words = await firstWords(scope.lang)
  const app = (
    <App
      store={store}
      selectors={createSelectors()}
      firstWords={words}
      onReady={() => {
        isReady = true
      }}
    />
  )
  const screen = await render(isStrict ? <StrictMode>{app}</StrictMode> : app)
  whenLeft(async () => {
    for (const stop of stops) stop()
    await screen.unmount()
    localStorage.removeItem(LANGUAGE_KEY)
    localStorage.removeItem(THEME_KEY)
    window.history.replaceState(null, '', addressBefore)
    await page.viewport(WIDE.width, WIDE.height)
  })
  await frameWhen(() => isReady)
  stops.push(
    keepTexts(store, {
      texts: async (language) => (await TEXTS[language]()).default,
      library: async () => (await import('virtual:dataset/library')).default,
    }),
  )
  await arrived(store)
  const open = async (to: string) => {
    window.history.pushState(null, '', `${window.location.pathname}${to}`)
    window.dispatchEvent(new PopStateEvent('popstate'))
    await nextFrame()
    await arrived(store)
  }
  return { store, open, unmount: screen.unmount }
}

/** Until words, texts, references, picture and whatever else is fetched when first shown are there. */
async function arrived(store: AppStore): Promise<void> {
  const { lang } = store.getState().scope
  const { loadingTexts } = await firstWords(lang)
  await frameWhen(() => {
    const { texts, library, scope } = store.getState()
    const isSearchThere =
      scope.lecture || scope.embed || document.querySelector('[role="combobox"]') !== null
    const isLanguage = document.documentElement.lang.startsWith(lang)
    const isDrawn = document.querySelector('.canvas:is(.first, .absent, .pending)') === null
    const isThere = library !== null && texts?.language === scope.lang
    if (!isThere || !isSearchThere || !isLanguage || !isDrawn) return false
    return !document.body.textContent.includes(loadingTexts)
  })
}

/** The first frame in which something holds. Waits without end: the test's own limit names the test. */
async function frameWhen(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame()
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })
}
