// The colours of arrows that are faded since another is picked: hardly there, and opaque, so that they are no darker where
// they share a line. Apart from the palettes, which the page needs before its canvas.
import { FADED } from './lines.ts'
import type { Hue, Palette } from './palette.ts'

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** `#rrggbb` as it looks through so little opacity over another. */
function over(colour: string, ground: string): string {
  const below = channels(ground)
  const mixed = channels(colour).map((channel, i) =>
    Math.round(channel * FADED.arrow + (below[i] ?? 0) * (1 - FADED.arrow)),
  )
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Of a palette in numbers, which those of canvas and figures are. */
export function fadedColours({
  effects,
  lane,
}: Pick<Palette, 'effects' | 'lane'>): Readonly<Record<Hue, string>> {
  return {
    increases: over(effects.increases, lane),
    decreases: over(effects.decreases, lane),
    contested: over(effects.contested, lane),
    unsigned: over(effects.unsigned, lane),
  }
}
