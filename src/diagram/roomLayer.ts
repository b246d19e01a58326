// For a room, and fetched for lectures alone: the names of what is lit at a size that the back row can read, and the names of lanes whose
// own place is out of sight. The names below them are hidden, by a class that changes only when the set does.
import type { Core } from 'cytoscape'
import { highlightOf } from '../notation/highlight.ts'
import { endsOfClashes } from '../notation/comparisonLook.ts'
import { leastNameSize, roomNames } from '../notation/roomNames.ts'
import type { RoomName } from '../notation/roomNames.ts'
import { LANE_LABEL_X } from '../notation/scene.ts'
import type { Layer } from './detailLayer.ts'
import { ROOM_NAMED } from './levelOfDetail.ts'
import { paintRoomName, paintUprightLanes } from './roomPaint.ts'
import type { Shown } from './shown.ts'

const LANE_FONT = 13

/** The least size of a name that is lit, in this window. */
export const leastName = (): number =>
  leastNameSize({ width: window.innerWidth, height: window.innerHeight })

export interface RoomLayer extends Layer {
  /** The name that this layer writes over a box. */
  readonly nameOf: (id: string) => RoomName | undefined
  /** Looks again which names it writes: before a frame is drawn, since it hides those of the canvas. */
  readonly hideNames: () => void
}

export function createRoomLayer(cy: Core, shown: () => Readonly<Shown>): RoomLayer {
  let highlighted: ReadonlySet<string> | null = null
  let names: ReadonlyMap<string, RoomName> = new Map()
  const highlightedNow = (): ReadonlySet<string> => {
    const { scene, view, picked, spoken, comparisons } = shown()
    const found = scene && view && highlightOf(scene, view, picked, spoken)
    if (!found && view && comparisons) return endsOfClashes(view, comparisons)
    return new Set([...(found?.ids ?? [])].filter((id) => view?.entities.has(id)))
  }
  const namesNow = (): readonly RoomName[] => {
    const { scene, isLowDetail } = shown()
    if (!scene || isLowDetail) return []
    highlighted ??= highlightedNow()
    return roomNames(scene, highlighted, cy.zoom(), leastName())
  }
  return {
    nameOf: (id) => names.get(id),
    hideNames() {
      const next = new Map(namesNow().map((name) => [name.id, name]))
      cy.batch(() => {
        for (const id of names.keys())
          if (!next.has(id)) cy.getElementById(id).removeClass(ROOM_NAMED)
        // Also those of before: the elements of a new scene are new.
        for (const id of next.keys()) cy.getElementById(id).addClass(ROOM_NAMED)
      })
      names = next
    },
    paint(ctx) {
      const { scene, palette } = shown()
      if (!scene) return
      for (const name of names.values()) paintRoomName(ctx, name, palette)
      const isAside = cy.pan().x + LANE_LABEL_X * cy.zoom() < 0
      if (!isAside) return
      const size = Math.max(LANE_FONT, leastName() * 0.6) / cy.zoom()
      paintUprightLanes(ctx, scene.lanes, { ...cy.extent(), size }, palette)
    },
    forget() {
      highlighted = null
    },
  }
}
