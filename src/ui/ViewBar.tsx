// Which view, shown how: the switches above the middle of the page.
import { MODES } from '../domain/scope.ts'
import { filterCount } from '../domain/scope.ts'
import { FILTERS_BUTTON_ID } from './focus.ts'
import { useApp, useWords } from './useApp.ts'

export interface ViewBarProps {
  readonly isFiltersOpen: boolean
  readonly onFilters: () => void
}

export function ViewBar({ isFiltersOpen, onFilters }: ViewBarProps) {
  const words = useWords()
  const views = useApp(({ dataset }) => dataset.views)
  const view = useApp(({ scope }) => scope.view)
  const mode = useApp(({ scope }) => scope.mode)
  const filters = useApp(({ scope }) => filterCount(scope))
  const chooseView = useApp(({ viewChosen }) => viewChosen)
  const chooseMode = useApp(({ modeChosen }) => modeChosen)
  return (
    <nav className="viewbar" aria-label={words.views}>
      <button
        type="button"
        id={FILTERS_BUTTON_ID}
        className="filters-button"
        aria-expanded={isFiltersOpen}
        aria-controls="filters"
        onClick={onFilters}
      >
        {words.openFilters}
        {filters > 0 && ` (${filters})`}
      </button>
      <label className="view-choice">
        <span>{words.view}</span>
        <select
          aria-label={words.view}
          value={view}
          onChange={(event) => {
            chooseView(event.target.value)
          }}
        >
          {[...views.values()].map(({ id, label }) => (
            <option key={id} value={id}>
              {label[words.lang]}
            </option>
          ))}
        </select>
      </label>
      <p className="view-about">{views.get(view)?.about[words.lang]}</p>
      <div className="modes" role="group" aria-label={words.modeLabel}>
        {MODES.map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={mode === id}
            onClick={() => {
              chooseMode(id)
            }}
          >
            {words.modes[id]}
          </button>
        ))}
      </div>
    </nav>
  )
}
