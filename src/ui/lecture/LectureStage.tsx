// What a lecture shows: the diagram of the scope, or both sides of a comparison where that is on the page.
// The other ways to look at a view are for reading; they are not projected (PresentButton.tsx).
import { lazy, Suspense } from 'react'
import { DiagramPane } from '../diagram/DiagramPane.tsx'
import type { DiagramPaneProps } from '../diagram/DiagramPane.tsx'
import { useApp } from '../useApp.ts'

const LectureComparison = lazy(async () => {
  const { LectureComparison: component } = await import('./LectureComparison.tsx')
  return { default: component }
})

export function LectureStage(props: DiagramPaneProps) {
  const isComparing = useApp(({ scope }) => scope.mode === 'compare')
  if (!isComparing) return <DiagramPane {...props} />
  return (
    <Suspense fallback={null}>
      <LectureComparison />
    </Suspense>
  )
}
