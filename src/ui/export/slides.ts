// Slides: one of what is on the page, or one for each step of a tour. Drawn by the same functions as the
// picture; a step is drawn as it is projected, with what it speaks of highlighted.
import { mainCount, stepNumber } from '../../domain/lecture/sideSteps.ts'
import { isOwn } from '../../domain/lecture/own.ts'
import { withPapers } from '../../domain/graph/papers.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { parseSelection } from '../../domain/scope/scope.ts'
import { pictureTitle } from '../../domain/words/pageTitle.ts'
import { describeScope } from '../../domain/words/describeScope.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import type { Tour } from '../../domain/review/schemaViews.ts'
import type { DeckSlide } from '../../export/deck.ts'
import { sourceLine } from '../../export/figure.ts'
import { withRelease } from '../../store/dataVersion.ts'
import { linkOfScope } from '../../store/url.ts'
import { scopeOfStep } from '../../store/stepScope.ts'
import { later } from '../loading/later.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { TOURS } from '../tour/loadTours.ts'
import { exportedOf, slidePictures } from '../../export/exported.ts'
import type { Exported } from '../../export/exported.ts'
import type { FigureSettings } from '../../export/figureOfScope.ts'
import { ExportFault, orFault } from '../../export/exportFault.ts'
import { withLayoutsOf } from './loadLayouts.ts'
import { mergedGraph } from './mergedGraph.ts'
import { saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const DECK = later('deck', () => import('../../export/deck.ts'), { isSaidInPlace: true })

/** What is said on a slide of a tour. */
interface SlideText {
  readonly step: string
  readonly text: string
  readonly notes: string | null
}

/** A step whose filters leave nothing to draw: its words, and what it asked for. */
function wordsSlide(
  whole: Dataset,
  { scope, said, asked }: { scope: Scope; said: SlideText; asked: TourAsked },
  scopeWords: string,
): DeckSlide {
  return {
    title: pictureTitle(whole, scope, scope.lang),
    ...said,
    picture: null,
    legend: null,
    scopeWords,
    source: sourceLine(whole.meta, scope.lang),
    link: withRelease(asked.base + linkOfScope(scope), whole.meta.release),
    linkWords: EXPORT_WORDS[scope.lang].openHere,
  }
}

function slideOf(exported: Exported, said: SlideText | null): DeckSlide {
  if (exported.kind === 'empty') throw new ExportFault('unknown')
  const { title, scopeWords, source, link, alt, scope } = exported
  const { picture, legend } = slidePictures(exported, said !== null)
  return {
    title,
    step: said?.step ?? null,
    text: said?.text ?? null,
    notes: said?.notes ?? null,
    picture: { ...picture, alt },
    legend,
    scopeWords,
    source,
    link,
    linkWords: EXPORT_WORDS[scope.lang].openHere,
  }
}

async function saveDeck(
  title: string,
  lang: Scope['lang'],
  slides: readonly DeckSlide[],
  name: string,
): Promise<string> {
  const { deckFile } = await orFault(DECK.attempt(), 'load')
  const file = await orFault(deckFile({ title, lang, slides, made: new Date() }), 'slides')
  saveFile(new Blob([file], { type: PPTX }), name)
  return EXPORT_WORDS[lang].saved(name)
}

/** Saves one slide of what is exported. */
export async function saveSlide(exported: Exported, name: string): Promise<string> {
  const slide = slideOf(exported, null)
  if (exported.kind === 'empty') throw new ExportFault('unknown')
  return saveDeck(slide.title, exported.scope.lang, [slide], name)
}

/** A step of a tour as it is drawn, and what is said with it. */
export interface DrawnStep {
  readonly whole: Dataset
  readonly scope: Scope
  readonly settings: FigureSettings
  readonly said: SlideText & { readonly aside: true | undefined }
}

/** With what is known of papers, where a step selects one. */
async function withPapersFor(dataset: Dataset, scopes: readonly Scope[]): Promise<Dataset> {
  const isOfPaper = ({ select }: Scope) =>
    select !== null && parseSelection(select).type === 'paper'
  if (dataset.papers || !scopes.some(isOfPaper)) return dataset
  return { ...dataset, ...withPapers(dataset, await LITERATURE.attempt()) }
}

/** The steps of a tour in order, each drawn when it is asked for. */
export async function* tourSteps(
  dataset: Dataset,
  { label, steps }: Tour,
  { lang, base, onStep }: TourAsked,
): AsyncGenerator<DrawnStep> {
  const scopes = steps.map((step) => ({ ...scopeOfStep(step, dataset), lang }))
  const views = scopes.map(({ view }) => view)
  const placed = await orFault(withLayoutsOf(dataset, views), 'load')
  const whole = await orFault(withPapersFor(placed, scopes), 'load')
  for (const [i, given] of steps.entries()) {
    const { text, notes, aside } = given
    const scope = scopes[i]
    if (!scope) continue
    onStep(i + 1, steps.length)
    const step = EXPORT_WORDS[lang].stepOf(label[lang], stepNumber(steps, i + 1), mainCount(steps))
    const said = { step, text: text[lang], notes: notes[lang] || null, aside }
    const merged = await orFault(mergedGraph(whole, scope), 'load')
    yield { whole, scope, settings: { base, step: given, merged }, said }
  }
}

async function tourSlides(
  dataset: Dataset,
  tour: Tour,
  asked: TourAsked,
): Promise<readonly DeckSlide[]> {
  const slides: DeckSlide[] = []
  for await (const { whole, scope, settings, said } of tourSteps(dataset, tour, asked)) {
    const exported = exportedOf(whole, scope, settings)
    slides.push(
      exported.kind === 'empty'
        ? wordsSlide(whole, { scope, said, asked }, describeScope(whole, scope, asked.lang))
        : slideOf(exported, said),
    )
  }
  return slides
}

export interface TourAsked {
  readonly id: string
  /** Lectures of the reader's own. */
  readonly own: readonly Tour[]
  readonly lang: Scope['lang']
  readonly base: string
  /** Hears how far it is. */
  readonly onStep: (done: number, all: number) => void
}

/** The tour that is asked for, a shipped one or one of the reader's own. */
export async function tourAsked({ id, own }: TourAsked): Promise<Tour> {
  const tours = isOwn(id) ? own : await orFault(TOURS.attempt(), 'load')
  const tour = tours.find((each) => each.id === id)
  if (!tour) throw new ExportFault('unknown')
  return tour
}

/** Saves a tour, one slide for each of its steps, in order. */
export async function saveTour(dataset: Dataset, asked: TourAsked): Promise<string> {
  const { id, lang } = asked
  const tour = await tourAsked(asked)
  const slides = await tourSlides(dataset, tour, asked)
  return saveDeck(tour.label[lang], lang, slides, `bone-autophagy_tour-${id}_${lang}.pptx`)
}
