// What the overlay paints where labels can be read: the icon and the cells of each box and the
// numbers of arrows, in
// the scene's own pixels. It is computed once for what is shown, and painted again with each frame.
import type { Core, NodeSingular } from 'cytoscape'
import type { GraphView } from '../domain/graph/derive.ts'
import { areCellsMarked, barsOf, CELL_LABEL_LIFT } from '../notation/cellMarks.ts'
import type { CellMark } from '../notation/cellMarks.ts'
import { heldMarks } from '../notation/heldMarks.ts'
import type { HeldMark } from '../notation/heldMarks.ts'
import { iconPlace } from '../notation/icons.ts'
import { jointsOf } from '../notation/joints.ts'
import type { Joints } from '../notation/joints.ts'
import { BALANCE_FROM, NUMBERS_FROM, voiceNumbers } from '../notation/numbers.ts'
import type { VoiceNumber } from '../notation/numbers.ts'
import { mutedBox } from '../notation/palette.ts'
import type { RoomName } from '../notation/roomNames.ts'
import type { Scene, SceneNode } from '../notation/scene.ts'
import { opacityOf } from './arrowColours.ts'
import { paintJoints } from './jointsPaint.ts'
import { paintCells, paintHeld, paintIcon, paintNumber } from './overlayPaint.ts'
import type { Context2D } from './overlayPaint.ts'
import type { Shown } from './shown.ts'

/** A part of what the overlay paints. */
export interface Layer {
  readonly paint: (ctx: Context2D) => void
  /** What is shown has changed: it is computed anew with the next painting. */
  readonly forget: () => void
}

function isOnScreen(node: NodeSingular, { x1, y1, x2, y2 }: ReturnType<Core['extent']>): boolean {
  const { x, y } = node.position()
  const [w, h] = [node.width() / 2, node.height() / 2]
  return x + w > x1 && x - w < x2 && y + h > y1 && y - h < y2
}

/** The zoom from which dots and hops are more than dust. */
const JOINTS_FROM = 0.6

const NO_BAR: readonly CellMark[] = []

/** The bar below a name that reaches down to where it would stand. */
function belowName(bar: readonly CellMark[], { y, height }: RoomName): readonly CellMark[] {
  const top = Math.min(...bar.map((mark) => mark.y))
  const by = Math.max(0, y + height / 2 - top)
  return bar.map((mark) => ({ ...mark, y: mark.y + by }))
}

function paintBox(
  ctx: Context2D,
  node: NodeSingular,
  box: SceneNode,
  bar: readonly CellMark[],
  {
    scene,
    palette,
    name,
  }: Pick<Shown, 'scene' | 'palette'> & { readonly name: RoomName | undefined },
): void {
  ctx.globalAlpha = node.effectiveOpacity()
  paintCells(ctx, name ? belowName(bar, name) : bar, palette)
  if (!box.icon || name) return
  const { x, y } = iconPlace(box)
  const lift = scene && scene.cells.length > 0 ? CELL_LABEL_LIFT : 0
  const { stroke } = node.hasClass('muted') ? mutedBox(palette) : palette.box
  paintIcon(ctx, box.icon, { x, y: y - lift }, stroke)
}

type GetShown = () => Readonly<Shown>

/** The icon and the cells of each box. */
function createBoxes(
  cy: Core,
  shown: GetShown,
  largeName: (id: string) => RoomName | undefined,
): Layer {
  let bars: ReadonlyMap<string, readonly CellMark[]> | null = null
  /** The bar of a box: everywhere where cells matter, else only on what is picked or pointed at. */
  const barOf = (box: SceneNode, node: NodeSingular, scene: Scene, view: GraphView) => {
    if (!areCellsMarked(scene, view) && !node.hasClass('hovered') && !node.hasClass('picked'))
      return NO_BAR
    bars ??= barsOf(scene, view)
    return bars.get(box.id) ?? NO_BAR
  }
  return {
    paint(ctx) {
      const { scene, view } = shown()
      if (!scene || !view) return
      const extent = cy.extent()
      for (const box of scene.nodes) {
        const node = cy.getElementById(box.id)
        if (node.nonempty() && !node.hasClass('gone') && isOnScreen(node, extent))
          paintBox(ctx, node, box, barOf(box, node, scene, view), {
            ...shown(),
            name: largeName(box.id),
          })
      }
    },
    forget() {
      bars = null
    },
  }
}

/** The numbers at the heads of arrows. */
function createNumbers(cy: Core, shown: GetShown): Layer {
  let numbers: readonly VoiceNumber[] | null = null
  return {
    paint(ctx) {
      const { scene, view, palette, marks } = shown()
      if (!scene || !view) return
      const { x1, y1, x2, y2 } = cy.extent()
      numbers ??= voiceNumbers(scene, view, [...marks.values()])
      const isNear = cy.zoom() >= NUMBERS_FROM
      const wanted = isNear ? numbers : numbers.filter(({ share }) => share !== null)
      for (const number of wanted) {
        if (number.x < x1 || number.x > x2 || number.y < y1 || number.y > y2) continue
        const edge = cy.getElementById(number.id)
        if (edge.empty() || edge.hasClass('gone')) continue
        ctx.globalAlpha = opacityOf(edge)
        paintNumber(ctx, number, palette, cy.zoom() >= BALANCE_FROM)
      }
    },
    forget() {
      numbers = null
    },
  }
}

/** How many arrows of a box are held back. */
function createHeldMarks(cy: Core, shown: GetShown): Layer {
  let held: readonly HeldMark[] | null = null
  return {
    paint(ctx) {
      const { scene, view, palette, isRoom, comparisons } = shown()
      // Before an audience nothing is pressed, and a comparison holds back by another rule.
      if (!scene || !view || isRoom || comparisons || cy.zoom() < BALANCE_FROM) return
      held ??= heldMarks(scene, view)
      for (const mark of held) {
        ctx.globalAlpha = cy.getElementById(mark.id).effectiveOpacity()
        paintHeld(ctx, mark, palette)
      }
    },
    forget() {
      held = null
    },
  }
}

/** The dots where lines part, and the hops where they cross. */
function createJoints(cy: Core, shown: GetShown): Layer {
  let joints: Joints | null = null
  return {
    paint(ctx) {
      const { scene, view, palette, comparisons } = shown()
      if (!scene || !view || comparisons || cy.zoom() < JOINTS_FROM) return
      joints ??= jointsOf(scene, view)
      paintJoints(ctx, cy, joints, palette)
    },
    forget() {
      joints = null
    },
  }
}

/** `largeName`: the larger name that is written over a box, which leaves no room for an icon. */
export function createDetailLayer(
  cy: Core,
  shown: GetShown,
  largeName: (id: string) => RoomName | undefined = () => undefined,
): Layer {
  // In the order in which they lie over one another.
  const layers = [
    createJoints(cy, shown),
    createBoxes(cy, shown, largeName),
    createNumbers(cy, shown),
    createHeldMarks(cy, shown),
  ]
  return {
    paint(ctx) {
      for (const layer of layers) layer.paint(ctx)
    },
    forget() {
      for (const layer of layers) layer.forget()
    },
  }
}
