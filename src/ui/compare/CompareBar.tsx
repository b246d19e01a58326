// Ready-made comparisons, and swapping the sides.
import { useApp, useWords } from '../useApp.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { PRESETS } from './presets.ts'
import { COMPARE_WORDS } from './words.ts'

export function CompareBar() {
  const words = COMPARE_WORDS[useWords().lang]
  const facets = useApp(({ scope }) => scope.facets)
  const versus = useApp(({ scope }) => scope.versus)
  const compare = useApp(({ comparisonChosen }) => comparisonChosen)
  return (
    <div className="compare-bar" role="group" aria-label={words.presetsLabel}>
      {PRESETS.map(({ id, left, right }) => (
        <button
          key={id}
          type="button"
          aria-pressed={isSameChoice(facets, left) && isSameChoice(versus, right)}
          onClick={() => {
            compare(left, right)
          }}
        >
          {words.presets[id]}
        </button>
      ))}
      <button
        type="button"
        className="plain"
        disabled={isSameChoice(facets, versus)}
        onClick={() => {
          compare(versus, facets)
        }}
      >
        {`⇄ ${words.swap}`}
      </button>
    </div>
  )
}
