// Said where the filters leave nothing: why, and the ways back.
import { hidesGeneral } from '../domain/scope/scope.ts'
import { useApp, useWords } from './useApp.ts'

export function EmptyResult() {
  const words = useWords()
  const isGeneralHidden = useApp(({ scope }) => hidesGeneral(scope))
  const toggleGeneral = useApp(({ generalToggled }) => generalToggled)
  const clear = useApp(({ filtersCleared }) => filtersCleared)
  return (
    <div className="empty-result">
      <p>{isGeneralHidden ? words.emptyGeneralHidden : words.empty}</p>
      {isGeneralHidden && (
        <button type="button" onClick={toggleGeneral}>
          {words.showGeneral}
        </button>
      )}
      <button type="button" onClick={clear}>
        {words.clearFilters}
      </button>
    </div>
  )
}
