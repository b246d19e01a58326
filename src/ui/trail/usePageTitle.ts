// The name of the document says what is seen, so that tabs, bookmarks and the list of where one has been differ.
import { useEffect } from 'react'
import { pageTitle } from '../../domain/words/pageTitle.ts'
import { useApp, useGraphView, useWords } from '../useApp.ts'

export function usePageTitle(): void {
  const { lang, appName, modes } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const view = useGraphView()
  const mode = scope.mode === 'diagram' ? null : modes[scope.mode]
  const title = [...pageTitle(dataset, scope, view, lang), mode, appName]
    .filter((piece) => piece !== null)
    .join(' · ')
  useEffect(
    function nameTheDocument() {
      document.title = title
    },
    [title],
  )
}
