// A drawing as shapes that an office program can edit: paths, texts, and groups with names. Places are in the units of
// the drawing.
import type { Point, Segment } from './svgPath.ts'

export interface Paint {
  /** Six hexadecimal digits. */
  readonly colour: string
  /** From 0 to 1. */
  readonly alpha: number
}

export interface Line extends Paint {
  readonly width: number
  /** Lengths of dashes and gaps; none where it is solid. */
  readonly dash: readonly number[]
}

export interface PathShape {
  readonly kind: 'path'
  readonly segments: readonly Segment[]
  readonly fill: Paint | null
  readonly line: Line | null
}

export interface TextShape extends Paint {
  readonly kind: 'text'
  /** As they are written in XML. */
  readonly lines: readonly string[]
  /** The middle of the lines, or their left end. */
  readonly at: Point
  readonly anchor: 'start' | 'middle'
  readonly size: number
  /** From one line to the next. */
  readonly step: number
  readonly isBold: boolean
  /** Clockwise, in degrees. */
  readonly turn: number
}

/** Lines and marks that belong together; or a box, which is a path with its text and what lies in it. */
export interface GroupShape {
  readonly kind: 'group'
  readonly role: 'box' | 'arrow' | 'other'
  /** `ampk`, `ampk--mtor`; nothing where it is neither. */
  readonly id: string
  readonly children: readonly Shape[]
}

export type Shape = PathShape | TextShape | GroupShape
