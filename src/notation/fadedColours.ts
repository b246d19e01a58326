// The colours of arrows that are faded since another is picked. A low opacity of their full colour would add up where they
// share a line: seven were as strong as if they were meant. A pale colour that hides half of what lies below comes to twice
// as much at most, and does not cut the outlines it crosses. Apart from the palettes, which the page needs before its canvas.
import { FADED } from './lines.ts'
import type { Hue, Palette } from './palette.ts'

/** How much of its colour a faded arrow keeps, so that one by itself looks as faint as it should. */
const KEPT = FADED.arrow / FADED.line

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** `#rrggbb` mixed into another. */
function mixed(colour: string, ground: string): string {
  const below = channels(ground)
  const pale = channels(colour).map((channel, i) =>
    Math.round(channel * KEPT + (below[i] ?? 0) * (1 - KEPT)),
  )
  return `#${pale.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** Of a palette in numbers, which those of canvas and figures are. */
export function fadedColours({
  effects,
  lane,
}: Pick<Palette, 'effects' | 'lane'>): Readonly<Record<Hue, string>> {
  return {
    increases: mixed(effects.increases, lane),
    decreases: mixed(effects.decreases, lane),
    contested: mixed(effects.contested, lane),
    unsigned: mixed(effects.unsigned, lane),
  }
}
