// The arrow that is asked about: a dotted line in its place, and where its mark would be a question mark. Line and
// mark are the same whatever the arrow says.
import type { GraphView } from '../domain/graph/derive.ts'
import type { Palette } from './palette.ts'
import type { Point, Scene, SceneEdge } from './scene.ts'
import { escapeXml, round } from './xml.ts'

/** Half the mark, in units of the scene and in pixels of a screen. */
export const ASKED_MARK = 11
export const ASKED_GLYPH = '?'
export const ASKED_LINE = { width: 2.5, dash: [1, 6] } as const

/** The line of the arrow that is asked about; null where none is, or the scene has no place for it. */
export function askedEdge(
  { edges }: Pick<Scene, 'edges'>,
  { asked }: Pick<GraphView, 'asked'>,
): SceneEdge | null {
  return (asked && edges.find(({ id }) => id === asked.id)) ?? null
}

/** Where the mark stands: on the last stretch, its own width before the end. */
export function askedPlace({ points }: SceneEdge, back: number): Point {
  const end = points.at(-1) ?? [0, 0]
  const before = points.at(-2) ?? end
  const length = Math.hypot(end[0] - before[0], end[1] - before[1])
  const part = length === 0 ? 0 : Math.min(back / length, 0.5)
  return [end[0] + (before[0] - end[0]) * part, end[1] + (before[1] - end[1]) * part]
}

/** The same in a figure; nothing where nothing is asked. */
export function askedSvg(
  scene: Pick<Scene, 'edges'>,
  view: Pick<GraphView, 'asked'>,
  { text, surface }: Palette,
): string {
  const edge = askedEdge(scene, view)
  if (!edge) return ''
  const [x, y] = askedPlace(edge, ASKED_MARK + 4)
  const points = edge.points.map(([px, py]) => `${round(px)},${round(py)}`).join(' ')
  return (
    `<g data-asked="${escapeXml(edge.id)}">` +
    `<polyline points="${points}" fill="none" stroke="${text}" stroke-width="${ASKED_LINE.width}" stroke-dasharray="${ASKED_LINE.dash.join(' ')}" stroke-linecap="round"/>` +
    `<circle cx="${round(x)}" cy="${round(y)}" r="${ASKED_MARK}" fill="${surface}" stroke="${text}" stroke-width="2"/>` +
    `<text x="${round(x)}" y="${round(y + 5.5)}" font-size="16" font-weight="700" fill="${text}">${ASKED_GLYPH}</text></g>`
  )
}
