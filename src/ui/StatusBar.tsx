// How much is on the page, in numbers and in words, told politely after each change.
import { createElement } from 'react'
import { filterCount } from '../domain/scope/scope.ts'
import { noted } from '../domain/words/chineseText.ts'
import { later } from './loading/later.ts'
import { useLazy } from './loading/useLazy.ts'
import { useApp, useGraphView, useViewGraph, useWords } from './useApp.ts'

const NOTES = later('notes', async () => (await import('./StatusNotes.tsx')).StatusNotes)

export function StatusBar() {
  const words = useWords()
  const view = useGraphView()
  const { asLists } = useViewGraph().view
  const filters = useApp(({ scope }) => filterCount(scope))
  const all = useApp(({ scope }) => scope.all)
  const clear = useApp(({ filtersCleared }) => filtersCleared)
  const toggleAll = useApp(({ allArrowsToggled }) => allArrowsToggled)
  const mode = useApp(({ scope }) => scope.mode)
  const notes = useLazy(
    NOTES,
    useApp(({ scope }) => scope.without !== null || scope.hide.length > 0),
  )
  const { shown, total, specific, general, isNarrowed } = view
  // A view that opens as lists holds nothing back: what is not drawn has not been asked for.
  const heldBack = asLists && !isNarrowed ? 0 : view.heldBack
  if (mode !== 'diagram' && mode !== 'table') {
    return (
      <p className="status" role="status" data-testid="status">
        {words.statusElsewhere[mode]}
      </p>
    )
  }
  return (
    <div className="status">
      <p role="status" data-testid="status">
        <strong>
          {words.status(shown.entities, total.entities, shown.interactions, total.interactions)}
        </strong>
        {filters > 0 && <span>{noted('', words.statusFit(specific, general), words.lang)}</span>}
        {heldBack > 0 && (
          <span className="held-back">{` · ${words.heldBack(heldBack, isNarrowed)}`}</span>
        )}
      </p>
      {notes && createElement(notes)}
      {(heldBack > 0 || all) && (
        <button type="button" className="plain" onClick={toggleAll}>
          {all ? words.showMainArrows : words.showAllArrows}
        </button>
      )}
      {filters > 0 && (
        <button type="button" className="plain status-clear" onClick={clear}>
          {words.clearAll(filters)}
        </button>
      )}
    </div>
  )
}
