// Composition root: takes the data, reads the link, makes the store, keeps address and texts in step,
// mounts. The only file that knows everything.
import { createRoot } from 'react-dom/client'
import layouts from 'virtual:dataset/layouts'
import skeleton from 'virtual:dataset/skeleton'
import { indexDataset } from './domain/dataset.ts'
import type { Layout, Texts } from './domain/dataset.ts'
import type { Language } from './domain/vocabulary.ts'
import { syncAddress } from './store/address.ts'
import { keepLayouts, keepTexts } from './store/loading.ts'
import { createSelectors } from './store/selectors.ts'
import { createAppStore } from './store/store.ts'
import { scopeOfLink } from './store/url.ts'
import { App } from './ui/App.tsx'
import { preferredLanguage, rememberLanguage } from './ui/language.ts'
import { loadWords } from './ui/words/loadWords.ts'
import './ui/css/page.css'

const TEXTS: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('virtual:dataset/texts-en'),
  zh: () => import('virtual:dataset/texts-zh'),
}

async function loadLayout(view: string): Promise<Layout> {
  const load = layouts[view]
  if (!load) throw new Error(`The view "${view}" has no layout.`)
  return (await load()).default
}

async function start(host: HTMLElement): Promise<void> {
  const dataset = indexDataset(skeleton)
  const search = window.location.search
  const { scope, faults } = scopeOfLink(search, dataset)
  const lang = new URLSearchParams(search).has('lang') ? scope.lang : preferredLanguage()
  const store = createAppStore(dataset, { scope: { ...scope, lang }, linkFaults: faults })
  if (lang !== scope.lang) {
    // The link named no language: let it name the remembered one, so that going back keeps it.
    window.history.replaceState(
      null,
      '',
      `?${new URLSearchParams(`${search}&lang=${lang}`).toString()}`,
    )
  }
  syncAddress(store, window)
  rememberLanguage(store)
  keepLayouts(store, loadLayout)

  let isReady = false
  const whenReady = () => {
    if (isReady) return
    isReady = true
    document.getElementById('first-picture')?.remove()
    document.documentElement.dataset['ready'] = 'true'
    // After the frame in which the live diagram takes the picture's place.
    setTimeout(() => {
      keepTexts(store, {
        texts: async (language) => (await TEXTS[language]()).default,
        library: async () => (await import('virtual:dataset/library')).default,
      })
      void import('./ui/details/Selected.tsx')
      void import('./ui/table/InteractionTable.tsx')
    })
  }
  createRoot(host).render(
    <App
      store={store}
      selectors={createSelectors()}
      firstWords={await loadWords(lang)}
      onReady={whenReady}
    />,
  )
}

const host = document.getElementById('root')
if (!host) throw new Error('index.html has no element with the id "root".')
void start(host)
