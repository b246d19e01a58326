// Which view, shown how: the switches above the middle of the page.
import { MODES } from '../domain/scope/scope.ts'
import { filterCount } from '../domain/scope/scope.ts'
import { noted } from '../domain/words/chineseText.ts'
import { ASK_BUTTON_ID, DETAILS_ID, FILTERS_BUTTON_ID } from './focus.ts'
import { useApp, useWords } from './useApp.ts'
import { ViewMessage } from './ViewMessage.tsx'

export interface ViewBarProps {
  readonly isFiltersOpen: boolean
  readonly onFilters: () => void
  /** Only where the window is too narrow to show the questions always. */
  readonly isAsking: boolean
  readonly onAsk: () => void
}

function ViewChoice() {
  const words = useWords()
  const views = useApp(({ dataset }) => dataset.views)
  const view = useApp(({ scope }) => scope.view)
  const choose = useApp(({ viewChosen }) => viewChosen)
  return (
    <label className="view-choice">
      <span>{words.view}</span>
      <select
        aria-label={words.view}
        value={view}
        onChange={(event) => {
          choose(event.target.value)
        }}
      >
        {[...views.values()].map(({ id, label }) => (
          <option key={id} value={id}>
            {label[words.lang]}
          </option>
        ))}
      </select>
    </label>
  )
}

function ModeChoice() {
  const words = useWords()
  const mode = useApp(({ scope }) => scope.mode)
  const choose = useApp(({ modeChosen }) => modeChosen)
  return (
    <div className="modes" role="group" aria-label={words.modeLabel}>
      {MODES.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={mode === id}
          onClick={() => {
            choose(id)
          }}
        >
          {words.modes[id]}
        </button>
      ))}
    </div>
  )
}

export function ViewBar({ isFiltersOpen, onFilters, isAsking, onAsk }: ViewBarProps) {
  const words = useWords()
  const filters = useApp(({ scope }) => filterCount(scope))
  return (
    <nav className="viewbar" aria-label={words.views}>
      <button
        type="button"
        id={FILTERS_BUTTON_ID}
        className="narrow filters-button"
        aria-expanded={isFiltersOpen}
        aria-controls="filters"
        onClick={onFilters}
      >
        {filters > 0 ? noted(words.openFilters, filters, words.lang) : words.openFilters}
      </button>
      <button
        type="button"
        id={ASK_BUTTON_ID}
        className="narrow"
        aria-expanded={isAsking}
        aria-controls={DETAILS_ID}
        onClick={onAsk}
      >
        {words.ask}
      </button>
      <ViewChoice />
      <ViewMessage />
      <ModeChoice />
    </nav>
  )
}
