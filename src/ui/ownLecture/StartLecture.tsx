// How a lecture begins: from nothing, from a tour, or from a file.
import { useId, useState } from 'react'
import { isOwn } from '../../domain/lecture/own.ts'
import { lectureOfTour } from '../../domain/lecture/tour.ts'
import { TOURS } from '../tour/loadTours.ts'
import { useApp, useWords } from '../useApp.ts'
import { newLectureId } from './ownShelf.ts'
import { OpenFile } from './OpenFile.tsx'
import { useLectures } from './useLectures.ts'
import { OWN_WORDS } from './words.ts'

interface StartLectureProps {
  readonly onOpen: (file: File) => Promise<void>
  readonly onStarted: () => void
}

function FromTour({ onStarted }: Pick<StartLectureProps, 'onStarted'>) {
  const { lang } = useWords()
  const words = OWN_WORDS[lang]
  const tours = useApp(({ dataset }) => dataset.tours)
  const { take } = useLectures()
  const shipped = [...tours.values()].filter(({ id }) => !isOwn(id))
  const [id, choose] = useState(shipped[0]?.id ?? '')
  const picker = useId()
  const begin = async () => {
    const tour = (await TOURS.get()).find((each) => each.id === id)
    if (!tour) return
    const { en, zh } = tour.label
    // By another name, so that no list has two alike.
    const label = { en: OWN_WORDS.en.ownVersion(en), zh: OWN_WORDS.zh.ownVersion(zh) }
    take({ ...lectureOfTour(tour, newLectureId()), label })
    onStarted()
  }
  return (
    <p className="lecture-start">
      <label htmlFor={picker}>{words.fromTour}</label>
      <select
        id={picker}
        value={id}
        onChange={({ target }) => {
          choose(target.value)
        }}
      >
        {shipped.map((tour) => (
          <option key={tour.id} value={tour.id}>
            {tour.label[lang]}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => void begin()}>
        {words.begin}
      </button>
    </p>
  )
}

export function StartLecture({ onOpen, onStarted }: StartLectureProps) {
  const words = OWN_WORDS[useWords().lang]
  const { take } = useLectures()
  return (
    <section>
      <p>{words.hint}</p>
      <p className="lecture-start">
        <button
          type="button"
          className="primary"
          onClick={() => {
            take({ id: newLectureId(), steps: [] })
            onStarted()
          }}
        >
          {words.fromNothing}
        </button>
      </p>
      <FromTour onStarted={onStarted} />
      <p className="lecture-start">
        <OpenFile onOpen={onOpen} />
        <span className="quiet">{words.dropHint}</span>
      </p>
    </section>
  )
}
