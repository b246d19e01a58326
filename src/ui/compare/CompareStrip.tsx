// The line under the pictures, and their tools.
import type { Diagram } from '../../diagram/contract.ts'
import { COMPARISON_MARKS } from '../../notation/marks.ts'
import { DiagramTools } from '../diagram/DiagramTools.tsx'
import { useWords } from '../useApp.ts'
import type { PointedText } from './pointedText.ts'
import { COMPARE_WORDS } from './words.ts'

interface CompareStripProps extends PointedText {
  readonly diagram: Diagram | null
  readonly onFit: () => void
}

export function CompareStrip({ text, clash, diagram, onFit }: CompareStripProps) {
  const { hint, touchHint } = COMPARE_WORDS[useWords().lang]
  const canPoint = window.matchMedia('(hover: hover)').matches
  const headline = clash ? `${COMPARISON_MARKS.opposite} ${clash}` : canPoint ? hint : touchHint
  return (
    <div className="compare-strip">
      <p
        className="pointed"
        role="status"
        data-pointed={text || clash || undefined}
        data-clash={text ? undefined : clash || undefined}
      >
        {text || headline}
      </p>
      <DiagramTools diagram={diagram} onFit={onFit} />
    </div>
  )
}
