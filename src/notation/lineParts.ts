// Arrows as the stretches they are made of, level and upright, with what each is drawn with.
import type { GraphView } from '../domain/graph/derive.ts'
import { strengthOf } from '../domain/graph/voices.ts'
import { strokeWidth } from './lines.ts'
import { effectColours, hueOf } from './palette.ts'
import type { Hue, Palette } from './palette.ts'
import type { Point, Scene } from './scene.ts'

/** An arrow that is drawn: its way, and what its line looks like. */
export interface DrawnLine {
  readonly id: string
  readonly source: string
  readonly points: readonly Point[]
  readonly hue: Hue
  readonly isMuted: boolean
  readonly isDashed: boolean
  readonly width: number
}

/** One straight stretch of an arrow, from its lesser end to its greater. */
export interface Stretch {
  readonly line: DrawnLine
  readonly isLevel: boolean
  /** Of a level stretch its height, of an upright one its place from the left. */
  readonly at: number
  readonly from: number
  readonly to: number
}

const EVEN = 0.5

/** The arrows that a view draws of a scene, the muted ones first, as canvas and figures lay them. */
export function drawnLines(
  { edges }: Pick<Scene, 'edges'>,
  { interactions }: Pick<GraphView, 'interactions'>,
): readonly DrawnLine[] {
  const byId = new Map(interactions.map((interaction) => [interaction.id, interaction]))
  return edges
    .flatMap(({ id, source, points }): DrawnLine[] => {
      const shown = byId.get(id)
      if (!shown) return []
      const width = strokeWidth(strengthOf(shown.voices))
      const isMuted = shown.decidedBy === 'general'
      const isDashed = shown.line === 'dashed'
      return [{ id, source, points, hue: hueOf(shown.effect), isMuted, isDashed, width }]
    })
    .sort((a, b) => Number(b.isMuted) - Number(a.isMuted))
}

/** The level and upright stretches of arrows; what is aslant is left out. */
export function stretchesOf(lines: readonly DrawnLine[]): readonly Stretch[] {
  return lines.flatMap((line) =>
    line.points.slice(1).flatMap(([x2, y2], i): Stretch[] => {
      const [x1, y1] = line.points[i] ?? [x2, y2]
      const isLevel = Math.abs(y2 - y1) < EVEN
      if (isLevel === Math.abs(x2 - x1) < EVEN) return []
      const [at, a, b] = isLevel ? [y1, x1, x2] : [x1, y1, y2]
      return [{ line, isLevel, at, from: Math.min(a, b), to: Math.max(a, b) }]
    }),
  )
}

/** The colour of an arrow's line. */
export const lineColour = (
  { hue, isMuted }: Pick<DrawnLine, 'hue' | 'isMuted'>,
  palette: Palette,
) => effectColours(palette, isMuted)[hue]
