// The palette as the page's CSS custom properties, and pictures inside the page drawn by these, so that
// they follow the theme. Invariant: every colour of a palette has one name, in both tables.
import { HUES } from './palette.ts'
import type { Palette } from './palette.ts'

const PLAIN = [
  'background',
  'surface',
  'raised',
  'text',
  'quiet',
  'rule',
  'accent',
  'onAccent',
  'warning',
  'warningSurface',
  'lane',
] as const

/** The palette as CSS custom properties: `--text:#1b2430;…`. */
export function cssVariables(palette: Palette): string {
  return [
    ...PLAIN.map((name) => `--${name}:${palette[name]}`),
    ...HUES.flatMap((effect) => [
      `--effect-${effect}:${palette.effects[effect]}`,
      `--muted-${effect}:${palette.muted[effect]}`,
    ]),
    `--box-fill:${palette.box.fill}`,
    `--box-stroke:${palette.box.stroke}`,
    `--side-left:${palette.sides.left}`,
    `--side-right:${palette.sides.right}`,
    ...palette.cells.map((colour, i) => `--cell-${i}:${colour}`),
  ].join(';')
}

/** A palette of what each of these names stands for. */
export function paletteBy(value: (name: string) => string): Palette {
  const hues = (of: 'effect' | 'muted') => ({
    increases: value(`${of}-increases`),
    decreases: value(`${of}-decreases`),
    contested: value(`${of}-contested`),
    unsigned: value(`${of}-unsigned`),
  })
  return {
    background: value('background'),
    surface: value('surface'),
    raised: value('raised'),
    text: value('text'),
    quiet: value('quiet'),
    rule: value('rule'),
    accent: value('accent'),
    onAccent: value('onAccent'),
    warning: value('warning'),
    warningSurface: value('warningSurface'),
    lane: value('lane'),
    effects: hues('effect'),
    muted: hues('muted'),
    box: { fill: value('box-fill'), stroke: value('box-stroke') },
    sides: { left: value('side-left'), right: value('side-right') },
    cells: [0, 1, 2, 3].map((slot) => value(`cell-${slot}`)),
  }
}

/** Each as a reference to its CSS custom property: for pictures inside the page. */
export const CSS_PALETTE = paletteBy((name) => `var(--${name})`)
