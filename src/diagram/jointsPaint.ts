// How dots and hops on lines are painted over the canvas, in the scene's own pixels (notation/joints.ts).
import type { Core } from 'cytoscape'
import { gapOf, groundOf, hopPath } from '../notation/hops.ts'
import type { Hop } from '../notation/hops.ts'
import { linesAt } from '../notation/joints.ts'
import type { Joints } from '../notation/joints.ts'
import { lineColour } from '../notation/lineParts.ts'
import { DASH } from '../notation/lines.ts'
import type { Palette } from '../notation/palette.ts'
import { dotColour } from '../notation/trunks.ts'
import type { TrunkDot } from '../notation/trunks.ts'
import { opacityOf } from './arrowColours.ts'
import type { Context2D } from './overlayPaint.ts'

const paths = new WeakMap<Hop, Path2D>()

function pathOf(hop: Hop): Path2D {
  const path = paths.get(hop) ?? new Path2D(hopPath(hop))
  paths.set(hop, path)
  return path
}

function paintHop(ctx: Context2D, hop: Hop, palette: Palette): void {
  const ground = groundOf(hop, palette)
  const { x, y, width, height } = gapOf(hop)
  ctx.fillStyle = ground
  ctx.fillRect(x, y, width, height)
  for (const { line, x: at } of hop.under) {
    ctx.fillStyle = lineColour(line, palette)
    ctx.fillRect(at - line.width / 2, y, line.width, height)
  }
  const path = pathOf(hop)
  ctx.strokeStyle = ground
  ctx.lineWidth = Math.max(...hop.over.map((line) => line.width)) + 2.4
  ctx.stroke(path)
  for (const line of hop.over) {
    ctx.strokeStyle = lineColour(line, palette)
    ctx.lineWidth = line.width
    ctx.setLineDash(line.isDashed ? [...DASH] : [])
    ctx.stroke(path)
  }
  ctx.setLineDash([])
}

function paintDot(ctx: Context2D, dot: TrunkDot, palette: Palette): void {
  const path = new Path2D()
  path.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI)
  ctx.fillStyle = dotColour(dot, palette)
  ctx.fill(path)
}

/** Those on screen, as strong as their arrows are; a hop only where all of its arrows are plain. */
export function paintJoints(ctx: Context2D, cy: Core, { dots, hops }: Joints, palette: Palette) {
  const { x1, x2, y1, y2 } = cy.extent()
  const isSeen = (x: number, y: number) => x > x1 && x < x2 && y > y1 && y < y2
  const isHighlighted = (id: string) => opacityOf(cy.getElementById(id)) === 1
  const isPlain = (id: string) =>
    isHighlighted(id) && !cy.getElementById(id).is('.picked, .hovered')
  ctx.globalAlpha = 1
  for (const hop of hops) {
    if (!isSeen(hop.left, hop.y) && !isSeen(hop.right, hop.y)) continue
    if (linesAt(hop).every(({ id }) => isPlain(id))) paintHop(ctx, hop, palette)
  }
  for (const dot of dots) {
    if (!isSeen(dot.x, dot.y)) continue
    const highlighted = dot.lines.filter(({ id }) => isHighlighted(id))
    if (highlighted.length > 1) paintDot(ctx, { ...dot, lines: highlighted }, palette)
  }
}
