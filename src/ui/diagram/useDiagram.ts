// The one place where React and the canvas meet: made once, fed with what is in scope, and its camera.
// Each named effect pushes one kind of change in, and nothing is read back.
import { useCallback, useMemo } from 'react'
import type { Diagram, Place } from '../../diagram/contract.ts'
import { allInReach, alongPath, behindSelection, spokenInView } from '../../notation/highlight.ts'
import type { Spoken } from '../../notation/highlight.ts'
import { useStruckArrows } from '../review/useFall.ts'
import { usePushed } from '../whatIf/usePushed.ts'
import { useApp, useGraphView, useViewGraph } from '../useApp.ts'
import { useCanvasState } from './CanvasNote.tsx'
import type { DiagramState } from './diagramModule.ts'
import { useCamera } from './useCamera.ts'
import { useDrawnView } from './useDrawnView.ts'
import type { DrawnView } from './useDrawnView.ts'
import { useMadeDiagram } from './useMadeDiagram.ts'
import type { MadeDiagram } from './useMadeDiagram.ts'
import { useScene } from './useScene.ts'

export interface DiagramUse extends Omit<MadeDiagram, 'hasFailed'> {
  readonly state: DiagramState
  readonly drawn: DrawnView
}

export interface DiagramHandlers {
  /** What a step of a tour speaks of: it alone is highlighted. */
  readonly spoken?: Spoken | undefined
  readonly onReady: () => void
  readonly onPoint: (id: string | null, place?: Place) => void
  readonly onChoose: (place: Place) => void
}

export function useDiagram({ onReady, onPoint, onChoose, spoken }: DiagramHandlers): DiagramUse {
  const made = useMadeDiagram({ onPoint, onChoose })
  const { holder, diagram, hasFailed } = made
  const dataset = useApp((app) => app.dataset)
  const select = useApp(({ scope }) => scope.select)
  const reach = useApp(({ scope }) => scope.reach)
  const path = useApp(({ scope }) => scope.path)
  const also = useApp(({ scope }) => scope.also)
  const graph = useViewGraph()
  const view = useGraphView()
  const drawn = useDrawnView(view)
  const struck = useStruckArrows()
  const pushed = usePushed()
  const highlighted = useMemo(
    () =>
      spoken
        ? spokenInView(dataset, graph.view, spoken)
        : (alongPath(dataset, graph.view, { path, also }) ??
          pushed ??
          allInReach({ select, reach }, view) ??
          behindSelection(view, select, struck?.ids)),
    [also, dataset, graph.view, path, pushed, reach, select, spoken, struck, view],
  )
  const push = useCallback(
    (canvas: Diagram) => {
      canvas.select(select, highlighted)
      canvas.compare(struck?.looks ?? null)
    },
    [highlighted, select, struck],
  )
  const scene = useScene(diagram, { ...drawn, shown: view }, push, onReady)
  useCamera(made, scene, highlighted)
  const state = useCanvasState(drawn, scene.isWhole, hasFailed, scene.hasPicture)
  return { holder, diagram, state, drawn }
}
