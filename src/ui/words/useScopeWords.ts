// The words of the page follow the language of the scope.
import { useEffect, useLayoutEffect, useState } from 'react'
import type { AppStore } from '../../store/store.ts'
import type { PageWords } from './en.ts'
import { WORDS } from './loadWords.ts'

/** The words of the scope's language; the old ones until the new ones are there. */
export function useScopeWords(store: AppStore, firstWords: PageWords): PageWords {
  const [words, setWords] = useState(firstWords)
  useEffect(
    function followLanguage() {
      let isCurrent = true
      const follow = () => {
        void WORDS[store.getState().scope.lang].get().then((next) => {
          if (isCurrent && store.getState().scope.lang === next.lang) setWords(next)
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
  // Before the effects of the parts, which name it by what is seen.
  useLayoutEffect(
    function nameTheDocument() {
      document.documentElement.lang = words.lang === 'zh' ? 'zh-CN' : 'en'
      document.title = words.appName
    },
    [words],
  )
  return words
}
