// Composition root: takes the data, reads the link, makes the store, keeps address and texts in step,
// mounts. The only file that knows everything.
import { createRoot } from 'react-dom/client'
import { coming } from 'virtual:dataset/skeleton'
import { indexDataset } from './domain/review/dataset.ts'
import type { Library, Texts } from './domain/review/dataset.ts'
import type { Language } from './domain/review/vocabulary.ts'
import { syncAddress } from './store/address.ts'
import { installRetryImport } from './store/retryImport.ts'
import { retryFailed } from './store/lazy.ts'
import type { Lazy } from './store/lazy.ts'
import { keepLayouts, keepTexts } from './store/loading.ts'
import { createSelectors } from './store/selectors.ts'
import { createAppStore } from './store/store.ts'
import { oldLinkOf } from './store/dataVersion.ts'
import { scopeOfLink } from './store/url.ts'
import { asksForOwn } from './ui/ownLecture/asksForOwn.ts'
import { App } from './ui/App.tsx'
import { answerPresses, removeFirstPicture } from './ui/firstPicture.ts'
import { preferredLanguage, rememberLanguage } from './ui/language.ts'
import { PageBoundary } from './ui/loading/Boundary.tsx'
import { later } from './ui/loading/later.ts'
import { layoutOf } from './ui/loading/layouts.ts'
import { watchStyles } from './ui/loading/styles.ts'
import { SELECTED_PART } from './ui/parts.ts'
import { firstWords } from './ui/words/loadWords.ts'
import './ui/css/page.css'

const TEXTS: Readonly<Record<Language, Lazy<Texts>>> = {
  en: later('texts-en', async () => (await import('virtual:dataset/texts-en')).default),
  zh: later('texts-zh', async () => (await import('virtual:dataset/texts-zh')).default),
}
const LIBRARY = later<Library>(
  'library',
  async () => (await import('virtual:dataset/library')).default,
)

const KEEPING = later('keeping', () => import('./ui/offline/keeping.ts'), { isSaidInPlace: true })

declare global {
  interface Window {
    /** Takes away the words of index.html for a page that does not start. */
    pageStarted?: () => void
  }
}

/** What failed while the network was away is fetched once it is back. */
function retryWhenOnline(): void {
  window.addEventListener('online', () => void retryFailed())
}

async function start(host: HTMLElement): Promise<void> {
  if (window.parent !== window) document.documentElement.dataset['framed'] = ''
  installRetryImport()
  watchStyles()
  retryWhenOnline()
  const root = createRoot(host)
  const dataset = indexDataset(await coming)
  const { scope, faults } = scopeOfLink(window.location.search, dataset, preferredLanguage())
  const oldLink = oldLinkOf(window.location.search, scope, dataset.meta.release)
  const store = createAppStore(dataset, { scope, linkFaults: faults, oldLink })
  if (asksForOwn(window.location)) {
    const own = await import('./ui/ownLecture/arriving.ts').catch(() => null)
    await own?.openArriving(store)
  }
  syncAddress(store, window)
  rememberLanguage(store)
  keepLayouts(store, layoutOf)
  let areTextsWanted = false
  const wantTexts = () => {
    if (areTextsWanted) return
    areTextsWanted = true
    keepTexts(store, { texts: (language) => TEXTS[language].get(), library: LIBRARY.get })
  }
  const stopPresses = answerPresses(store, wantTexts)

  let isReady = false
  const whenReady = () => {
    if (isReady) return
    isReady = true
    stopPresses()
    removeFirstPicture()
    document.documentElement.dataset['ready'] = 'true'
    // After the frame in which the live diagram takes the picture's place.
    setTimeout(() => {
      void SELECTED_PART.get()
      wantTexts()
      if (import.meta.env.MODE !== 'single') void KEEPING.get().then(({ keepPage }) => keepPage())
    })
  }
  const words = await firstWords(store.getState().scope.lang)
  root.render(
    <PageBoundary>
      <App store={store} selectors={createSelectors()} firstWords={words} onReady={whenReady} />
    </PageBoundary>,
  )
  window.pageStarted?.()
}

const host = document.getElementById('root')
if (!host) throw new Error('index.html has no element with the id "root".')
void start(host)
