// The mark of how two sides compare, as the picture has it: in one drawing the line of a side tells whose an arrow is.
// Where each side has causes of its own there is no mark, since nothing is said both ways.
import type { TargetComparison } from '../../domain/graph/targetSides.ts'
import { COMPARISON_MARKS } from '../../notation/marks.ts'
import { useApp } from '../useApp.ts'
import { SideLine } from './SideLine.tsx'

export function Mark({ comparison }: { readonly comparison: TargetComparison }) {
  const isTwo = useApp(({ scope }) => scope.twoPictures)
  if (comparison === 'causes') return null
  if (!isTwo && (comparison === 'left' || comparison === 'right')) {
    return <SideLine side={comparison} />
  }
  return <span aria-hidden="true">{COMPARISON_MARKS[comparison]}</span>
}
