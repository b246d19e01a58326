// What the next round is about, and what was answered so far.
import { useId, useState } from 'react'
import { isOwn } from '../../domain/lecture/own.ts'
import { scheduleText, wrongIn } from '../../store/schedule.ts'
import type { Schedule } from '../../store/schedule.ts'
import { saveFile } from '../export/ways.ts'
import { useApp, useWords } from '../useApp.ts'
import { TakeAlong } from './TakeAlong.tsx'
import { EVERYTHING, WRONG } from './useTest.ts'
import type { Test } from './useTest.ts'
import { SELF_TEST_WORDS } from './words.ts'

function TopicSelect({ test }: { readonly test: Test }) {
  const { lang } = useWords()
  const words = SELF_TEST_WORDS[lang]
  const id = useId()
  const views = useApp(({ dataset }) => dataset.views)
  const tours = useApp(({ dataset }) => dataset.tours)
  const missed = wrongIn(test.schedule).length
  return (
    <p>
      <label htmlFor={id}>{words.topic}</label>{' '}
      <select
        id={id}
        value={test.topic}
        onChange={({ target }) => {
          test.chooseTopic(target.value)
        }}
      >
        <option value={EVERYTHING}>{words.topics.everything}</option>
        {missed > 0 && <option value={WRONG}>{words.topics.wrong(missed)}</option>}
        <optgroup label={words.tours}>
          {[...tours.values()]
            .filter((tour) => !isOwn(tour.id))
            .map((tour) => (
              <option key={tour.id} value={tour.id}>
                {tour.label[lang]}
              </option>
            ))}
        </optgroup>
        <optgroup label={words.views}>
          {[...views.values()].map((view) => (
            <option key={view.id} value={view.id}>
              {view.label[lang]}
            </option>
          ))}
        </optgroup>
      </select>
    </p>
  )
}

/** What is kept of the answers, to take along or to forget. Forgetting can be undone. */
function Answers({ test }: { readonly test: Test }) {
  const words = SELF_TEST_WORDS[useWords().lang]
  const [before, setBefore] = useState<Schedule | null>(null)
  const { schedule, keep } = test
  if (schedule.size === 0 && !before) return null
  return (
    <section className="my-answers">
      <h3>{words.answers}</h3>
      {before ? (
        <p role="status">
          <span>{words.wasReset}</span>{' '}
          <button
            type="button"
            onClick={() => {
              keep(before)
              setBefore(null)
            }}
          >
            {words.undo}
          </button>
        </p>
      ) : (
        <>
          <p>{words.answersHint(schedule.size)}</p>
          <div className="test-buttons">
            <button
              type="button"
              onClick={() => {
                const file = new Blob([scheduleText(schedule)], { type: 'application/json' })
                saveFile(file, 'bone-autophagy_answers.json')
              }}
            >
              {words.saveAnswers}
            </button>
            <button
              type="button"
              onClick={() => {
                setBefore(schedule)
                keep(new Map())
              }}
            >
              {words.reset}
            </button>
          </div>
        </>
      )}
    </section>
  )
}

export function TopicForm({ test }: { readonly test: Test }) {
  const words = SELF_TEST_WORDS[useWords().lang]
  const { count, begin, isKept } = test
  return (
    <>
      <p>{words.about}</p>
      <TopicSelect test={test} />
      {!isKept && <p role="note">{words.notKept}</p>}
      {count === 0 ? (
        <p role="note">{words.none}</p>
      ) : (
        <p>
          <button
            type="button"
            className="primary"
            onClick={() => {
              begin()
            }}
          >
            {words.begin(count)}
          </button>
        </p>
      )}
      {count > 0 && <TakeAlong questions={test.questions} topic={test.topic} />}
      <Answers test={test} />
    </>
  )
}
