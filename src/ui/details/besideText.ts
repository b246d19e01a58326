// A claim in the other language too, for those who read one and check the other. A matter of the reader, not of the
// scope: it holds for all claims as long as the page stands, and a link does not carry it.
import { useSyncExternalStore } from 'react'
import type { Texts } from '../../domain/review/dataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { Lazy } from '../../store/lazy.ts'
import { later } from '../loading/later.ts'
import type { AppStore } from '../../store/store.ts'
import { useLazy } from '../loading/useLazy.ts'
import { usePage } from '../useApp.ts'

/** The texts of the other language, by the one the page is in. */
const BESIDE: Readonly<Record<Language, Lazy<Texts>>> = {
  zh: later('beside-en', async () => (await import('virtual:dataset/texts-en')).default),
  en: later('beside-zh', async () => (await import('virtual:dataset/texts-zh')).default),
}

/** What is pressed for it; its name begins with what is seen. */
export const BESIDE_WORDS: Readonly<
  Record<Language, { readonly sign: string; readonly name: string }>
> = {
  en: { sign: '+ 中文', name: '+ 中文: claims in Chinese too' },
  zh: { sign: '+ 英文', name: '+ 英文：同时显示英文论断' },
}

/** The pages on which it is wanted. */
const wanted = new WeakSet<AppStore>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function toggle(page: AppStore): void {
  if (!wanted.delete(page)) wanted.add(page)
  for (const listener of listeners) listener()
}

interface Beside {
  readonly isOn: boolean
  /** The statement in the other language; null where it is not wanted, or not there yet. */
  readonly text: string | null
  readonly toggle: () => void
}

export function useBeside(claim: string, lang: Language): Beside {
  const { store } = usePage()
  const isOn = useSyncExternalStore(subscribe, () => wanted.has(store))
  const texts = useLazy(BESIDE[lang], isOn)
  return {
    isOn,
    text: texts?.statements[claim] ?? null,
    toggle: () => {
      toggle(store)
    },
  }
}
