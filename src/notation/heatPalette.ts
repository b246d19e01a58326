// The shades of the heat map as colours: the accent mixed into the ground, step by step. The page mixes
// the same in css/grid.css (a test compares the two).
import type { Palette } from './palette.ts'

/** How much of the accent is in each shade, in percent; the first stands for the fewest claims. */
export const HEAT_PARTS = [12, 26, 42, 100] as const

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** The colour between two, `part` percent of the way from `ground` to `colour` (both `#rrggbb`). */
export function mixed(colour: string, ground: string, part: number): string {
  const below = channels(ground)
  const parts = channels(colour).map((value, i) => {
    const from = below[i] ?? 0
    return Math.round(from + ((value - from) * part) / 100)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}

export interface HeatColours {
  readonly fill: string
  readonly text: string
}

/** The colours of a step of {@link heatStep}, 1 and up; step 0 has no ground of its own. */
export function heatColours(palette: Palette, step: number): HeatColours {
  const part = HEAT_PARTS[step - 1]
  if (part === undefined) return { fill: palette.surface, text: palette.quiet }
  return {
    fill: mixed(palette.accent, palette.surface, part),
    text: part === 100 ? palette.onAccent : palette.text,
  }
}
