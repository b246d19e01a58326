// What the page and a diagram say to one another: values in, ids out. Nothing of Cytoscape is in it, so
// that no one outside can hold an element.
import type { GraphView } from '../domain/graph/derive.ts'
import type { Meta } from '../domain/review/dataset.ts'
import type { ComparisonLooks } from '../notation/comparisonLook.ts'
import type { MarkPlaces } from '../notation/markPlaces.ts'
import type { Spoken } from '../notation/highlight.ts'
import type { Palette } from '../notation/palette.ts'
import type { Scene } from '../notation/scene.ts'
import type { createNamesLayer } from './namesLayer.ts'
import type { createQuestionLayer } from './questionLayer.ts'
import type { createRoomLayer } from './roomLayer.ts'
import type { Framed } from './bands.ts'
import type { Viewport } from './viewport.ts'

/** Where a hand points, in pixels of the diagram's place. */
export interface Place {
  readonly x: number
  readonly y: number
  /** Arrows that share the line there; none where it is of one arrow, or a box. */
  readonly sharing: readonly string[]
}

export interface Room {
  readonly createRoomLayer: typeof createRoomLayer
}

/** What is painted over the picture and comes later: of questions with the first one, names once it stands. */
export interface Laid {
  readonly createQuestionLayer?: typeof createQuestionLayer
  readonly createNamesLayer?: typeof createNamesLayer
}

export interface DiagramOptions {
  /** Null draws nothing but keeps elements and computed styles: for tests without a screen. */
  readonly container: HTMLElement | null
  readonly meta: Meta
  readonly palette: Palette
  /** How much larger than on a desk the names that are read from far are written: for a room. */
  readonly lowDetailScale?: number | undefined
  /** What writes the names of what is lit large enough for a room; none at a desk. */
  readonly room?: Room | undefined
  /** Whether it stands in a page of somebody else, to which the wheel belongs. */
  readonly isFramed?: boolean | undefined
  /** An entity id, an interaction id, or null for the empty ground. */
  readonly onSelect: (id: string | null) => void
  readonly onHover: (id: string | null, place?: Place) => void
  /** Asked which of several arrows on one line is meant; where nobody is asked, their source is selected. */
  readonly onChoose?: ((place: Place) => void) | undefined
  /** The reader moved or zoomed; not told of `setViewport`, nor of the fit that opens a scene. */
  readonly onViewport?: ((viewport: Viewport) => void) | undefined
}

export interface Diagram {
  /** Another view or language; resolves to whether all of it is drawn (not if another came first). */
  readonly setScene: (scene: Scene, view: GraphView, select: string | null) => Promise<boolean>
  /** Lets the picture that a new scene keeps on screen go: called when all around it is as new. */
  readonly uncover: () => void
  /** Called before a change: the picture of before goes over into the next one. */
  readonly fade: () => void
  readonly show: (view: GraphView) => void
  /** What is picked, or what a step of a tour speaks of: that alone is highlighted then. */
  readonly select: (id: string | null, spoken?: Spoken | null) => void
  /** Marks arrows by how two sides compare, at their places or in the middle; null marks none. */
  readonly compare: (comparisons: ComparisonLooks | null, marks?: MarkPlaces) => void
  /** What is pointed at; where the keyboard is, there is a ring around it. */
  readonly point: (id: string | null, isByKeyboard?: boolean) => void
  readonly paint: (palette: Palette) => void
  readonly lay: (laid: Laid) => void
  /** Something was said of what is asked about: it draws itself over into what is shown next. */
  readonly drawAsked: () => void
  /** As a scene opens: whole, or its left part where the whole could not be read. */
  readonly open: () => void
  readonly fit: () => void
  /**
   * Fits what is shown, or all of `frame`: larger where a filter leaves little. At once where the place
   * itself has just changed its size.
   */
  readonly fitShown: (frame?: Framed, isAtOnce?: boolean) => void
  readonly zoomBy: (factor: number) => void
  readonly panBy: (x: number, y: number) => void
  readonly setViewport: (viewport: Viewport) => void
  readonly resize: () => void
  /** Pans, if need be, until an element is on screen; another size of the window opens the scene anew all the same. */
  readonly reveal: (id: string, isAtOnce?: boolean) => void
  readonly destroy: () => void
}
