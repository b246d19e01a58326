// A canvas of one picture: made once its code is there, destroyed on leaving, painted in the theme.
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Diagram, Place } from '../../diagram/contract.ts'
import type { ViewportPort } from '../../diagram/link.ts'
import { usePalette } from '../theme.ts'
import { pressAnswered } from '../firstPicture.ts'
import { usePick } from '../picking.ts'
import { isInFrame } from '../framed.ts'
import { useApp } from '../useApp.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'
import { DIAGRAM, NAMES_LAYER, ROOM } from './diagramModule.ts'
import { showInLecture } from './lecturePicture.ts'

/** In a lecture names of 12 pixels become 17. */
const LECTURE_SCALE = 1.4

export interface Making {
  /** Hears what the pointer is on; must not change between renders. */
  readonly onPoint: (id: string | null, place?: Place) => void
  /** Asked which of several arrows on one line is meant; must not change either. */
  readonly onChoose?: ((place: Place) => void) | undefined
  /** Where the camera is shared with another picture. */
  readonly port?: ViewportPort | undefined
}

export interface MadeDiagram {
  readonly holder: RefObject<HTMLDivElement | null>
  readonly diagram: Diagram | null
  readonly hasFailed: boolean
}

export function useMadeDiagram({ port, onPoint, onChoose }: Making): MadeDiagram {
  const holder = useRef<HTMLDivElement>(null)
  const [diagram, setDiagram] = useState<Diagram | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const meta = useApp(({ dataset }) => dataset.meta)
  const select = usePick()
  const isLecture = useApp(({ scope }) => scope.lecture)
  const isFramed = useApp(({ scope }) => scope.embed) || isInFrame()
  const palette = usePalette()
  const firstPalette = useRef(palette)
  useEffect(
    function makeDiagram() {
      let stop: (() => void) | null = null
      let isGone = false
      Promise.all([DIAGRAM.get(), isLecture ? ROOM.get() : undefined])
        .then(async (parts) => {
          await pressAnswered()
          return parts
        })
        .then(([{ createDiagram }, room]) => {
          if (isGone || !holder.current) return
          const made: Diagram = createDiagram({
            container: holder.current,
            meta,
            palette: firstPalette.current,
            lowDetailScale: isLecture ? LECTURE_SCALE : 1,
            room,
            isFramed,
            onSelect: select,
            onChoose,
            onHover: (id, place) => {
              // Two pictures that share a camera are pointed at by what is around them, both at once.
              if (!port) made.point(id)
              onPoint(id, place)
            },
            onViewport: port?.onViewport,
          })
          const leave = port?.join(made)
          const hide = isLecture ? showInLecture(made) : null
          stop = () => {
            leave?.()
            hide?.()
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
    [isFramed, isLecture, meta, onChoose, onPoint, port, select],
  )
  const names = useLazy(NAMES_LAYER, useHasFirstPicture())
  useEffect(
    function layNames() {
      if (names) diagram?.lay(names)
    },
    [diagram, names],
  )
  useEffect(
    function paintInTheme() {
      diagram?.paint(palette)
    },
    [diagram, palette],
  )
  return { holder, diagram, hasFailed }
}
