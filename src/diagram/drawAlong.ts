// Arrows that draw themselves: an opaque copy of the last picture lies over the next one and is taken away along their
// lines. Only what is seen takes its time: the diagram itself is at once as it will be, and the copy goes with its camera.
import type { Core } from 'cytoscape'
import type { Point } from '../notation/scene.ts'
import { fadeAway, layCopy } from './crossFade.ts'
import { isStill } from './motion.ts'

type Line = readonly Point[]

/** For one arrow; a chain of many takes no longer than {@link MOST_MS}. */
const ARROW_MS = 600
const MOST_MS = 1800
/** How wide the copy is taken away: what the mark of a question covers, and an arrow's own head. */
const WIDE = 34

function lengthOf(line: Line): number {
  return line.reduce((sum, [x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
}

/** Takes the copy away along the lines, one after the other, up to a part of them all. */
function wipe(ctx: CanvasRenderingContext2D, lines: readonly Line[], part: number): void {
  const lengths = lines.map(lengthOf)
  let rest = part * lengths.reduce((sum, length) => sum + length, 0)
  for (const [i, line] of lines.entries()) {
    if (rest <= 0) return
    const length = lengths[i] ?? 0
    ctx.setLineDash([Math.min(rest, length), length + WIDE])
    ctx.beginPath()
    for (const [x, y] of line) ctx.lineTo(x, y)
    ctx.stroke()
    rest -= length
  }
}

/** The copy behind which nothing shines through, in units of the scene; null where nothing is drawn. */
function layOpaque(cy: Core, container: HTMLElement, ground: string) {
  const copy = layCopy(container)
  const ctx = copy?.getContext('2d')
  if (!copy || !ctx) return null
  // A picture that fades takes the place of another; this one stays under it.
  delete copy.dataset['fading']
  copy.dataset['drawing'] = ''
  ctx.globalCompositeOperation = 'destination-over'
  ctx.fillStyle = ground
  ctx.fillRect(0, 0, copy.width, copy.height)
  const sharpness = copy.width / cy.width()
  const [scale, { x, y }] = [sharpness * cy.zoom(), cy.pan()]
  ctx.setTransform(scale, 0, 0, scale, sharpness * x, sharpness * y)
  ctx.globalCompositeOperation = 'destination-out'
  ctx.lineWidth = Math.max(WIDE, WIDE / cy.zoom())
  return { copy, ctx }
}

/** Keeps a copy where its picture would be by now: the room of the diagram often changes with an answer. */
function cameraFollower(cy: Core, copy: HTMLElement): () => void {
  const [zoom, { x, y }] = [cy.zoom(), { ...cy.pan() }]
  copy.style.transformOrigin = '0 0'
  return () => {
    const grown = cy.zoom() / zoom
    const pan = cy.pan()
    copy.style.transform = `translate(${pan.x - x * grown}px, ${pan.y - y * grown}px) scale(${grown})`
  }
}

/** Begins with the picture that stands now; whatever is shown next draws itself along the lines. */
export function drawAlong(cy: Core, lines: readonly Line[], ground: string): void {
  const container = cy.container()
  container?.querySelector('[data-drawing]')?.remove()
  const laid = container && !isStill() ? layOpaque(cy, container, ground) : null
  if (!laid) return
  const { copy, ctx } = laid
  const follow = cameraFollower(cy, copy)
  const took = Math.min(ARROW_MS * lines.length, MOST_MS)
  const start = performance.now()
  const draw = (now: number) => {
    if (!copy.isConnected || cy.destroyed()) return
    follow()
    const part = Math.min(Math.max(0, now - start) / took, 1)
    wipe(ctx, lines, part)
    if (part < 1) requestAnimationFrame(draw)
    else fadeAway(copy)
  }
  requestAnimationFrame(draw)
}
