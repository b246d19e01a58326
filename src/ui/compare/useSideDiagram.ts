// One of the two pictures of a comparison: made once, destroyed on leaving. Each named effect pushes
// one kind of change in; the camera is shared with the other side through its port.
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import type { ViewportPort } from '../../diagram/link.ts'
import type { Framed } from '../../diagram/viewport.ts'
import type { Comparison } from '../../domain/compare.ts'
import type { GraphView } from '../../domain/derive.ts'
import { sceneOf } from '../../notation/scene.ts'
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
  readonly hasFailed: boolean
}

type Making = Pick<SideDiagramOptions, 'port' | 'onPoint'>

function useMadeDiagram({ port, onPoint }: Making): SideDiagram {
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
      import('../../diagram/diagram.ts')
        .then(({ createDiagram }) => {
          if (isGone || !holder.current) return
          const made = createDiagram({
            container: holder.current,
            meta,
            palette: firstPalette.current,
            farScale: isLecture ? FOR_A_ROOM : 1,
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
  const { holder, diagram } = made
  const dataset = useApp((state) => state.dataset)
  const select = useApp(({ scope }) => scope.select)
  const graph = useViewGraph()
  const { lang } = useWords()
  const latest = useRef({ view, select })
  useEffect(
    function showTheSide() {
      latest.current = { view, select }
      diagram?.show(view)
      diagram?.compare(comparisons)
      diagram?.select(select)
    },
    [comparisons, diagram, select, view],
  )
  useEffect(
    function drawScene() {
      if (!diagram || !graph.view.layout) return
      const now = latest.current
      void diagram.setScene(sceneOf(dataset, graph, lang), now.view, now.select)
    },
    [dataset, diagram, graph, lang],
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
  return made
}
