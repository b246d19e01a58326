// A canvas over Cytoscape's own, drawn in the same frame: what its stylesheet cannot say. It takes no
// events, holds no elements and is drawn again only when the picture below it is.
import type { Core, NodeSingular } from 'cytoscape'
import { cellsNamed } from '../domain/graph/cells.ts'
import type { GraphView } from '../domain/graph/derive.ts'
import { cellMarks } from '../notation/cellMarks.ts'
import type { CellMark } from '../notation/cellMarks.ts'
import { zoomStep, hubLabel, hubsOf } from '../notation/levelOfDetail.ts'
import type { HubLabel } from '../notation/levelOfDetail.ts'
import { BALANCE_FROM, NUMBERS_FROM, voiceNumbers } from '../notation/numbers.ts'
import type { VoiceNumber } from '../notation/numbers.ts'
import type { Palette } from '../notation/palette.ts'
import type { Scene } from '../notation/scene.ts'
import { paintCells, paintHub, paintLaneNames, paintNumber } from './overlayPaint.ts'
import type { Context2D } from './overlayPaint.ts'

/** What the picture below shows now. */
export interface Shown {
  readonly scene: Scene | null
  readonly view: GraphView | null
  readonly picked: string | null
  /** Named beside it, by a step of a tour. */
  readonly highlighted: readonly string[]
  readonly palette: Palette
  readonly isLowDetail: boolean
  readonly lowDetailScale: number
}

export interface Overlay {
  /** ElementClasses again at what is shown; the next frame has it. */
  readonly refresh: () => void
}

function marksOf({ scene, view }: Shown): ReadonlyMap<string, readonly CellMark[]> {
  if (!scene || !view) return new Map()
  const named = cellsNamed(scene.cells, view.interactions)
  return new Map(scene.nodes.map((node) => [node.id, cellMarks(node, named.get(node.id))]))
}

function isOnScreen(node: NodeSingular, { x1, y1, x2, y2 }: ReturnType<Core['extent']>): boolean {
  const { x, y } = node.position()
  const [w, h] = [node.width() / 2, node.height() / 2]
  return x + w > x1 && x - w < x2 && y + h > y1 && y - h < y2
}

/** Fits the canvas to its holder at the sharpness of the screen; null where nothing can be drawn. */
function clearedContext(canvas: HTMLCanvasElement, cy: Core): CanvasRenderingContext2D | null {
  const sharpness = window.devicePixelRatio
  const width = Math.round(cy.width() * sharpness)
  const height = Math.round(cy.height() * sharpness)
  // In pixels, as the canvas below: both keep their size when the page is laid out for printing.
  canvas.style.width = `${cy.width()}px`
  canvas.style.height = `${cy.height()}px`
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const ctx = canvas.getContext('2d')
  ctx?.setTransform(1, 0, 0, 1, 0, 0)
  ctx?.clearRect(0, 0, width, height)
  return ctx
}

/** Lays the canvas over `cy`, in its container, and draws whenever `cy` does. */
export function createOverlay(cy: Core, container: HTMLElement, shown: () => Shown): Overlay {
  const canvas = document.createElement('canvas')
  canvas.style.position = 'absolute'
  // Until the next drawing a canvas may be larger than the place that has shrunk around it.
  const frame = document.createElement('div')
  frame.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none;z-index:4'
  frame.dataset['overlay'] = ''
  frame.append(canvas)
  container.append(frame)
  let marks: ReadonlyMap<string, readonly CellMark[]> | null = null
  let numbers: readonly VoiceNumber[] | null = null
  let hubs: { readonly step: number; readonly labels: readonly HubLabel[] } | null = null

  const drawCells = (ctx: Context2D) => {
    const { palette } = shown()
    marks ??= marksOf(shown())
    const extent = cy.extent()
    for (const [id, bar] of marks) {
      if (bar.length === 0) continue
      const node = cy.getElementById(id)
      if (node.empty() || node.hasClass('gone') || !isOnScreen(node, extent)) continue
      ctx.globalAlpha = node.effectiveOpacity()
      paintCells(ctx, bar, palette)
    }
  }
  const drawNumbers = (ctx: Context2D) => {
    const { scene, view, palette } = shown()
    if (!scene || !view) return
    const { x1, y1, x2, y2 } = cy.extent()
    numbers ??= voiceNumbers(scene, view)
    const isNear = cy.zoom() >= NUMBERS_FROM
    const wanted = isNear ? numbers : numbers.filter(({ isBalance }) => isBalance)
    for (const number of wanted) {
      if (number.x < x1 || number.x > x2 || number.y < y1 || number.y > y2) continue
      const edge = cy.getElementById(number.id)
      if (edge.empty() || edge.hasClass('gone')) continue
      ctx.globalAlpha = edge.effectiveOpacity()
      paintNumber(ctx, number, palette)
    }
  }
  const drawLowDetail = (ctx: Context2D) => {
    const { scene, view, picked, highlighted, palette, lowDetailScale } = shown()
    if (!scene || !view) return
    // Names of another size are names of this size on another screen.
    const { x, y } = cy.pan()
    const viewport = {
      zoom: cy.zoom() / lowDetailScale,
      pan: { x: x / lowDetailScale, y: y / lowDetailScale },
    }
    const step = zoomStep(viewport.zoom)
    if (hubs?.step !== step)
      hubs = { step, labels: hubsOf(scene, view, step, { picked, named: highlighted }) }
    const pointed = scene.nodes.filter(({ id }) => cy.getElementById(id).hasClass('hovered'))
    for (const label of [...hubs.labels, ...pointed.map(hubLabel)]) {
      const node = cy.getElementById(label.id)
      if (node.nonempty() && !node.hasClass('gone')) paintHub(ctx, label, viewport, palette)
    }
    paintLaneNames(ctx, scene.lanes, viewport, palette)
  }
  const draw = () => {
    const ctx = clearedContext(canvas, cy)
    if (!ctx) return
    const sharpness = window.devicePixelRatio
    const { isLowDetail, lowDetailScale } = shown()
    if (isLowDetail) {
      ctx.setTransform(sharpness * lowDetailScale, 0, 0, sharpness * lowDetailScale, 0, 0)
      drawLowDetail(ctx)
      return
    }
    const scale = sharpness * cy.zoom()
    ctx.setTransform(scale, 0, 0, scale, sharpness * cy.pan().x, sharpness * cy.pan().y)
    drawCells(ctx)
    if (cy.zoom() >= BALANCE_FROM) drawNumbers(ctx)
    ctx.globalAlpha = 1
  }
  cy.on('render', draw)
  return {
    refresh() {
      marks = null
      numbers = null
      hubs = null
      draw()
    },
  }
}
