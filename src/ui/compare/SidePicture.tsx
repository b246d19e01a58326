// One of the two pictures with its head.
import type { GraphView } from '../../domain/graph/derive.ts'
import { describeChoice } from '../../domain/words/describeComparison.ts'
import type { FacetChoice } from '../../domain/scope/scope.ts'
import { useApp, useWords } from '../useApp.ts'
import type { DiagramUse } from '../diagram/useDiagram.ts'
import { ComparisonCanvas } from './ComparisonCanvas.tsx'
import { SideHead } from './SideHead.tsx'
import { COMPARE_WORDS } from './words.ts'
import type { SideId } from './words.ts'

interface SidePictureProps {
  readonly side: SideId
  readonly picture: DiagramUse
  readonly view: GraphView
  readonly choice: FacetChoice
  readonly pointed: string | null
  readonly onPoint: (id: string | null) => void
}

export function SidePicture({ side, choice, ...canvas }: SidePictureProps) {
  const { lang } = useWords()
  const words = COMPARE_WORDS[lang]
  const meta = useApp(({ dataset }) => dataset.meta)
  const name = describeChoice(meta, choice, lang)
  const { length } = canvas.view.interactions
  return (
    <section className="side-pane" aria-label={words.sides[side]}>
      <SideHead side={side} />
      <ComparisonCanvas {...canvas} label={words.picture(words.sides[side], name, length)} />
    </section>
  )
}
