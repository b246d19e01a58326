// The arrows that are asked about: dotted lines in their places, and where the mark of the last would be a question
// mark. Lines and mark are the same whatever the arrows say.
import type { GraphView } from '../domain/graph/derive.ts'
import type { Palette } from './palette.ts'
import type { Point, Scene, SceneEdge } from './scene.ts'
import { round } from './marks.ts'
import { escapeXml } from './xml.ts'

/** Half the mark, in units of the scene and in pixels of a screen. */
export const ASKED_MARK = 11
export const ASKED_GLYPH = '?'
export const ASKED_LINE = { width: 2.5, dash: [1, 6] } as const

/** The lines of what is asked about, in their order; none of an arrow for which the scene has no place. */
export function askedEdges(
  { edges }: Pick<Scene, 'edges'>,
  { asked }: Pick<GraphView, 'asked'>,
): readonly SceneEdge[] {
  return (asked?.arrows ?? []).flatMap((arrow) => edges.find(({ id }) => id === arrow) ?? [])
}

/** Where the mark stands: on the last stretch of the last line, its own width before the end. */
export function askedPlace(lines: readonly Pick<SceneEdge, 'points'>[], back: number): Point {
  const points = lines.at(-1)?.points ?? []
  const end = points.at(-1) ?? [0, 0]
  const before = points.at(-2) ?? end
  const length = Math.hypot(end[0] - before[0], end[1] - before[1])
  const part = length === 0 ? 0 : Math.min(back / length, 0.5)
  return [end[0] + (before[0] - end[0]) * part, end[1] + (before[1] - end[1]) * part]
}

/** The same in a figure; nothing where no arrow is asked about. */
export function askedSvg(
  scene: Pick<Scene, 'edges'>,
  view: Pick<GraphView, 'asked'>,
  { text, surface }: Palette,
): string {
  const edges = askedEdges(scene, view)
  if (edges.length === 0) return ''
  const [x, y] = askedPlace(edges, ASKED_MARK + 4)
  const lines = edges.map(({ points }) => {
    const along = points.map(([px, py]) => `${round(px)},${round(py)}`).join(' ')
    return `<polyline points="${along}" fill="none" stroke="${text}" stroke-width="${ASKED_LINE.width}" stroke-dasharray="${ASKED_LINE.dash.join(' ')}" stroke-linecap="round"/>`
  })
  return (
    `<g data-asked="${escapeXml(view.asked?.id ?? '')}">${lines.join('')}` +
    `<circle cx="${round(x)}" cy="${round(y)}" r="${ASKED_MARK}" fill="${surface}" stroke="${text}" stroke-width="2"/>` +
    `<text x="${round(x)}" y="${round(y + 5.5)}" font-size="16" font-weight="700" fill="${text}">${ASKED_GLYPH}</text></g>`
  )
}
