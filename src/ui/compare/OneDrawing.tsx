// Both sides in one drawing, under the table of what each does to a target. The line of an arrow tells the
// side, its head what it does.
import { useMemo, useState } from 'react'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { looksInOne } from '../../notation/comparedArrows.ts'
import { useApp, useWords } from '../useApp.ts'
import { useMergedDrawn, useMergedView, useSides } from './useComparison.ts'
import { ComparisonCanvas } from './ComparisonCanvas.tsx'
import { CompareStrip } from './CompareStrip.tsx'
import { usePointedText, useSideNames } from './pointedText.ts'
import { TargetTable } from './TargetTable.tsx'
import { useSideDiagram } from './useSideDiagram.ts'
import { COMPARE_WORDS } from './words.ts'

export function OneDrawing() {
  const words = COMPARE_WORDS[useWords().lang]
  const isSame = useApp(({ scope }) => isSameChoice(scope.facets, scope.versus))
  const names = useSideNames()
  const { compared } = useSides()
  const view = useMergedView()
  const [pointed, setPointed] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const comparisons = useMemo(() => looksInOne(isSame ? [] : compared), [compared, isSame])
  const picture = useSideDiagram({
    ...{ view, drawn: useMergedDrawn(view), frame: view },
    ...{ comparisons, pointed, onPoint: setPointed },
  })
  const { text, clash } = usePointedText(pointed)
  const { length } = view.interactions
  return (
    <div className="one-drawing">
      {!isSame && <TargetTable onTell={setTold} />}
      <ComparisonCanvas
        picture={picture}
        view={view}
        label={words.drawing(names.left, names.right, length)}
        pointed={pointed}
        onPoint={setPointed}
      />
      <CompareStrip
        text={told || text}
        clash={clash}
        diagram={picture.diagram}
        onFit={() => picture.diagram?.fitShown(view)}
      />
    </div>
  )
}
