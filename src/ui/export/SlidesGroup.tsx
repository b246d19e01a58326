// Slides: what is on screen as one, or the chosen tour as one for each of its steps.
import type { DeckSlide } from '../../export/deck.ts'
import { fileName } from '../../export/fileName.ts'
import { useApp, useWords } from '../useApp.ts'
import { loadTours } from '../tour/loadTours.ts'
import type { GroupProps } from './groupProps.ts'
import { ExportFault, orFault } from './fault.ts'
import { slideOf, tourSlides } from './figures.ts'
import type { Job } from './useJobs.ts'
import { saveFile } from './ways.ts'
import { EXPORT_WORDS } from './words.ts'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

export function SlidesGroup({ run }: Pick<GroupProps, 'run'>) {
  const { lang } = useWords()
  const words = EXPORT_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const current = useApp((state) => state.scope)
  const tour = current.tour === null ? undefined : dataset.tours.get(current.tour)

  const save = async (title: string, slides: readonly DeckSlide[], name: string) => {
    const { deckFile } = await orFault(import('../../export/deck.ts'), 'load')
    const file = await orFault(deckFile({ title, lang, slides }), 'slides')
    saveFile(new Blob([file], { type: PPTX }), name)
    return words.saved(name)
  }
  const saveView: Job = async () => {
    const scope = { ...current, lang }
    const slide = await slideOf(dataset, scope, null)
    return save(slide.title, [slide], fileName(scope, 'pptx'))
  }
  const saveTour: Job = async (report) => {
    const tours = await orFault(loadTours(), 'load')
    const whole = tours.find(({ id }) => id === current.tour)
    if (!whole) throw new ExportFault('unknown')
    const slides = await tourSlides(dataset, whole, lang, (done, all) => {
      report(words.slideOf(done, all), { done, all })
    })
    return save(whole.label[lang], slides, `bone-autophagy_tour-${whole.id}_${lang}.pptx`)
  }
  return (
    <fieldset>
      <legend>{words.slides}</legend>
      <p className="quiet">{words.slidesHint}</p>
      <div className="export-buttons">
        <button type="button" onClick={() => run(saveView)}>
          {words.slide}
        </button>
        {tour && (
          <button type="button" onClick={() => run(saveTour)}>
            {words.tour(tour.label[lang], tour.stepCount)}
          </button>
        )}
      </div>
    </fieldset>
  )
}
