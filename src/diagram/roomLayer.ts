// For a room, and fetched for lectures alone: the names of what is highlighted at a size that the back row can read, and
// the names of lanes whose own place is out of sight. The names below them are hidden, and what is faded and cut
// by the edge of the stage; that changes only when the set does.
import type { CollectionReturnValue, Core } from 'cytoscape'
import { cutAtEdge } from '../notation/cutBoxes.ts'
import { highlightOf } from '../notation/highlight.ts'
import { endsOfClashes } from '../notation/comparedArrows.ts'
import { leastNameSize, roomNames } from '../notation/roomNames.ts'
import type { RoomName } from '../notation/roomNames.ts'
import type { Layer } from './detailLayer.ts'
import { ROOM_NAMED } from './levelOfDetail.ts'
import { paintUprightLanes } from './namesPaint.ts'
import { outlineOf } from './roomOutline.ts'
import { paintRoomName } from './roomPaint.ts'
import type { Shown } from './shown.ts'

const LANE_FONT = 13
const NONE: ReadonlySet<string> = new Set()

/** The least size of a name that is highlighted, in this window. */
export const leastName = (): number =>
  leastNameSize({ width: window.innerWidth, height: window.innerHeight })

export interface RoomLayer extends Layer {
  /** The name that this layer writes over a box. */
  readonly nameOf: (id: string) => RoomName | undefined
  /** Looks again which names it writes and what is cut: before a frame is drawn, since it hides what is below. */
  readonly hideNames: () => void
}

/** What is done to all of `next`, and undone to all else that it had been done to. */
function change(
  cy: Core,
  { before, next }: { readonly before: Iterable<string>; readonly next: ReadonlySet<string> },
  { put, take }: Readonly<Record<'put' | 'take', (element: CollectionReturnValue) => void>>,
): void {
  cy.batch(() => {
    for (const id of before) if (!next.has(id)) take(cy.getElementById(id))
    // Also those of before: the elements of a new scene are new.
    for (const id of next) put(cy.getElementById(id))
  })
}

const NAMED = {
  put: (element: CollectionReturnValue) => element.addClass(ROOM_NAMED),
  take: (element: CollectionReturnValue) => element.removeClass(ROOM_NAMED),
}

const UNSEEN = {
  // Asked at every frame, and each style that is set is worked out anew.
  put: (element: CollectionReturnValue) => {
    if (element.nonempty() && element.numericStyle('opacity') !== 0) element.style('opacity', 0)
  },
  take: (element: CollectionReturnValue) => element.removeStyle('opacity'),
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
  let cut = NONE
  /** What is highlighted; null where nothing is faded, and undefined where that is not yet known. */
  let lastHighlight: ReadonlySet<string> | null | undefined
  const cutNow = (): ReadonlySet<string> => {
    const { scene, view, picked, spoken } = shown()
    if (!scene || !view) return NONE
    if (lastHighlight === undefined)
      lastHighlight = highlightOf(scene, view, picked, spoken)?.ids ?? null
    return lastHighlight ? cutAtEdge(scene, lastHighlight, cy.extent()) : NONE
  }
  return {
    nameOf: (id) => names.get(id),
    hideNames() {
      const next = new Map(namesNow().map((name) => [name.id, name]))
      change(cy, { before: names.keys(), next: new Set(next.keys()) }, NAMED)
      names = next
      const nextCut = cutNow()
      change(cy, { before: cut, next: nextCut }, UNSEEN)
      cut = nextCut
    },
    paint(ctx) {
      const { scene, palette } = shown()
      if (!scene) return
      for (const box of scene.nodes) {
        const name = names.get(box.id)
        if (name) paintRoomName(ctx, name, outlineOf(cy, box), palette)
      }
      const size = Math.max(LANE_FONT, leastName() * 0.6) / cy.zoom()
      paintUprightLanes(ctx, scene.lanes, { ...cy.extent(), size }, palette)
    },
    forget() {
      highlighted = null
      lastHighlight = undefined
    },
  }
}
