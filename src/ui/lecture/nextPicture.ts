// What the audience will see at the next step, as a picture for its speaker: drawn by the functions that draw slides.
import type { Dataset } from '../../domain/review/dataset.ts'
import { withoutAsked } from '../../domain/scope/ask.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { exportedOf, slidePictures } from '../../export/exported.ts'
import { scopeOfStep } from '../../store/stepScope.ts'
import { withLayoutsOf } from '../export/loadLayouts.ts'
import { mergedGraph } from '../export/mergedGraph.ts'
import type { LecturePlace } from './useLecturePlace.ts'

/** The scope of a slide: of a tour its own; on a walk that of the view, of which the slide lights a part. */
function scopeOfSlide(
  { tour, next }: Pick<LecturePlace, 'tour' | 'next'>,
  dataset: Dataset,
  scope: Scope,
): Scope | null {
  if (!next) return null
  if (tour !== null) return { ...scopeOfStep(next.highlighted, dataset), lang: scope.lang }
  return { ...scope, select: scope.reach ? scope.select : null }
}

/**
 * The next slide's picture as an SVG text, with what is asked about still left out.
 *
 * @returns null where it has none: at the end, and where its filters leave nothing
 * @throws where the positions of its view cannot be had
 */
export async function nextPicture(
  dataset: Dataset,
  place: Pick<LecturePlace, 'tour' | 'next'>,
  scope: Scope,
): Promise<string | null> {
  const next = scopeOfSlide(place, dataset, scope)
  if (!next || !place.next) return null
  const placed = await withLayoutsOf(dataset, [next.view])
  const shown = next.ask === null ? placed : { ...placed, ...withoutAsked(placed, next.ask) }
  const merged = await mergedGraph(shown, next)
  const exported = exportedOf(shown, next, { base: '', step: place.next.highlighted, merged })
  return exported.kind === 'empty' ? null : slidePictures(exported, true).picture.svg
}
