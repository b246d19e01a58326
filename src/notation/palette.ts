// Every colour of the project, by theme. The page's CSS variables (cssPalette.ts), the canvas and the
// figures are all made from this table. Effects: Okabe-Ito blue and vermilion, which differ for every common
// form of colour blindness; colour never stands alone (arrowheads, outlines, lines).
import { drawnSide } from '../domain/graph/voices.ts'
import type { SummaryEffect } from '../domain/review/vocabulary.ts'

export const THEMES = ['light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** The colours of arrows: what is mostly said has that of its side. */
export const HUES = ['increases', 'decreases', 'contested', 'unsigned'] as const
export type Hue = (typeof HUES)[number]

export function hueOf(effect: SummaryEffect): Hue {
  if (effect === 'contested' || effect === 'unsigned') return effect
  return drawnSide(effect) ?? 'contested'
}

interface BoxColours {
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
  /** Boxes are calm: colour is for arrows. What a box is, its shape and its icon say. */
  readonly box: BoxColours
  /** The lines of the two sides in one drawing of both: hues that no effect has. */
  readonly sides: Readonly<Record<'left' | 'right', string>>
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
    box: { fill: '#ffffff', stroke: '#5b6774' },
    sides: { left: '#00705a', right: '#6a3fc4' },
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
    box: { fill: '#1a2028', stroke: '#a5b1bf' },
    sides: { left: '#3fd0a8', right: '#b79bff' },
    cells: ['#51f398', '#f13e9c', '#a674fc', '#e8bc22'],
  },
  // For a weak lamp in a bright room: black on white, dark outlines.
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
    box: { fill: '#ffffff', stroke: '#333d49' },
    sides: { left: '#005a48', right: '#5223b8' },
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

/** A box that is general to the filters is paler, in outline and words. */
export const mutedBox = ({ surface, muted, quiet }: Palette) => ({
  fill: surface,
  stroke: muted.unsigned,
  text: quiet,
})
