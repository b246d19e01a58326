// Said where the filters leave nothing: why, and the ways back.
import { useApp, useWords } from './useApp.ts'

export function EmptyResult() {
  const words = useWords()
  const general = useApp(({ scope }) => scope.general)
  const toggleGeneral = useApp(({ generalToggled }) => generalToggled)
  const clear = useApp(({ filtersCleared }) => filtersCleared)
  return (
    <div className="empty-result">
      <p>{general ? words.empty : words.emptyGeneralHidden}</p>
      {!general && (
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
