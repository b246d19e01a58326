// A picture of a comparison: of one side, its camera shared with the other through a port, or of both.
import { useCallback, useEffect, useMemo } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import type { ViewportPort } from '../../diagram/link.ts'
import type { Framed } from '../../diagram/bands.ts'
import type { ComparisonLooks } from '../../notation/comparisonLook.ts'
import { markPlaces } from '../../notation/markPlaces.ts'
import type { MarkPlaces } from '../../notation/markPlaces.ts'
import { sceneOf } from '../../notation/scene.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import { useCanvasState } from '../diagram/CanvasNote.tsx'
import type { DiagramUse } from '../diagram/useDiagram.ts'
import type { DrawnView } from '../diagram/useDrawnView.ts'
import { useMadeDiagram } from '../diagram/useMadeDiagram.ts'
import { useScene } from '../diagram/useScene.ts'
import { useApp, useWords } from '../useApp.ts'
import { isLowWindow } from './lowWindow.ts'

const NO_MARKS: MarkPlaces = new Map()

export interface SideDiagramOptions {
  readonly view: GraphView
  /** Of it, or of both sides. */
  readonly drawn: DrawnView
  /** What both sides show together: the camera they share must hold all of it. */
  readonly frame: Framed
  readonly comparisons: ComparisonLooks
  readonly port?: ViewportPort | undefined
  readonly pointed: string | null
  readonly onPoint: (id: string | null) => void
}

export function useSideDiagram(options: SideDiagramOptions): DiagramUse {
  const { view, drawn, frame, comparisons, pointed, port } = options
  const { holder, diagram, hasFailed } = useMadeDiagram(options)
  const select = useApp(({ scope }) => scope.select)
  const dataset = useApp((app) => app.dataset)
  const { lang } = useWords()
  const { graph } = drawn
  const marks = useMemo(
    () => (graph.view.layout ? markPlaces(sceneOf(dataset, graph, lang), comparisons) : NO_MARKS),
    [comparisons, dataset, graph, lang],
  )
  const push = useCallback(
    (canvas: Diagram) => {
      canvas.compare(comparisons, marks)
      canvas.select(select)
    },
    [comparisons, marks, select],
  )
  const scene = useScene(diagram, { ...drawn, shown: view }, push)
  useEffect(
    function fitToTheHolder() {
      if (!diagram || !holder.current) return
      const observer = new ResizeObserver(() => {
        diagram.resize()
        if (!port && isLowWindow()) diagram.open()
        else diagram.fitShown(frame, true)
      })
      observer.observe(holder.current)
      return () => {
        observer.disconnect()
      }
    },
    [diagram, drawn.graph, frame, holder, port],
  )
  useEffect(
    function pointOnBothSides() {
      diagram?.point(pointed)
    },
    [diagram, pointed],
  )
  const state = useCanvasState(drawn, scene.isWhole, hasFailed, scene.hasPicture)
  return { holder, diagram, state, drawn }
}
