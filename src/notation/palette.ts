// Every colour of the project, by theme. The page's CSS variables (cssPalette.ts), the canvas and the
// figures are all made from this table. Effects: Okabe-Ito blue and vermilion, which differ for every common
// form of colour blindness; colour never stands alone (arrowheads, outlines, lines).
import { drawnSide } from '../domain/graph/voices.ts'
import type { Kind, SummaryEffect } from '../domain/review/vocabulary.ts'

export const THEMES = ['light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** The colours of arrows: what is mostly said has that of its side. */
export const HUES = ['increases', 'decreases', 'contested', 'unsigned'] as const
export type Hue = (typeof HUES)[number]

export function hueOf(effect: SummaryEffect): Hue {
  if (effect === 'contested' || effect === 'unsigned') return effect
  return drawnSide(effect) ?? 'contested'
}

interface KindColours {
  readonly fill: string
  readonly stroke: string
}

export interface Palette {
  readonly background: string
  readonly surface: string
  readonly raised: string
  readonly text: string
  readonly quiet: string
  readonly rule: string
  readonly accent: string
  readonly onAccent: string
  readonly warning: string
  readonly warningSurface: string
  readonly lane: string
  readonly effects: Readonly<Record<Hue, string>>
  /** The same for arrows that are general to the filters: paler, and still seen (3 to 1). */
  readonly muted: Readonly<Record<Hue, string>>
  readonly kinds: Readonly<Record<Kind, KindColours>>
  /** The main bone cells, by their place in the order of the dataset. */
  readonly cells: readonly string[]
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#f6f7f9',
    surface: '#ffffff',
    raised: '#eef1f5',
    text: '#1b2430',
    quiet: '#526071',
    rule: '#d3dae3',
    accent: '#0b5cad',
    onAccent: '#ffffff',
    warning: '#7a4a00',
    warningSurface: '#fff4dc',
    lane: '#f1f4f8',
    effects: {
      increases: '#0069a8',
      decreases: '#c04a00',
      contested: '#8a2f7b',
      unsigned: '#68737f',
    },
    muted: {
      increases: '#4793c0',
      decreases: '#ce743b',
      contested: '#a35399',
      unsigned: '#838c96',
    },
    kinds: {
      protein: { fill: '#e8f1fb', stroke: '#3b6ea5' },
      complex: { fill: '#dbe9f8', stroke: '#2b5b90' },
      family: { fill: '#f1f6fc', stroke: '#3b6ea5' },
      rna: { fill: '#f2eafa', stroke: '#7a4fa3' },
      'small-molecule': { fill: '#fff5d6', stroke: '#8a6a08' },
      drug: { fill: '#ffeeda', stroke: '#9c540c' },
      stressor: { fill: '#fde8e6', stroke: '#b0413e' },
      intervention: { fill: '#e3f4e7', stroke: '#2b7840' },
      process: { fill: '#eff1f4', stroke: '#55606b' },
      phenotype: { fill: '#e0f3f3', stroke: '#1a6f6f' },
      structure: { fill: '#f6f0e7', stroke: '#7b6446' },
    },
    cells: ['#0b6541', '#d818b1', '#7b24ff', '#937910'],
  },
  dark: {
    background: '#12161c',
    surface: '#1a2028',
    raised: '#252d38',
    text: '#e8edf3',
    quiet: '#a5b1bf',
    rule: '#3a4552',
    accent: '#7cbcff',
    onAccent: '#0d1620',
    warning: '#ffd28a',
    warningSurface: '#3a2d12',
    lane: '#1f2630',
    effects: {
      increases: '#5db7f0',
      decreases: '#ff9457',
      contested: '#f07fd8',
      unsigned: '#8f9aa6',
    },
    muted: {
      increases: '#407598',
      decreases: '#9d6243',
      contested: '#cf86bf',
      unsigned: '#67717b',
    },
    kinds: {
      protein: { fill: '#1d3350', stroke: '#7fb0e6' },
      complex: { fill: '#1b3a60', stroke: '#8fbdf0' },
      family: { fill: '#1c2a3c', stroke: '#7fb0e6' },
      rna: { fill: '#33234a', stroke: '#c3a0e8' },
      'small-molecule': { fill: '#3b3212', stroke: '#e0c25a' },
      drug: { fill: '#40290f', stroke: '#f0b070' },
      stressor: { fill: '#45211f', stroke: '#f09a94' },
      intervention: { fill: '#1b3a24', stroke: '#86d09a' },
      process: { fill: '#2a313b', stroke: '#b3bfcc' },
      phenotype: { fill: '#123a3a', stroke: '#7fd0d0' },
      structure: { fill: '#372e22', stroke: '#d6bd97' },
    },
    cells: ['#51f398', '#f13e9c', '#a674fc', '#e8bc22'],
  },
  // For a weak lamp in a bright room: black on white, saturated fills, dark outlines.
  projector: {
    background: '#ffffff',
    surface: '#ffffff',
    raised: '#e6ebf2',
    text: '#000000',
    quiet: '#333d49',
    rule: '#7d8794',
    accent: '#003f8a',
    onAccent: '#ffffff',
    warning: '#5c3300',
    warningSurface: '#ffe9b8',
    lane: '#eef1f5',
    effects: {
      increases: '#00559f',
      decreases: '#b53a00',
      contested: '#8a1f7a',
      unsigned: '#4e5863',
    },
    muted: {
      increases: '#548dbf',
      decreases: '#ca734a',
      contested: '#a44a99',
      unsigned: '#838a92',
    },
    kinds: {
      protein: { fill: '#d3e5fa', stroke: '#12447c' },
      complex: { fill: '#bfd9f7', stroke: '#0c3768' },
      family: { fill: '#e6f0fd', stroke: '#12447c' },
      rna: { fill: '#e7d8f7', stroke: '#54267f' },
      'small-molecule': { fill: '#ffeeb0', stroke: '#5e4800' },
      drug: { fill: '#ffe0bd', stroke: '#6d3600' },
      stressor: { fill: '#fbd3cf', stroke: '#8a201c' },
      intervention: { fill: '#c9ecd1', stroke: '#125426' },
      process: { fill: '#e2e6eb', stroke: '#333d49' },
      phenotype: { fill: '#c6eaea', stroke: '#084c4c' },
      structure: { fill: '#efe3d0', stroke: '#553f22' },
    },
    cells: ['#094e32', '#d600ab', '#7b24ff', '#8a6e00'],
  },
}

/** The colour of a cell by its place; were there more cells than colours, place alone tells them. */
export function cellColour({ cells, quiet }: Palette, slot: number): string {
  return cells[slot] ?? quiet
}

/** The colours of arrows: those of `fit`. */
export const effectColours = ({ effects, muted }: Palette, isMuted: boolean): Palette['effects'] =>
  isMuted ? muted : effects

/** A box that is general to the filters keeps its outline and gives up its colours. */
export const mutedBox = ({ surface, muted, quiet }: Palette) => ({
  fill: surface,
  stroke: muted.unsigned,
  text: quiet,
})
