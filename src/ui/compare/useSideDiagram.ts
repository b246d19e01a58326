// One of the two pictures of a comparison: made once, destroyed on leaving. Each named effect pushes
// one kind of change in; the camera is shared with the other side through its port.
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import type { ViewportPort } from '../../diagram/link.ts'
import type { Framed } from '../../diagram/viewport.ts'
import type { Comparison } from '../../domain/graph/compare.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import { sceneOf } from '../../notation/scene.ts'
import { useCanvasState } from '../diagram/CanvasNote.tsx'
import { DIAGRAM } from '../diagram/diagramModule.ts'
import type { DiagramState } from '../diagram/diagramModule.ts'
import { FOR_A_ROOM } from '../diagram/useDiagram.ts'
import { usePalette } from '../theme.ts'
import { useApp, useViewGraph, useWords } from '../useApp.ts'

export interface SideDiagramOptions {
  readonly view: GraphView
  /** What both sides show together: the camera they share must hold all of it. */
  readonly frame: Framed
  readonly comparisons: ReadonlyMap<string, Comparison>
  readonly port: ViewportPort
  readonly pointed: string | null
  readonly onPoint: (id: string | null) => void
}

export interface SideDiagram {
  readonly holder: RefObject<HTMLDivElement | null>
  readonly diagram: Diagram | null
  readonly state: DiagramState
}

type Making = Pick<SideDiagramOptions, 'port' | 'onPoint'>

interface MadeDiagram extends Omit<SideDiagram, 'state'> {
  readonly hasFailed: boolean
}

function useMadeDiagram({ port, onPoint }: Making): MadeDiagram {
  const holder = useRef<HTMLDivElement>(null)
  const [diagram, setDiagram] = useState<Diagram | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const meta = useApp(({ dataset }) => dataset.meta)
  const select = useApp(({ selected }) => selected)
  const isLecture = useApp(({ scope }) => scope.lecture)
  const palette = usePalette()
  const firstPalette = useRef(palette)
  useEffect(
    function makeDiagram() {
      let stop: (() => void) | null = null
      let isGone = false
      DIAGRAM.get()
        .then(({ createDiagram }) => {
          if (isGone || !holder.current) return
          const made = createDiagram({
            container: holder.current,
            meta,
            palette: firstPalette.current,
            lowDetailScale: isLecture ? FOR_A_ROOM : 1,
            onSelect: select,
            onHover: onPoint,
            onViewport: port.onViewport,
          })
          const leave = port.join(made)
          stop = () => {
            leave()
            made.destroy()
          }
          setDiagram(made)
        })
        .catch(() => {
          setFailed(true)
        })
      return () => {
        isGone = true
        stop?.()
        setDiagram(null)
      }
    },
    [isLecture, meta, onPoint, port, select],
  )
  useEffect(
    function paintInTheme() {
      diagram?.paint(palette)
    },
    [diagram, palette],
  )
  return { holder, diagram, hasFailed }
}

export function useSideDiagram(options: SideDiagramOptions): SideDiagram {
  const { view, frame, comparisons, pointed } = options
  const made = useMadeDiagram(options)
  const { holder, diagram, hasFailed } = made
  const meta = useApp(({ dataset }) => dataset.meta)
  const entities = useApp(({ dataset }) => dataset.entities)
  const select = useApp(({ scope }) => scope.select)
  const graph = useViewGraph()
  const { lang } = useWords()
  const latest = useRef({ view, select, comparisons })
  // The scene the canvas has: what is in scope in another view must never be shown on it.
  const asked = `${graph.view.id} ${lang}`
  const scene = useRef<readonly [Diagram | null, string]>([null, ''])
  const [wholeScene, setWholeScene] = useState<readonly [Diagram | null, string]>([null, ''])
  useEffect(
    function showTheSide() {
      latest.current = { view, select, comparisons }
      if (scene.current[0] !== diagram || scene.current[1] !== asked) return
      diagram?.show(view)
      diagram?.compare(comparisons)
      diagram?.select(select)
    },
    [asked, comparisons, diagram, select, view],
  )
  useEffect(
    function drawScene() {
      if (!diagram || !graph.view.layout) return
      const now = latest.current
      scene.current = [diagram, asked]
      void diagram
        .setScene(sceneOf({ entities, meta }, graph, lang), now.view, now.select)
        .then((isWhole) => {
          if (isWhole) setWholeScene([diagram, asked])
        })
      diagram.compare(now.comparisons)
    },
    [asked, diagram, entities, graph, lang, meta],
  )
  useEffect(
    function fitToTheHolder() {
      if (!diagram || !holder.current) return
      const observer = new ResizeObserver(() => {
        diagram.resize()
        diagram.fitShown(frame, true)
      })
      observer.observe(holder.current)
      return () => {
        observer.disconnect()
      }
    },
    [diagram, frame, graph, holder],
  )
  useEffect(
    function pointOnBothSides() {
      diagram?.point(pointed)
    },
    [diagram, pointed],
  )
  const hasPicture = wholeScene[0] === diagram
  const state = useCanvasState(hasPicture && wholeScene[1] === asked, hasFailed, hasPicture)
  return { holder, diagram, state }
}
