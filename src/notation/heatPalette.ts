// The grounds of the grid's squares as colours: the colour of what is said mixed into the surface, so that
// what stands on it can be read. The page mixes the same in css/grid.css (a test compares the two).
import { hueOf } from './palette.ts'
import type { Hue, Palette } from './palette.ts'
import type { SummaryEffect } from '../domain/review/vocabulary.ts'

/** How much of an effect's colour is in the ground of a square that says it, in percent. */
export const SQUARE_PARTS: Readonly<Record<Hue, number>> = {
  increases: 22,
  decreases: 22,
  contested: 22,
  unsigned: 12,
}

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

/** The ground of a square that says an effect. */
export function squareFill({ effects, surface }: Palette, effect: SummaryEffect): string {
  const hue = hueOf(effect)
  return mixed(effects[hue], surface, SQUARE_PARTS[hue])
}
