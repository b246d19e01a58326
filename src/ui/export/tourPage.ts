// A tour or a lecture as one HTML file that plays by itself, from a disk and without network.
import { playedStep } from '../../export/played/playedStep.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import { orFault } from '../../export/exportFault.ts'
import { later } from '../loading/later.ts'
import { tourAsked, tourSteps } from './slides.ts'
import type { TourAsked } from './slides.ts'
import { saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

const PLAYED = later('played', () => import('../../export/played/playedLecture.ts'), {
  isSaidInPlace: true,
})

/** Saves the tour as a page of its own. */
export async function saveTourPage(dataset: Dataset, asked: TourAsked): Promise<string> {
  const { id, lang } = asked
  const { playedLecture } = await orFault(PLAYED.attempt(), 'load')
  const { label, about, ...tour } = await tourAsked(asked)
  const steps = []
  for await (const drawn of tourSteps(dataset, { label, about, ...tour }, asked)) {
    steps.push(playedStep(drawn))
  }
  const html = playedLecture({ title: label[lang], about: about[lang], lang, steps })
  const name = `bone-autophagy_tour-${id}_${lang}.html`
  saveFile(new Blob([html], { type: 'text/html' }), name)
  return EXPORT_WORDS[lang].saved(name)
}
