// The one place where React and the canvas meet. Made once, destroyed on leaving; each named effect
// pushes one kind of change in, and nothing is read back.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import type { Framed } from '../../diagram/viewport.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import { NARROW, STRIP } from '../../notation/initialZoom.ts'
import { sceneOf } from '../../notation/scene.ts'
import { useApp, useGraphView, useViewGraph, useWords } from '../useApp.ts'
import { usePalette } from '../theme.ts'
import { useCanvasState } from './CanvasNote.tsx'
import { DIAGRAM } from './diagramModule.ts'
import type { DiagramState } from './diagramModule.ts'

export interface DiagramUse {
  readonly holder: RefObject<HTMLDivElement | null>
  readonly diagram: Diagram | null
  readonly state: DiagramState
}

/** Names of 12 pixels become 17. */
export const FOR_A_ROOM = 1.4

const NOTHING: readonly string[] = []

/** Where a sheet of details leaves a strip of the picture, the camera goes to what is picked. */
function revealIn(holder: HTMLElement | null, diagram: Diagram, select: string | null): void {
  if (select !== null && holder && holder.clientHeight < STRIP) diagram.reveal(select)
}

/** What a guided camera frames: all that is shown or, where that could not be read, what a step names. */
function frameOf(
  holder: HTMLElement | null,
  { entities }: Pick<GraphView, 'entities'>,
  highlighted: readonly string[],
): Framed | undefined {
  if (!holder || holder.clientWidth >= NARROW) return undefined
  const named = [...entities].filter(([id]) => highlighted.includes(id))
  return named.length > 0 ? { entities: new Map(named), interactions: [] } : undefined
}

export interface DiagramHandlers {
  /** Entities that a step of a tour speaks of: they stay highlighted beside what is selected. */
  readonly highlighted?: readonly string[] | undefined
  readonly onReady: () => void
  readonly onPoint: (id: string | null) => void
}

export function useDiagram({
  onReady,
  onPoint,
  highlighted = NOTHING,
}: DiagramHandlers): DiagramUse {
  const holder = useRef<HTMLDivElement>(null)
  const [diagram, setDiagram] = useState<Diagram | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [wholeScene, setWholeScene] = useState<string | null>(null)
  const meta = useApp(({ dataset }) => dataset.meta)
  const entities = useApp(({ dataset }) => dataset.entities)
  const selected = useApp((app) => app.selected)
  const select = useApp(({ scope }) => scope.select)
  const hasReach = useApp(({ scope }) => scope.reach !== null)
  // On a tour or before an audience the camera follows; a reader's own camera is left alone.
  const isGuided = useApp(({ scope }) => scope.lecture || scope.tour !== null)
  const isLecture = useApp(({ scope }) => scope.lecture)
  const step = useApp(({ scope }) => scope.step)
  const palette = usePalette()
  const { lang } = useWords()
  const graph = useViewGraph()
  const view = useGraphView()
  const firstPalette = useRef(palette)
  // Within reach of the selected everything shown is what was asked for.
  const lights = useMemo(
    () => (hasReach ? [...view.entities.keys()] : highlighted),
    [hasReach, highlighted, view.entities],
  )
  const latest = useRef({ view, select, highlighted, lights })
  // The scene the canvas has: what is in scope in another view must never be shown on it.
  const asked = `${graph.view.id} ${lang}`
  const scene = useRef<string | null>(null)

  useEffect(
    function makeDiagram() {
      let made: Diagram | null = null
      let isGone = false
      scene.current = null
      DIAGRAM.get()
        .then(({ createDiagram }) => {
          if (isGone || !holder.current) return
          made = createDiagram({
            container: holder.current,
            meta,
            palette: firstPalette.current,
            lowDetailScale: isLecture ? FOR_A_ROOM : 1,
            onSelect: selected,
            onHover: (id) => {
              made?.point(id)
              onPoint(id)
            },
          })
          setDiagram(made)
        })
        .catch(() => {
          setFailed(true)
        })
      return () => {
        isGone = true
        made?.destroy()
        setDiagram(null)
        setWholeScene(null)
      }
    },
    [isLecture, meta, onPoint, selected],
  )

  useEffect(
    function showWhatIsInScope() {
      latest.current = { view, select, highlighted, lights }
      if (scene.current !== asked) return
      diagram?.show(view)
      diagram?.select(select, lights)
    },
    [asked, diagram, lights, highlighted, view, select],
  )

  useEffect(
    function drawScene() {
      if (!diagram || !graph.view.layout) return
      const now = latest.current
      scene.current = asked
      void diagram
        .setScene(sceneOf({ entities, meta }, graph, lang), now.view, now.select)
        .then((isWhole) => {
          if (!isWhole) return
          setWholeScene(asked)
          onReady()
        })
      diagram.select(now.select, now.lights)
    },
    [asked, diagram, entities, graph, lang, meta, onReady],
  )

  useEffect(
    function followTheTour() {
      if (!isGuided || scene.current !== asked) return
      diagram?.point(null)
      diagram?.fitShown(frameOf(holder.current, view, highlighted))
    },
    [asked, diagram, graph, isGuided, highlighted, step, view],
  )

  useEffect(
    function paintInTheme() {
      diagram?.paint(palette)
    },
    [diagram, palette],
  )

  useEffect(
    function followSize() {
      if (!diagram || !holder.current) return
      const observer = new ResizeObserver(() => {
        diagram.resize()
        const now = latest.current
        if (isGuided) diagram.fitShown(frameOf(holder.current, now.view, now.highlighted), true)
        else revealIn(holder.current, diagram, now.select)
      })
      observer.observe(holder.current)
      return () => {
        observer.disconnect()
      }
    },
    [diagram, isGuided],
  )

  const isLive = wholeScene === asked
  useEffect(
    function keepSelectedInSight() {
      if (diagram && isLive && !isGuided) revealIn(holder.current, diagram, select)
    },
    [diagram, isGuided, isLive, select],
  )

  const state = useCanvasState(isLive, hasFailed, wholeScene !== null)
  return { holder, diagram, state }
}
