// The canvas: fetched at once, beside React, so that neither waits for the other.
import { later } from '../loading/later.ts'

export const DIAGRAM = later('diagram', () => import('../../diagram/diagram.ts'), {
  isSaidInPlace: true,
})

/** `first` where nothing has stood yet, `live` only while what stands is what is asked for: this view, in this language, whole. */
export type DiagramState = 'first' | 'loading' | 'live' | 'failed'

/** The look of a canvas whose last picture is of something else than what is asked for. */
export const CANVAS_CLASS: Readonly<Record<DiagramState, string>> = {
  first: 'canvas first',
  live: 'canvas',
  loading: 'canvas pending',
  failed: 'canvas absent',
}

/** What a lecture needs besides. */
export const ROOM = later('room', () => import('../../diagram/roomLayer.ts'), {
  isSaidInPlace: true,
})

/** What is painted of a question. */
export const QUESTION_LAYER = later(
  'question-layer',
  () => import('../../diagram/questionLayer.ts'),
)

/** The names that do not follow the zoom. */
export const NAMES_LAYER = later('names-layer', () => import('../../diagram/namesLayer.ts'))

void DIAGRAM.get()
