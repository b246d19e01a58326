// What has a colour of its own. The colours themselves, by theme: palettes.ts.
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
