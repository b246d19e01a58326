// Where the camera of the one diagram looks. On a tour or before an audience it follows what is shown; a
// reader's own camera is left alone, but for what is selected beside a sheet that leaves only a strip.
import { useEffect, useRef } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import type { Framed } from '../../diagram/viewport.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import type { Spoken } from '../../notation/highlight.ts'
import { NARROW, STRIP } from '../../notation/initialZoom.ts'
import { useApp, useGraphView, useViewGraph } from '../useApp.ts'
import type { MadeDiagram } from './useMadeDiagram.ts'
import type { SceneUse } from './useScene.ts'

function revealIn(holder: HTMLElement | null, diagram: Diagram, select: string | null): void {
  if (select !== null && holder && holder.clientHeight < STRIP) diagram.reveal(select)
}

/** What a guided camera frames: all that is shown or, where that could not be read, what a step names. */
function frameOf(
  holder: HTMLElement | null,
  { entities }: Pick<GraphView, 'entities'>,
  spoken: Spoken | null,
): Framed | undefined {
  if (!holder || holder.clientWidth >= NARROW) return undefined
  const named = [...entities].filter(([id]) => spoken?.names.includes(id))
  return named.length > 0 ? { entities: new Map(named), interactions: [] } : undefined
}

/** Called after the scene is drawn, so that the camera moves over the new one. */
export function useCamera(
  { holder, diagram }: MadeDiagram,
  { asked, scene, isWhole }: SceneUse,
  spoken: Spoken | null,
): void {
  const isGuided = useApp(({ scope }) => scope.lecture || scope.tour !== null)
  const step = useApp(({ scope }) => scope.step)
  const select = useApp(({ scope }) => scope.select)
  const graph = useViewGraph()
  const view = useGraphView()
  const latest = useRef({ view, select, spoken })
  useEffect(
    function rememberWhatIsShown() {
      latest.current = { view, select, spoken }
    },
    [spoken, select, view],
  )
  useEffect(
    function followTheTour() {
      if (!isGuided || !diagram || scene.current[0] !== diagram || scene.current[1] !== asked)
        return
      diagram.point(null)
      diagram.fitShown(frameOf(holder.current, view, spoken))
    },
    [asked, diagram, graph, spoken, holder, isGuided, scene, step, view],
  )
  useEffect(
    function followSize() {
      if (!diagram || !holder.current) return
      const observer = new ResizeObserver(() => {
        diagram.resize()
        const now = latest.current
        if (isGuided) diagram.fitShown(frameOf(holder.current, now.view, now.spoken), true)
        else revealIn(holder.current, diagram, now.select)
      })
      observer.observe(holder.current)
      return () => {
        observer.disconnect()
      }
    },
    [diagram, holder, isGuided],
  )
  useEffect(
    function keepSelectedInSight() {
      if (diagram && isWhole && !isGuided) revealIn(holder.current, diagram, select)
    },
    [diagram, holder, isGuided, isWhole, select],
  )
}
