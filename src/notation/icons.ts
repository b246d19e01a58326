// A small drawn icon for what an entity is: beside the shape of its box, never in place of words. Canvas,
// figures and legends draw the same paths, as lines of one colour.
import type { Kind, OwnIcon } from '../domain/review/vocabulary.ts'
import { KIND_OUTLINES } from './outlines.ts'
import type { Outline } from './outlines.ts'

const OF_KINDS = [
  'protein',
  'complex',
  'family',
  'rna',
  'small-molecule',
  'drug',
  'stressor',
] as const satisfies readonly Kind[]

export type IconName = OwnIcon | (typeof OF_KINDS)[number]

/** Paths about the origin, within 5 pixels on each side. */
export const ICON_PATHS: Readonly<Record<IconName, string>> = {
  protein:
    'M-4.2.6C-4.6-2.4-1.8-4.6.6-3.6 2.6-4.4 4.8-2.2 3.8 0 4.8 2.4 2.4 4.6.4 3.6-2 4.8-4.4 3-4.2.6Z',
  complex:
    'M-4.6 0A2.6 2.6 0 1 1 .6 0 2.6 2.6 0 1 1-4.6 0ZM-.6 0A2.6 2.6 0 1 1 4.6 0 2.6 2.6 0 1 1-.6 0Z',
  family:
    'M-1.8-2.6A1.8 1.8 0 1 1 1.8-2.6 1.8 1.8 0 1 1-1.8-2.6ZM-4.4 2A1.8 1.8 0 1 1-.8 2 1.8 1.8 0 1 1-4.4 2ZM.8 2A1.8 1.8 0 1 1 4.4 2 1.8 1.8 0 1 1 .8 2Z',
  rna: 'M-4.6 1.6C-3.1-4.4-1.5-4.4 0 0S3.1 4.4 4.6-1.6M-2.3-2.8V1.4M2.3 2.8V-1.4',
  'small-molecule': 'M0-4.4 3.8-2.2V2.2L0 4.4-3.8 2.2V-2.2Z',
  drug: 'M-.1 3.3 3.3-.1A2.2 2.2 0 0 0 .1-3.3L-3.3.1A2.2 2.2 0 0 0-.1 3.3ZM-1.6-1.6 1.6 1.6',
  stressor: 'M1.4-4.7-2.8.7H-.2L-1.4 4.7 2.8-.9H.2Z',
  exercise: 'M-2.2 0H2.2M-2.3-3.2V3.2M-4.3-1.9V1.9M2.3-3.2V3.2M4.3-1.9V1.9',
  osteoblast: 'M-4.2-3H4.2V3H-4.2ZM.2.4A1.3 1.3 0 1 1 2.8.4 1.3 1.3 0 1 1 .2.4Z',
  osteoclast:
    'M-4.6 2.4C-4.6-4.8 4.6-4.8 4.6 2.4L3 .8 1.5 3 0 .8-1.5 3-3 .8ZM-2.4-1.2A.8.8 0 1 1-.8-1.2.8.8 0 1 1-2.4-1.2ZM.8-1.2A.8.8 0 1 1 2.4-1.2.8.8 0 1 1 .8-1.2Z',
  osteocyte:
    'M-2.2 0A2.2 1.7 0 1 1 2.2 0 2.2 1.7 0 1 1-2.2 0ZM-2.2 0H-4.8M2.2 0H4.8M-1.2-1.4-2.7-4.2M1.2-1.4 2.7-4.2M-1.2 1.4-2.7 4.2M1.2 1.4 2.7 4.2',
  'stem-cell':
    'M-4.9 0C-2.4-3.6 2.4-3.6 4.9 0 2.4 3.6-2.4 3.6-4.9 0ZM-1.3 0A1.3 1.3 0 1 1 1.3 0 1.3 1.3 0 1 1-1.3 0Z',
  bone: 'M-2.4-.9H2.4A1.4 1.4 0 1 1 4.2 0 1.4 1.4 0 1 1 2.4.9H-2.4A1.4 1.4 0 1 1-4.2 0 1.4 1.4 0 1 1-2.4-.9Z',
}

/** How thick the lines of an icon are. */
export const ICON_STROKE = 1
/** How far to the right a label stands that has an icon at its left. */
export const ICON_SHIFT = 3

/** From the left side of a box to the middle of its icon: within the outline, clear of the label. */
const INSETS: Readonly<Record<Outline, number>> = {
  round: 8.5,
  stadium: 9,
  'bottom-round': 8.5,
  square: 8.5,
  cut: 8.5,
  hexagon: 9,
  notched: 10,
  tag: 8.5,
  rhomboid: 10,
}

/** The icon of an entity: its own, or that of its kind; none where neither has one. */
export function iconOf({
  kind,
  icon,
}: {
  readonly kind: Kind
  readonly icon?: OwnIcon | undefined
}): IconName | null {
  return icon ?? OF_KINDS.find((name) => name === kind) ?? null
}

/** A box, as far as its icon needs to know it. */
interface Iconed {
  readonly kind: Kind
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Where the middle of a box's icon is. */
export function iconPlace({ kind, x, y, width }: Iconed): {
  readonly x: number
  readonly y: number
} {
  return { x: x - width / 2 + INSETS[KIND_OUTLINES[kind].outline], y }
}
