// What a lecture shows: the diagram of the scope, or both sides of a comparison where that is on the page.
// The other ways to look at a view are for reading; they are not projected (PresentButton.tsx).
import { DiagramPane } from '../diagram/DiagramPane.tsx'
import type { DiagramPaneProps } from '../diagram/DiagramPane.tsx'
import { later } from '../loading/later.ts'
import { Part } from '../loading/Part.tsx'
import { useApp } from '../useApp.ts'

const COMPARISON = later(
  'lecture-comparison',
  async () => (await import('./LectureComparison.tsx')).LectureComparison,
  { isSaidInPlace: true },
)
const NO_PROPS = {}

export function LectureStage(props: DiagramPaneProps) {
  const isComparing = useApp(({ scope }) => scope.mode === 'compare')
  if (!isComparing) return <DiagramPane {...props} />
  return <Part of={COMPARISON} props={NO_PROPS} />
}
