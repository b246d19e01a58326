// Decks as the page makes them: a tour with its texts and notes, and one view.
import JSZip from 'jszip'
import { withLayout } from '../../src/domain/review/dataset.ts'
import type { Language } from '../../src/domain/review/vocabulary.ts'
import type { Deck, DeckSlide } from '../../src/export/deck.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { exportedOf, slidePictures } from '../../src/export/exported.ts'
import { EXPORT_WORDS } from '../../src/ui/export/words.ts'
import { real, realDataset } from '../fixtures.ts'
import { HOSTILE } from '../domain/lecture/lectures.ts'
import { BASE } from './figures.ts'

type Said = Pick<DeckSlide, 'step' | 'text' | 'notes'>
const NOTHING: Said = { step: null, text: null, notes: null }

function slideOf(link: string, lang: Language, said: Said, names?: readonly string[]): DeckSlide {
  const scope = { ...scopeOfLink(link, realDataset).scope, lang }
  const view = real.views.find(({ id }) => id === scope.view)
  const dataset = view?.layout ? withLayout(realDataset, scope.view, view.layout) : realDataset
  const exported = exportedOf(dataset, scope, { base: BASE, ...(names && { names }) })
  if (exported.kind === 'empty') throw new Error(`nothing is drawn of ${link}`)
  const { picture, legend } = slidePictures(exported, said.text !== null)
  return {
    ...said,
    title: exported.title,
    scopeWords: exported.scopeWords,
    source: exported.source,
    link: exported.link,
    linkWords: EXPORT_WORDS[lang].openHere,
    picture: { ...picture, alt: exported.alt },
    legend,
  }
}

const MADE = new Date('2026-11-28T10:00:00Z')

export function tourDeck(lang: Language, id = 'exercise'): Deck {
  const tour = real.tours.find((each) => each.id === id)!
  const slides = tour.steps.map(({ link, text, notes, names }, i) => {
    const step = EXPORT_WORDS[lang].stepOf(tour.label[lang], i + 1, tour.steps.length)
    return slideOf(link, lang, { step, text: text[lang], notes: notes[lang] }, names)
  })
  return { title: tour.label[lang], lang, slides, made: MADE }
}

/** A lecture whose words look like markup, and one of whose steps shows nothing. */
export function hostileDeck(): Deck {
  // A line of a text is a paragraph of a slide.
  const lines = HOSTILE.filter((hostile) => !hostile.includes('\n'))
  const slides = lines.map((hostile) => {
    const said = { step: hostile, text: hostile, notes: hostile }
    return slideOf('?view=bmp', 'en', said)
  })
  const empty = { ...slides[0]!, picture: null, legend: null }
  return { title: HOSTILE[0], lang: 'en', slides: [...slides, empty], made: MADE }
}

export function viewDeck(lang: Language): Deck {
  const slide = slideOf('view=ampk-mtor', lang, NOTHING)
  return { title: slide.title, lang, slides: [slide], made: MADE }
}

/** The parts of a file, by name. */
export async function openDeck(file: ArrayBuffer): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(file)
  const parts = Object.values(zip.files).filter(({ dir }) => !dir)
  return new Map(
    await Promise.all(parts.map(async (part) => [part.name, await part.async('string')] as const)),
  )
}
