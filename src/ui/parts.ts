// The large parts of the page that are not in its first picture: fetched when they are first shown, each
// saying in its own place where it does not come.
import type { ComponentType } from 'react'
import type { Mode } from '../domain/scope/scope.ts'
import type { Lazy } from '../store/lazy.ts'
import { later } from './loading/later.ts'

const IN_PLACE = { isSaidInPlace: true }
/** What is selected: asked for before all else once the first picture stands, since a click waits for it. */
export const SELECTED_PART = later(
  'selected',
  async () => (await import('./details/Selected.tsx')).Selected,
  IN_PLACE,
)
export const MODE_PARTS: Readonly<Record<Exclude<Mode, 'diagram'>, Lazy<ComponentType>>> = {
  table: later(
    'table',
    async () => (await import('./table/InteractionTable.tsx')).InteractionTable,
    IN_PLACE,
  ),
  compare: later(
    'compare',
    async () => (await import('./compare/ComparePane.tsx')).ComparePane,
    IN_PLACE,
  ),
  grid: later('grid', async () => (await import('./grid/GridPane.tsx')).GridPane, IN_PLACE),
  review: later(
    'review',
    async () => (await import('./review/ReviewPane.tsx')).ReviewPane,
    IN_PLACE,
  ),
}
/** In place of the diagram, where a view stands as lists. */
export const LISTS_PART = later(
  'lists',
  async () => (await import('./lists/LaneIndex.tsx')).LaneIndex,
  IN_PLACE,
)
/** In place of what would answer what is asked about. */
export const CLOSED_PART = later(
  'closed',
  async () => (await import('./ask/AskedPanel.tsx')).ClosedNote,
  IN_PLACE,
)
/** Where the filters leave nothing. */
export const EMPTY_PART = later(
  'empty',
  async () => (await import('./EmptyResult.tsx')).EmptyResult,
  IN_PLACE,
)
/** For the browser's own Print. */
export const PAPER_PART = later(
  'paper',
  async () => (await import('./paper/Paper.tsx')).Paper,
  IN_PLACE,
)
export const TOUR_PART = later(
  'tour',
  async () => (await import('./tour/TourPanel.tsx')).TourPanel,
  IN_PLACE,
)
/** What is known of papers, once one is selected; shows nothing itself. */
export const PAPERS_PART = later(
  'kept-papers',
  async () => (await import('./papers/KeptPapers.tsx')).KeptPapers,
)
/** A self-test that a link asks for. */
export const TEST_PART = later(
  'linked-test',
  async () => (await import('./selfTest/LinkedTest.tsx')).LinkedTest,
)
/** In place of the whole page, within a page of somebody else. */
export const EMBED_PART = later(
  'embed',
  async () => (await import('./embed/Embed.tsx')).Embed,
  IN_PLACE,
)
export const LECTURE_PART = later(
  'lecture',
  async () => (await import('./lecture/LectureMode.tsx')).LectureMode,
  IN_PLACE,
)
