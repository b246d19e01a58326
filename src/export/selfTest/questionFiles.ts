// Questions for other programs: Anki, and Moodle in both its formats. Invariant: a question keeps its id, so that a second
// import keeps what was learnt, and no mark in a text is read as a mark of the format.
import type { Question } from '../../domain/selfTest/question.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { escapeXml } from '../../notation/xml.ts'

interface FileWords {
  readonly deck: string
  readonly right: string
}

const WORDS: Readonly<Record<Language, FileWords>> = {
  en: { deck: 'Bone autophagy', right: 'Right' },
  zh: { deck: '骨自噬', right: '正确' },
}

const LETTERS = 'ABCD'
const letterOf = (place: number): string => LETTERS.charAt(place)

const rightOf = ({ options }: Question) => options.findIndex(({ isRight }) => isRight)

/** Text as a field of Anki, which reads HTML: no tab, no line break, no tag. */
const field = (text: string): string => escapeXml(text).replaceAll(/[\t\r\n]+/g, ' ')

/**
 * Text for Anki 2.1.54 or newer, with its header lines: columns id, question, answer, tags, between tabs. The id
 * stands first, so that a second import finds the note again.
 */
export function ankiFile(questions: readonly Question[], lang: Language): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${WORDS[lang].deck}`,
    '#guid column:1',
    '#tags column:4',
  ]
  const lines = questions.map((question) => {
    const { id, kind, text, options } = question
    const right = rightOf(question)
    const asked = options.map((option, i) => `${letterOf(i)}. ${field(option.text)}`)
    const front = [field(text), ...asked].join('<br>')
    const answer = options[right]
    const back = [
      `${letterOf(right)}. ${field(answer?.text ?? '')}`,
      field(answer?.why ?? ''),
    ].join('<br>')
    return [field(id), front, back, `bone-autophagy::${kind}`].join('\t')
  })
  return `${[...head, ...lines].join('\n')}\n`
}

/** Text in GIFT: its marks with a backslash before them. */
const gift = (text: string): string =>
  text.replaceAll(/[~=#{}:\\]/g, (mark) => `\\${mark}`).replaceAll(/[\r\n]+/g, ' ')

/** GIFT of Moodle: a block for each question, `=` before the right answer, `~` before others, `#` before feedback. */
export function giftFile(questions: readonly Question[]): string {
  const blocks = questions.map(({ id, text, options }) => {
    const answers = options.map(
      (option) => `  ${option.isRight ? '=' : '~'}${gift(option.text)}#${gift(option.why)}`,
    )
    return [`::${gift(id)}::[plain]${gift(text)}{`, ...answers, '}'].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

const textElement = (text: string): string => `<text>${escapeXml(text)}</text>`

function moodleQuestion({ id, text, options }: Question, name: string): string {
  const answers = options.map(
    (option) =>
      `    <answer fraction="${option.isRight ? 100 : 0}" format="plain_text">${textElement(option.text)}<feedback format="plain_text">${textElement(option.why)}</feedback></answer>`,
  )
  return [
    '  <question type="multichoice">',
    `    <name>${textElement(name)}</name>`,
    `    <questiontext format="plain_text">${textElement(text)}</questiontext>`,
    '    <defaultgrade>1</defaultgrade>',
    `    <idnumber>${escapeXml(id.slice(0, 100))}</idnumber>`,
    '    <single>true</single>',
    '    <shuffleanswers>true</shuffleanswers>',
    '    <answernumbering>ABCD</answernumbering>',
    ...answers,
    '  </question>',
  ].join('\n')
}

/** Moodle XML: multiple choice with one right answer, feedback at each, in a category of its own. */
export function moodleFile(questions: readonly Question[], lang: Language): string {
  const category = `$course$/top/${WORDS[lang].deck}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    `  <question type="category"><category>${textElement(category)}</category></question>`,
    ...questions.map((question) => moodleQuestion(question, question.id)),
    '</quiz>',
    '',
  ].join('\n')
}
