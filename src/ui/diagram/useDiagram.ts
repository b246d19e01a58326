// The one place where React and the canvas meet: made once, fed with what is in scope, and its camera.
// Each named effect pushes one kind of change in, and nothing is read back.
import { useCallback, useEffect, useMemo } from 'react'
import type { Diagram, Place } from '../../diagram/contract.ts'
import { allInReach, alongPath, behindSelection, spokenInView } from '../../notation/highlight.ts'
import type { Spoken } from '../../notation/highlight.ts'
import { useStruckArrows } from '../review/useFall.ts'
import { usePushed } from '../whatIf/usePushed.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, useGraphView, usePage, useViewGraph } from '../useApp.ts'
import { useCanvasState } from './CanvasNote.tsx'
import { QUESTION_LAYER } from './diagramModule.ts'
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

/** What the picture paints of a question, or of what answers a push, comes with the first one. */
function useQuestionLayer(diagram: Diagram | null): void {
  const { store } = usePage()
  const isAsked = useApp(({ scope }) => scope.ask !== null || scope.push.length > 0)
  const layer = useLazy(QUESTION_LAYER, isAsked)
  useEffect(
    function layIt() {
      if (!diagram || !layer) return
      diagram.lay(layer)
      return store.subscribe((now, before) => {
        // At once, before anything on the page changes its size.
        if (now.predictions !== before.predictions && now.scope === before.scope)
          diagram.drawAsked()
      })
    },
    [diagram, layer, store],
  )
}

export function useDiagram({ onReady, onPoint, onChoose, spoken }: DiagramHandlers): DiagramUse {
  const made = useMadeDiagram({ onPoint, onChoose })
  const { holder, diagram, hasFailed } = made
  useQuestionLayer(diagram)
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
