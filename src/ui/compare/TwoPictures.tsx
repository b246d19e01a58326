// The two pictures with the head of each, and the line under them. They share one camera, one thing
// pointed at and one selection.
import { useMemo, useState } from 'react'
import { linkViewports } from '../../diagram/link.ts'
import { onSharedMap } from '../../domain/graph/compare.ts'
import { isSameChoice } from '../../domain/scope/scope.ts'
import { looksBesideEachOther } from '../../notation/comparedArrows.ts'
import { wholeDrawn } from '../diagram/useDrawnView.ts'
import { useApp, useViewGraph } from '../useApp.ts'
import { useSides } from './useComparison.ts'
import { CompareStrip } from './CompareStrip.tsx'
import { usePointedText } from './pointedText.ts'
import { SidePicture } from './SidePicture.tsx'
import { useSideDiagram } from './useSideDiagram.ts'

export function TwoPictures() {
  const facets = useApp(({ scope }) => scope.facets)
  const versus = useApp(({ scope }) => scope.versus)
  const { left, right, compared } = useSides()
  const isSame = isSameChoice(facets, versus)
  const [link] = useState(linkViewports)
  const [pointed, setPointed] = useState<string | null>(null)
  const comparisons = useMemo(
    () => looksBesideEachOther(isSame ? [] : compared),
    [compared, isSame],
  )
  const views = useMemo(
    () => ({ left: onSharedMap(left, right), right: onSharedMap(right, left) }),
    [left, right],
  )
  const frame = useMemo(
    () => ({
      entities: views.left.entities,
      interactions: [...left.interactions, ...right.interactions],
    }),
    [left, right, views],
  )
  const drawn = wholeDrawn(useViewGraph())
  const shared = { drawn, comparisons, frame, pointed, onPoint: setPointed }
  const leftPicture = useSideDiagram({ ...shared, view: views.left, port: link.left })
  const rightPicture = useSideDiagram({ ...shared, view: views.right, port: link.right })
  const pointing = { pointed, onPoint: setPointed }
  return (
    <>
      <div className="sides">
        <SidePicture
          {...pointing}
          side="left"
          picture={leftPicture}
          view={views.left}
          choice={facets}
        />
        <SidePicture
          {...pointing}
          side="right"
          picture={rightPicture}
          view={views.right}
          choice={versus}
        />
      </div>
      <CompareStrip
        {...usePointedText(pointed)}
        diagram={leftPicture.diagram}
        onFit={() => leftPicture.diagram?.fitShown(frame)}
      />
    </>
  )
}
