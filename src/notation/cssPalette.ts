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

/** The same names, each as a reference to its CSS custom property: for pictures inside the page. */
export const CSS_PALETTE: Palette = {
  background: 'var(--background)',
  surface: 'var(--surface)',
  raised: 'var(--raised)',
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  rule: 'var(--rule)',
  accent: 'var(--accent)',
  onAccent: 'var(--onAccent)',
  warning: 'var(--warning)',
  warningSurface: 'var(--warningSurface)',
  lane: 'var(--lane)',
  effects: {
    increases: 'var(--effect-increases)',
    decreases: 'var(--effect-decreases)',
    contested: 'var(--effect-contested)',
    unsigned: 'var(--effect-unsigned)',
  },
  muted: {
    increases: 'var(--muted-increases)',
    decreases: 'var(--muted-decreases)',
    contested: 'var(--muted-contested)',
    unsigned: 'var(--muted-unsigned)',
  },
  box: { fill: 'var(--box-fill)', stroke: 'var(--box-stroke)' },
  sides: { left: 'var(--side-left)', right: 'var(--side-right)' },
  cells: ['var(--cell-0)', 'var(--cell-1)', 'var(--cell-2)', 'var(--cell-3)'],
}
