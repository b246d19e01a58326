// The palette as the page's CSS custom properties, and pictures inside the page drawn by these, so that
// they follow the theme. Invariant: every colour of a palette has one name, in both tables.
import { KINDS } from '../domain/review/vocabulary.ts'
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
    ...KINDS.flatMap((kind) => [
      `--${kind}-fill:${palette.kinds[kind].fill}`,
      `--${kind}-stroke:${palette.kinds[kind].stroke}`,
    ]),
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
  kinds: {
    protein: { fill: 'var(--protein-fill)', stroke: 'var(--protein-stroke)' },
    complex: { fill: 'var(--complex-fill)', stroke: 'var(--complex-stroke)' },
    family: { fill: 'var(--family-fill)', stroke: 'var(--family-stroke)' },
    rna: { fill: 'var(--rna-fill)', stroke: 'var(--rna-stroke)' },
    'small-molecule': {
      fill: 'var(--small-molecule-fill)',
      stroke: 'var(--small-molecule-stroke)',
    },
    drug: { fill: 'var(--drug-fill)', stroke: 'var(--drug-stroke)' },
    stressor: { fill: 'var(--stressor-fill)', stroke: 'var(--stressor-stroke)' },
    intervention: { fill: 'var(--intervention-fill)', stroke: 'var(--intervention-stroke)' },
    process: { fill: 'var(--process-fill)', stroke: 'var(--process-stroke)' },
    phenotype: { fill: 'var(--phenotype-fill)', stroke: 'var(--phenotype-stroke)' },
    structure: { fill: 'var(--structure-fill)', stroke: 'var(--structure-stroke)' },
  },
  cells: ['var(--cell-0)', 'var(--cell-1)', 'var(--cell-2)', 'var(--cell-3)'],
}
