// What is asked about, over the picture: its lines in the scene, its mark of one size at any zoom.
import type { Core } from 'cytoscape'
import {
  ASKED_GLYPH,
  ASKED_LINE,
  ASKED_MARK,
  askedEdges,
  askedPlace,
} from '../notation/askedMark.ts'
import { FONT_FAMILY } from '../notation/scene.ts'
import type { Point } from '../notation/scene.ts'
import type { Shown } from './shown.ts'

/** Paints in pixels of the screen. */
export function paintAsked(
  ctx: CanvasRenderingContext2D,
  cy: Core,
  { scene, view, palette }: Readonly<Shown>,
) {
  const edges = scene && view ? askedEdges(scene, view) : []
  if (edges.length === 0) return
  const [zoom, pan] = [cy.zoom(), cy.pan()]
  const onScreen = ([x, y]: Point): Point => [x * zoom + pan.x, y * zoom + pan.y]
  const lines = edges.map(({ points }) => ({ points: points.map(onScreen) }))
  ctx.beginPath()
  for (const { points } of lines) {
    points.forEach(([x, y], i) => {
      if (i === 0) ctx.moveTo(x, y)
      else ctx.lineTo(x, y)
    })
  }
  ctx.strokeStyle = palette.text
  ctx.lineWidth = ASKED_LINE.width
  ctx.lineCap = 'round'
  ctx.setLineDash([...ASKED_LINE.dash])
  ctx.stroke()
  ctx.setLineDash([])
  const [x, y] = askedPlace(lines, ASKED_MARK + 4)
  ctx.beginPath()
  ctx.arc(x, y, ASKED_MARK, 0, 2 * Math.PI)
  ctx.fillStyle = palette.surface
  ctx.fill()
  ctx.lineWidth = 2
  ctx.stroke()
  ctx.fillStyle = palette.text
  ctx.font = `700 ${ASKED_MARK + 5}px ${FONT_FAMILY}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(ASKED_GLYPH, x, y + 0.5)
}
