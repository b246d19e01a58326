// Ready-made comparisons, swapping the sides, how the comparison is drawn, and of one drawing what each side is: in
// a low window all of it in one row.
import { useApp, useWords } from '../useApp.ts'
import { useScroller } from '../useScroller.ts'
import { useMergedView, useSides } from './useComparison.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { PRESETS } from './presets.ts'
import { SideHead } from './SideHead.tsx'
import { COMPARE_WORDS } from './words.ts'
import '../css/rows.css'

/** Main arrows or all, where there are more; one drawing or two pictures. */
function DrawingSwitches() {
  const words = COMPARE_WORDS[useWords().lang]
  const isTwo = useApp(({ scope }) => scope.twoPictures)
  const isAll = useApp(({ scope }) => scope.all)
  const togglePictures = useApp(({ picturesToggled }) => picturesToggled)
  const toggleAll = useApp(({ allArrowsToggled }) => allArrowsToggled)
  const { compared } = useSides()
  const { heldBack, interactions } = useMergedView()
  return (
    <div className="compare-drawing" role="group" aria-label={words.drawings} ref={useScroller()}>
      {!isTwo && (heldBack > 0 || isAll) && (
        <button type="button" className="plain" onClick={toggleAll}>
          {isAll ? words.fewerArrows : words.allArrows(interactions.length, compared.length)}
        </button>
      )}
      {[false, true].map((two) => (
        <button
          key={String(two)}
          type="button"
          aria-pressed={isTwo === two}
          onClick={() => {
            if (isTwo !== two) togglePictures()
          }}
        >
          {two ? words.twoPictures : words.oneDrawing}
        </button>
      ))}
    </div>
  )
}

function Presets() {
  const words = COMPARE_WORDS[useWords().lang]
  const facets = useApp(({ scope }) => scope.facets)
  const versus = useApp(({ scope }) => scope.versus)
  const compare = useApp(({ comparisonChosen }) => comparisonChosen)
  return (
    <div className="compare-bar">
      <div
        className="compare-presets"
        role="group"
        aria-label={words.presetsLabel}
        ref={useScroller()}
      >
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
      <DrawingSwitches />
    </div>
  )
}

export function CompareBar() {
  const hasHeads = useApp(({ scope }) => !scope.twoPictures && !scope.lecture)
  return (
    <div className="compare-controls" ref={useScroller()}>
      <Presets />
      {hasHeads && (
        <div className="side-heads">
          <SideHead side="left" />
          <SideHead side="right" />
        </div>
      )}
    </div>
  )
}
