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

interface BesideWords {
  readonly sign: string
  /** Of what is pressed; begins with what is seen. */
  readonly name: string
  /** A text in the language of the review would else be read as its own sentence. */
  readonly ours: string
}

export const BESIDE_WORDS: Readonly<Record<Language, BesideWords>> = {
  en: {
    sign: '+ 中文',
    name: '+ 中文: claims in Chinese too',
    ours: 'In our own words in both languages, not a sentence of the review.',
  },
  zh: {
    sign: '+ 英文',
    name: '+ 英文：同时显示英文论断',
    ours: '中英文均为本站转述，并非综述原句。',
  },
}

/** The pages on which it is wanted, and at which claim it was asked for. */
const wanted = new WeakMap<AppStore, string>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function toggle(page: AppStore, claim: string): void {
  if (!wanted.delete(page)) wanted.set(page, claim)
  for (const listener of listeners) listener()
}

interface Beside {
  readonly isOn: boolean
  /** The statement in the other language; null where it is not wanted, or not there yet. */
  readonly text: string | null
  /** Whether it was asked for here, where it is said once whose words it is in. */
  readonly isFirst: boolean
  readonly toggle: () => void
}

export function useBeside(claim: string, lang: Language): Beside {
  const { store } = usePage()
  const from = useSyncExternalStore(subscribe, () => wanted.get(store))
  const isOn = from !== undefined
  const texts = useLazy(BESIDE[lang], isOn)
  return {
    isOn,
    text: texts?.statements[claim] ?? null,
    isFirst: from === claim,
    toggle: () => {
      toggle(store, claim)
    },
  }
}
