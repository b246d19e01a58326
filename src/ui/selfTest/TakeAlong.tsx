// The questions on a topic as a file: cards, a quiz for a course, or a sheet of paper.
import { useId, useState } from 'react'
import { Outcome } from '../Outcome.tsx'
import { roundOf } from '../../domain/selfTest/round.ts'
import type { Question } from '../../domain/selfTest/question.ts'
import { sourceLine } from '../../export/figure.ts'
import { ankiFile, giftFile, moodleFile } from '../../export/selfTest/questionFiles.ts'
import { worksheetPage } from '../../export/selfTest/worksheet.ts'
import { saveFile } from '../export/ways.ts'
import { useApp, useWords } from '../useApp.ts'
import { EVERYTHING, WRONG } from './useTest.ts'
import { SELF_TEST_WORDS } from './words.ts'
import type { SelfTestWords } from './words.ts'

type Format = keyof SelfTestWords['formats']

const FORMATS = [
  { id: 'anki', type: 'text/plain', extension: 'anki.txt' },
  { id: 'gift', type: 'text/plain', extension: 'gift.txt' },
  { id: 'moodle', type: 'application/xml', extension: 'moodle.xml' },
  { id: 'worksheet', type: 'text/html', extension: 'worksheet.html' },
] as const satisfies readonly {
  readonly id: Format
  readonly type: string
  readonly extension: string
}[]

const SHEET = 20

interface TakeAlongProps {
  readonly questions: readonly Question[]
  readonly topic: string
}

function useMaker({ questions, topic }: TakeAlongProps) {
  const { lang } = useWords()
  const words = SELF_TEST_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const { topics, sheetTitle } = words
  const view = (dataset.views.get(topic) ?? dataset.tours.get(topic))?.label[lang]
  const named = topic === WRONG ? topics.wrong(questions.length) : topics.everything
  const make: Readonly<Record<Format, () => string>> = {
    anki: () => ankiFile(questions, lang),
    gift: () => giftFile(questions),
    moodle: () => moodleFile(questions, lang),
    worksheet: () =>
      worksheetPage({
        lang,
        title: sheetTitle(view ?? named),
        source: sourceLine(dataset.meta, lang),
        questions: roundOf({ questions, due: [], known: new Set(), count: SHEET, key: topic }),
      }),
  }
  return make
}

export function TakeAlong({ questions, topic }: TakeAlongProps) {
  const { lang } = useWords()
  const words = SELF_TEST_WORDS[lang]
  const [format, setFormat] = useState<Format>('anki')
  const [result, setResult] = useState('')
  const make = useMaker({ questions, topic })
  const id = useId()
  const save = () => {
    const { type, extension } = FORMATS.find((each) => each.id === format) ?? FORMATS[0]
    const name = `bone-autophagy_questions_${topic === EVERYTHING ? 'all' : topic}_${lang}.${extension}`
    saveFile(new Blob([make[format]()], { type: `${type};charset=utf-8` }), name)
    setResult(words.saved(name))
  }
  return (
    <details className="take-along">
      <summary>{words.take}</summary>
      <p>{words.takeHint(questions.length)}</p>
      <p>
        <label htmlFor={id}>{words.format}</label>{' '}
        <select
          id={id}
          value={format}
          onChange={({ target }) => {
            setFormat(FORMATS.find((each) => each.id === target.value)?.id ?? 'anki')
          }}
        >
          {FORMATS.map((each) => (
            <option key={each.id} value={each.id}>
              {words.formats[each.id]}
            </option>
          ))}
        </select>{' '}
        <button type="button" onClick={save}>
          {words.save}
        </button>
      </p>
      <Outcome said={result} />
    </details>
  )
}
