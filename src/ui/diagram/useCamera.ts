// Where the camera of the one diagram looks. On a tour or before an audience it follows what is shown; a
// reader's own camera is left alone, but for what is selected beside a sheet that leaves only a strip.
import { useEffect, useMemo, useRef } from 'react'
import type { Diagram } from '../../diagram/contract.ts'
import type { Framed } from '../../diagram/bands.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import type { Spoken } from '../../notation/highlight.ts'
import { NARROW, STRIP } from '../../notation/initialZoom.ts'
import { useLazy } from '../loading/useLazy.ts'
import { later } from '../loading/later.ts'
import { TOURS } from '../tour/loadTours.ts'
import { useApp, useGraphView, useViewGraph } from '../useApp.ts'
import type { MadeDiagram } from './useMadeDiagram.ts'
import type { SceneUse } from './useScene.ts'

/** The steps of the tours and what a run of them frames: with the first tour that is taken. */
const RUNS = later('runs', async () => {
  const [tours, { runFrame }] = await Promise.all([TOURS.get(), import('./runFrame.ts')])
  return { tours, runFrame }
})

/** Whether so little is seen at a time that what is picked may be out of sight. */
const isSmall = (holder: HTMLElement | null): boolean =>
  holder !== null && (holder.clientHeight < STRIP || holder.clientWidth < NARROW)

/** A strip as wide as before is the same room, whatever its height. */
const roomOf = (holder: HTMLElement | null): string =>
  holder ? `${holder.clientWidth} ${holder.clientHeight < STRIP}` : ''

interface Picked {
  readonly select: string | null
  /** Whether what follows from it is asked for, which lies all over the picture. */
  readonly hasReach: boolean
}

function reveal(diagram: Diagram, { select, hasReach }: Picked, isAtOnce = false): void {
  if (select === null) return
  if (hasReach) diagram.fitShown(undefined, isAtOnce)
  else diagram.reveal(select, isAtOnce)
}

/** What the steps around this one frame: those of one view share one camera, so that nothing jumps. */
function useRunFrame(): Framed | undefined {
  const dataset = useApp((app) => app.dataset)
  const tour = useApp(({ scope }) => scope.tour)
  const step = useApp(({ scope }) => scope.step)
  const { view } = useViewGraph()
  const known = useLazy(RUNS, tour !== null)
  return useMemo(() => {
    const steps = known?.tours.find(({ id }) => id === tour)?.steps
    return steps && known.runFrame(dataset, view, { steps, step })
  }, [dataset, known, step, tour, view])
}

/** What a guided camera frames; on a phone, where a run of steps could not be read, what this step names. */
function frameOf(
  holder: HTMLElement | null,
  { entities }: Pick<GraphView, 'entities'>,
  { spoken, run }: { readonly spoken: Spoken | null; readonly run: Framed | undefined },
): Framed | undefined {
  if (!holder || holder.clientWidth >= NARROW) return run
  const named = [...entities.keys()].filter((id) => spoken?.names.includes(id))
  const interactions = (spoken?.arrows ?? []).map((id) => ({ id }))
  return named.length > 0 ? { entities: new Set(named), interactions } : undefined
}

/** A chain that answers a question may lie anywhere in the picture, far apart and small: it is framed. */
function useFramedChain(diagram: Diagram | null, isFree: boolean): void {
  const path = useApp(({ scope }) => scope.path)
  const also = useApp(({ scope }) => scope.also)
  useEffect(
    function frameTheChain() {
      if (!diagram || !isFree || path === null || also.length === 0) return
      const ends = also.flatMap((id) => id.split('--'))
      diagram.fitShown({ entities: new Set(ends), interactions: also.map((id) => ({ id })) })
    },
    [also, diagram, isFree, path],
  )
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
  const hasReach = useApp(({ scope }) => scope.reach !== null)
  const graph = useViewGraph()
  const view = useGraphView()
  const run = useRunFrame()
  const latest = useRef({ view, select, hasReach, spoken, run })
  useEffect(
    function rememberWhatIsShown() {
      latest.current = { view, select, hasReach, spoken, run }
    },
    [hasReach, run, select, spoken, view],
  )
  useEffect(
    function followTheTour() {
      if (!isGuided || !diagram || scene.current[0] !== diagram || scene.current[1] !== asked)
        return
      diagram.point(null)
      diagram.fitShown(frameOf(holder.current, view, { spoken, run }))
    },
    [asked, diagram, graph, holder, isGuided, run, scene, spoken, step, view],
  )
  useFramedChain(diagram, isWhole && !isGuided)
  useEffect(
    function followSize() {
      if (!diagram || !holder.current) return
      let before = roomOf(holder.current)
      const observer = new ResizeObserver(() => {
        diagram.resize()
        const [now, room] = [latest.current, roomOf(holder.current)]
        if (isGuided) diagram.fitShown(frameOf(holder.current, now.view, now), true)
        // Where a picture was framed in the same strip, the reader may have moved it.
        else if (isSmall(holder.current) && !(now.hasReach && room === before))
          reveal(diagram, now, true)
        before = room
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
      const isStrip = holder.current !== null && holder.current.clientHeight < STRIP
      if (diagram && isStrip && isWhole && !isGuided) reveal(diagram, { select, hasReach })
    },
    [diagram, hasReach, holder, isGuided, isWhole, select],
  )
}
