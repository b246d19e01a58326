// What a diagram shows now. The parts of the diagram read it; only diagram.ts and scenes.ts change it.
import type { GraphView } from '../domain/graph/derive.ts'
import type { ComparisonLooks } from '../notation/comparisonLook.ts'
import type { MarkPlaces } from '../notation/markPlaces.ts'
import type { Spoken } from '../notation/highlight.ts'
import type { Palette } from '../notation/palette.ts'
import type { Scene } from '../notation/scene.ts'

export interface Shown {
  scene: Scene | null
  view: GraphView | null
  picked: string | null
  /** What a step of a tour speaks of; it alone is highlighted then. */
  spoken: Spoken | null
  /** What is pointed at, and whether by the keyboard. */
  pointed: string | null
  isByKeyboard: boolean
  comparisons: ComparisonLooks | null
  /** Where the marks of these stand. */
  marks: MarkPlaces
  palette: Palette
  isLowDetail: boolean
  /** Whether all of the scene is there, and not only its first elements. */
  isWhole: boolean
  readonly lowDetailScale: number
  /** Whether it is before an audience. */
  readonly isRoom: boolean
}

export function nothingShown(palette: Palette, lowDetailScale: number, isRoom = false): Shown {
  return {
    scene: null,
    view: null,
    picked: null,
    spoken: null,
    pointed: null,
    isByKeyboard: false,
    comparisons: null,
    marks: new Map(),
    palette,
    isLowDetail: false,
    isWhole: false,
    lowDetailScale,
    isRoom,
  }
}
