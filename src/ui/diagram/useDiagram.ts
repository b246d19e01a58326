// The one place where React and the canvas meet: made once, fed with what is in scope, and its camera.
// Each named effect pushes one kind of change in, and nothing is read back.
import { useCallback, useMemo } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import { namesToHighlight } from '../../notation/highlight.ts'
import { useApp, useGraphView, useViewGraph } from '../useApp.ts'
import { useCanvasState } from './CanvasNote.tsx'
import type { DiagramState } from './diagramModule.ts'
import { useCamera } from './useCamera.ts'
import { useMadeDiagram } from './useMadeDiagram.ts'
import type { MadeDiagram } from './useMadeDiagram.ts'
import { useScene } from './useScene.ts'

export interface DiagramUse extends Omit<MadeDiagram, 'hasFailed'> {
  readonly state: DiagramState
}

export interface DiagramHandlers {
  /** Entities that a step of a tour speaks of: they stay highlighted beside what is selected. */
  readonly named?: readonly string[] | undefined
  readonly onReady: () => void
  readonly onPoint: (id: string | null) => void
}

const NOTHING: readonly string[] = []

export function useDiagram({ onReady, onPoint, named = NOTHING }: DiagramHandlers): DiagramUse {
  const made = useMadeDiagram({ onPoint })
  const { holder, diagram, hasFailed } = made
  const dataset = useApp((app) => app.dataset)
  const select = useApp(({ scope }) => scope.select)
  const hasReach = useApp(({ scope }) => scope.reach !== null)
  const graph = useViewGraph()
  const view = useGraphView()
  const highlighted = useMemo(
    () => namesToHighlight(dataset, graph.view, view, named, hasReach),
    [dataset, graph.view, hasReach, named, view],
  )
  const push = useCallback(
    (canvas: Diagram) => {
      canvas.select(select, highlighted)
    },
    [highlighted, select],
  )
  const scene = useScene(diagram, view, push, onReady)
  useCamera(made, scene, highlighted)
  const state = useCanvasState(scene.isWhole, hasFailed, scene.hasPicture)
  return { holder, diagram, state }
}
