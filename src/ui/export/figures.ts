// Scopes as figures and slides. A figure is drawn in the light palette whatever the screen shows,
// since it will stand on paper or a white slide; its link opens exactly what is in the picture.
import type { Dataset } from '../../domain/dataset.ts'
import { describeChoice } from '../../domain/describeComparison.ts'
import { describeScope } from '../../domain/describeScope.ts'
import { NO_FACETS } from '../../domain/scope.ts'
import type { FacetChoice, Scope } from '../../domain/scope.ts'
import type { Tour } from '../../domain/schemaViews.ts'
import type { DeckPicture, DeckSlide } from '../../export/deck.ts'
import { captionOf, countsLine } from '../../export/figure.ts'
import type { Figure } from '../../export/figure.ts'
import { pictureSvg } from '../../export/sheet.ts'
import { PALETTES } from '../../notation/palette.ts'
import { sceneOf } from '../../notation/scene.ts'
import { createSelectors } from '../../store/selectors.ts'
import { linkOfScope, scopeOfLink } from '../../store/url.ts'
import { ExportFault, orFault } from './fault.ts'
import { pngDataUrl } from './rasterise.ts'
import { EXPORT_WORDS } from './words.ts'

export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

/** The scope of the one diagram a picture shows: of a comparison, one side. */
export function pictureScope(scope: Scope, side: Side): Scope {
  const alone: Scope = { ...scope, mode: 'diagram', lecture: false, tour: null, step: 1 }
  if (scope.mode !== 'compare') return { ...alone, versus: NO_FACETS }
  const facets = side === 'left' ? scope.facets : scope.versus
  // As the comparison itself: claims that name neither side would stand on both and hide it.
  const shown = { general: false, contested: false, all: true, reach: null }
  return { ...alone, ...shown, facets, versus: NO_FACETS }
}

const addressOf = (scope: Scope): string =>
  `${window.location.origin}${window.location.pathname}${linkOfScope(scope)}`

/** The figure of a scope, or a fault where the layout of its view is not there. */
export function figureOf(dataset: Dataset, scope: Scope): Figure {
  const selectors = createSelectors()
  const graph = selectors.graph(dataset, scope.view)
  if (!graph.view.layout) throw new ExportFault('layout')
  const { lang } = scope
  return {
    dataset,
    view: selectors.view(dataset, scope),
    scene: sceneOf(dataset, graph, lang),
    title: graph.view.label[lang],
    scopeWords: describeScope(dataset, scope, lang),
    palette: PALETTES.light,
    lang,
    link: addressOf(scope),
  }
}

const SLIDE_SCALE = 2

async function pictureOf(
  figure: Figure,
  isAlone: boolean,
  heading: string | null,
): Promise<DeckPicture> {
  const sheet = pictureSvg(figure, isAlone ? 'beside' : 'below')
  const { width, height } = sheet
  const alt = `${figure.title}. ${countsLine(figure)}`
  return { data: await pngDataUrl(sheet, SLIDE_SCALE), width, height, alt, heading }
}

export interface SlideText {
  readonly title: string
  readonly text: string
  readonly notes: string
}

/** The pictures of a scope: one, or both sides of a comparison, each under its name. */
async function picturesOf(
  dataset: Dataset,
  scope: Scope,
  hasText: boolean,
): Promise<{ readonly first: Figure; readonly pictures: readonly DeckPicture[] }> {
  const alone = figureOf(dataset, pictureScope(scope, 'left'))
  if (scope.mode !== 'compare') {
    return { first: alone, pictures: [await pictureOf(alone, !hasText, null)] }
  }
  const other = figureOf(dataset, pictureScope(scope, 'right'))
  const name = (choice: FacetChoice) => describeChoice(dataset.meta, choice, scope.lang)
  const left = await pictureOf(alone, false, name(scope.facets))
  return { first: alone, pictures: [left, await pictureOf(other, false, name(scope.versus))] }
}

/** A slide of a scope: its picture, or both where it compares two. */
export async function slideOf(
  dataset: Dataset,
  scope: Scope,
  said: SlideText | null,
): Promise<DeckSlide> {
  const { first, pictures } = await picturesOf(dataset, scope, said !== null)
  return {
    title: said?.title ?? first.title,
    text: said?.text ?? null,
    notes: said?.notes ?? null,
    pictures,
    scopeWords: describeScope(dataset, scope, scope.lang),
    source: captionOf(first).source,
    link: addressOf({ ...scope, lecture: false, tour: null, step: 1 }),
    linkWords: EXPORT_WORDS[scope.lang].openHere,
  }
}

/** One slide for each step of a tour, in order; `onStep` hears how far it is. */
export async function tourSlides(
  dataset: Dataset,
  tour: Tour,
  lang: Scope['lang'],
  onStep: (done: number, all: number) => void,
): Promise<readonly DeckSlide[]> {
  const { withLayoutsOf } = await orFault(import('./loadLayouts.ts'), 'load')
  const steps = tour.steps.map((step) => ({
    ...step,
    scope: { ...scopeOfLink(step.link, dataset).scope, lang },
  }))
  const views = steps.map(({ scope }) => scope.view)
  const whole = await orFault(withLayoutsOf(dataset, views), 'load')
  const slides: DeckSlide[] = []
  for (const [i, { scope, text, notes }] of steps.entries()) {
    onStep(i + 1, steps.length)
    const title = `${tour.label[lang]} (${i + 1}/${steps.length})`
    slides.push(await slideOf(whole, scope, { title, text: text[lang], notes: notes[lang] }))
  }
  return slides
}
