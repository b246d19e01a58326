// Slides: what is on screen as one, or any tour as one for each of its steps.
import { useId, useState } from 'react'
import { fileName } from '../../export/fileName.ts'
import { useApp, useWords } from '../useApp.ts'
import type { Exported } from '../../export/exported.ts'
import type { GroupProps } from './groupProps.ts'
import { printTour } from './printTour.ts'
import { saveSlide, saveTour } from './slides.ts'
import { saveTourPage } from './tourPage.ts'
import { baseAddress } from '../address/publicAddress.ts'
import { EXPORT_WORDS } from './words.ts'

function TourSlides({ run }: Pick<GroupProps, 'run'>) {
  const { lang } = useWords()
  const words = EXPORT_WORDS[lang]
  // A deck tells each step whole, whatever is asked about on the page.
  const dataset = useApp((state) => state.whole)
  const current = useApp(({ scope }) => scope.tour)
  const own = useApp(({ ownTours }) => ownTours)
  const tours = [...dataset.tours.values()]
  const [id, setId] = useState(current ?? tours[0]?.id ?? '')
  const picker = useId()
  if (tours.length === 0) return null
  const take = (way: typeof saveTour) => {
    run((report) =>
      way(dataset, {
        ...{ id, own, lang, base: baseAddress() },
        onStep: (done, all) => {
          report(words.slideOf(done, all), { done, all })
        },
      }),
    )
  }
  return (
    <>
      <p className="export-tour">
        <label htmlFor={picker}>{words.tours}</label>{' '}
        <select
          id={picker}
          value={id}
          onChange={(event) => {
            setId(event.target.value)
          }}
        >
          {tours.map((tour) => (
            <option key={tour.id} value={tour.id}>
              {words.tourOption(tour.label[lang], tour.stepCount)}
            </option>
          ))}
        </select>
      </p>
      <div className="export-buttons">
        <button
          type="button"
          onClick={() => {
            take(saveTour)
          }}
        >
          {words.tour}
        </button>
        <button
          type="button"
          onClick={() => {
            take(printTour)
          }}
        >
          {words.printTour}
        </button>
        <button
          type="button"
          onClick={() => {
            take(saveTourPage)
          }}
        >
          {words.tourPage}
        </button>
      </div>
    </>
  )
}

interface SlidesGroupProps extends Pick<GroupProps, 'run'> {
  readonly exported: Exported
}

export function SlidesGroup({ exported, run }: SlidesGroupProps) {
  const words = EXPORT_WORDS[useWords().lang]
  return (
    <fieldset>
      <legend>{words.slides}</legend>
      <p className="quiet">{words.slidesHint}</p>
      {exported.kind !== 'empty' && (
        <div className="export-buttons">
          <button
            type="button"
            onClick={() => run(() => saveSlide(exported, fileName(exported.scope, 'pptx')))}
          >
            {exported.kind === 'grid' ? words.gridSlide : words.slide}
          </button>
        </div>
      )}
      <TourSlides run={run} />
    </fieldset>
  )
}
