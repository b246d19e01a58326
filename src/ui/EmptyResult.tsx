// Said where the filters leave nothing: why, and the ways back.
import { hidesGeneral } from '../domain/scope/scope.ts'
import { useApp, useWords } from './useApp.ts'
import { EMPTY_WORDS } from './words/emptyWords.ts'

export function EmptyResult() {
  const words = useWords()
  const said = EMPTY_WORDS[words.lang]
  const isGeneralHidden = useApp(({ scope }) => hidesGeneral(scope))
  const toggleGeneral = useApp(({ generalToggled }) => generalToggled)
  const clear = useApp(({ filtersCleared }) => filtersCleared)
  return (
    <div className="empty-result">
      <p>{isGeneralHidden ? said.generalHidden : said.nothing}</p>
      {isGeneralHidden && (
        <button type="button" onClick={toggleGeneral}>
          {said.showGeneral}
        </button>
      )}
      <button type="button" onClick={clear}>
        {said.clearFilters}
      </button>
    </div>
  )
}
