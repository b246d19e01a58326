// An answer as plain text that can be pasted into an essay: numbered sentences, what is not said, and the papers
// under the numbers of the review. Nothing is made up: a number without a known paper says so.
import { papersOfAll } from '../domain/graph/papers.ts'
import type { PaperBeside } from '../domain/graph/papers.ts'
import type { Claim, Dataset, Library, Literature } from '../domain/review/dataset.ts'
import type { Paper } from '../domain/review/schemaLiterature.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { formatReference, paperLinks } from '../domain/words/cite.ts'
import { citationsOf } from '../domain/words/describe.ts'
import { reviewCitation } from './figure.ts'

interface AnswerTextWords {
  readonly notSaid: string
  readonly cited: string
  readonly none: string
  readonly found: string
  readonly unresolved: string
  readonly probable: string
  readonly near: (numbers: string) => string
  readonly source: (review: string, release: string, licence: string) => string
}

const WORDS: Readonly<Record<Language, AnswerTextWords>> = {
  en: {
    notSaid: 'Here the review does not say:',
    cited: 'Cited by the review (the numbers are its own):',
    none: 'The review cites nothing here.',
    found: 'Also found, not cited here:',
    unresolved: 'not identified: the paper under this number is not known',
    probable: 'probably this paper',
    near: (numbers) => `cited as ${numbers} for another part of the sentence`,
    source: (review, release, licence) =>
      `Made from the claims of one review: ${review}. Data ${release}, ${licence}.`,
  },
  zh: {
    notSaid: '综述在此未说：',
    cited: '综述所引（编号即综述的编号）：',
    none: '综述在此未引文献。',
    found: '另外查到，此处未引：',
    unresolved: '未确认：此编号是哪篇论文尚不清楚',
    probable: '可能为此文',
    near: (numbers) => `为同句另一处所引，编号 ${numbers}`,
    source: (review, release, licence) =>
      `依据一篇综述的论断写成：${review}。数据 ${release}，${licence}。`,
  },
}

export interface AnswerText {
  readonly dataset: Pick<Dataset, 'meta'>
  readonly lang: Language
  readonly title: string
  /** Each sentence with the claims it rests on. */
  readonly sentences: readonly { readonly text: string; readonly claims: readonly Claim[] }[]
  readonly silences: readonly string[]
  readonly literature: Literature
  /** How surely each number is known, in their order. */
  readonly statuses: Library['statuses']
  /** Where the answer can be seen. */
  readonly link: string
}

/** 0 is a, 25 is z, 26 is aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

const recordOf = (paper: Paper): string =>
  [formatReference(paper), paperLinks(paper)[0]?.url ?? ''].filter(Boolean).join('. ')

function citedLine(answer: AnswerText, number: number): string {
  const { literature, statuses, lang } = answer
  const words = WORDS[lang]
  const id = literature.cited[number - 1] ?? null
  const paper = id === null ? undefined : literature.papers.find((one) => one.id === id)
  if (!paper) return `[${number}] ${words.unresolved}`
  const isSure = statuses[number - 1] === 'identified'
  return `[${number}] ${recordOf(paper)}${isSure ? '' : ` (${words.probable})`}`
}

/** Papers that stand beside a sentence without being cited for it, each with its letter. */
function foundBeside(answer: AnswerText): ReadonlyMap<string, PaperBeside> {
  const found = new Map<string, PaperBeside>()
  for (const { claims } of answer.sentences) {
    const beside = papersOfAll(answer.literature, claims)
    for (const one of [...beside.cited, ...beside.found]) {
      if (one.numbers.length === 0) found.set(one.paper.id, one)
    }
  }
  return found
}

/**
 * The text of an answer, in lines. The numbers in square brackets are those of the review, letters are papers
 * found beside it; each has a line of its own below. A number whose paper is not known is named as such.
 */
export function answerText(answer: AnswerText): string {
  const { dataset, lang, title, sentences, silences, literature, link } = answer
  const words = WORDS[lang]
  const found = foundBeside(answer)
  const letterOf = new Map([...found.keys()].map((id, index) => [id, letters(index)]))
  const numbered = sentences.map(({ text, claims }, index) => {
    const beside = papersOfAll(literature, claims)
    const own = [...beside.cited, ...beside.found].flatMap(({ paper, numbers }) =>
      numbers.length > 0 ? [] : [letterOf.get(paper.id) ?? ''],
    )
    const marks = [...citationsOf(claims).map(String), ...own].map((mark) => `[${mark}]`)
    return `${index + 1}. ${[text, marks.join('')].filter(Boolean).join(' ')}`
  })
  const numbers = citationsOf(sentences.flatMap(({ claims }) => claims))
  const foundLines = [...found.values()].map(({ paper, near }) => {
    const note = near.length > 0 ? ` (${words.near(near.map((n) => `[${n}]`).join(''))})` : ''
    return `[${letterOf.get(paper.id) ?? ''}] ${recordOf(paper)}${note}`
  })
  const { release, licence } = dataset.meta
  const blocks = [
    [title],
    numbered,
    silences.length > 0 ? [words.notSaid, ...silences.map((silence) => `- ${silence}`)] : [],
    numbers.length > 0
      ? [words.cited, ...numbers.map((number) => citedLine(answer, number))]
      : [words.none],
    foundLines.length > 0 ? [words.found, ...foundLines] : [],
    [words.source(reviewCitation(dataset.meta, lang), release, licence), link],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
