// An answer as plain text that can be pasted into an essay: numbered sentences, what papers say of each, what is not
// said, and the papers under the numbers of the review. Nothing is made up: a number without a known paper says so.
// Invariant: beside a sentence stand in brackets only numbers that the review cites for it; every paper that was read
// stands with what it says, so that one that contradicts is never taken for support.
import { papersOfAll } from '../domain/graph/papers.ts'
import type { PaperBeside } from '../domain/graph/papers.ts'
import type { Claim, Dataset, Library, Literature } from '../domain/review/dataset.ts'
import type { Paper } from '../domain/review/schemaLiterature.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { formatReference, paperLinks } from '../domain/words/cite.ts'
import { noted } from '../domain/words/chineseText.ts'
import { citationsOf } from '../domain/words/describe.ts'
import { askedOfPapers, describeVerdictsOf } from '../domain/words/describeEvidence.ts'
import type { Sides } from '../domain/words/describeEvidence.ts'
import { reviewCitation } from './figure.ts'

interface AnswerTextWords {
  readonly cited: string
  readonly none: string
  readonly found: string
  readonly unresolved: string
  readonly probable: string
  readonly near: (numbers: string) => string
  readonly elsewhere: (numbers: string) => string
  /** Papers in the line under a sentence, before the letters. */
  readonly also: string
  readonly comma: string
  readonly colon: string
  readonly semicolon: string
  readonly cite: string
  readonly source: (review: string, release: string, licence: string) => string
}

const WORDS: Readonly<Record<Language, AnswerTextWords>> = {
  en: {
    cited: 'Cited by the review (the numbers are its own):',
    none: 'The review cites nothing here.',
    found: 'Also found; the review does not cite these for what stands above:',
    unresolved: 'not identified: the paper under this number is not known',
    probable: 'probably this paper',
    near: (numbers) => `cited as ${numbers} for another part of the sentence`,
    elsewhere: (numbers) => `the review cites it elsewhere, as ${numbers}`,
    also: 'also found: ',
    comma: ', ',
    colon: ':',
    semicolon: '; ',
    cite: 'In an essay cite the papers themselves, and read them first.',
    source: (review, release, licence) =>
      `Made from the claims of one review: ${review}. Data ${release}, ${licence}.`,
  },
  zh: {
    cited: '综述所引（编号即综述的编号）：',
    none: '综述在此未引文献。',
    found: '另外查到，综述未就上文引用：',
    unresolved: '未确认：此编号是哪篇论文尚不清楚',
    probable: '可能为此文',
    near: (numbers) => `为同句另一处所引，编号 ${numbers}`,
    elsewhere: (numbers) => `综述在别处引用，编号 ${numbers}`,
    also: '另外查到：',
    comma: '，',
    colon: '：',
    semicolon: '；',
    cite: '写论文时请先阅读并直接引用原始文献。',
    source: (review, release, licence) =>
      `依据一篇综述的论断写成：${review}。数据 ${release}，${licence}。`,
  },
}

export interface AnswerText {
  readonly dataset: Pick<Dataset, 'meta' | 'entities'>
  readonly lang: Language
  readonly title: string
  /** Each sentence with the claims it rests on, by what they say. */
  readonly sentences: readonly { readonly text: string; readonly sides: Sides }[]
  /** The heading of what is not said. */
  readonly notSaid: string
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
  return `[${number}] ${recordOf(paper)}${isSure ? '' : noted('', words.probable, lang)}`
}

const claimsIn = (sides: Sides): readonly Claim[] => [...new Set(Object.values(sides).flat())]

/** Papers that stand beside a sentence without being cited for it, each with its letter. */
function foundBeside(answer: AnswerText): ReadonlyMap<string, PaperBeside> {
  const found = new Map<string, PaperBeside>()
  for (const { sides } of answer.sentences) {
    const beside = papersOfAll(answer.literature, claimsIn(sides))
    for (const one of [...beside.cited, ...beside.found]) {
      if (one.numbers.length === 0) found.set(one.paper.id, one)
    }
  }
  return found
}

/** "[1] supports; also found: [a] contradicts": what each paper says of some claims. */
function saidOf(
  { literature, lang }: AnswerText,
  claims: readonly Claim[],
  letterOf: ReadonlyMap<string, string>,
): string {
  const words = WORDS[lang]
  const { cited, found } = papersOfAll(literature, claims)
  const all = [...cited, ...found]
  const told = (list: readonly PaperBeside[], mark: (one: PaperBeside) => string) =>
    list.map((one) => `${mark(one)} ${describeVerdictsOf(one.readings, lang)}`).join(words.comma)
  const isOwn = ({ numbers }: PaperBeside) => numbers.length > 0
  const own = told(all.filter(isOwn), ({ numbers }) => numbers.map((n) => `[${n}]`).join(''))
  const also = told(
    all.filter((one) => !isOwn(one)),
    ({ paper }) => `[${letterOf.get(paper.id) ?? ''}]`,
  )
  return [own, also === '' ? '' : words.also + also].filter(Boolean).join(words.semicolon)
}

/** A sentence with the numbers that the review cites for it, and under it what papers say. */
function sentenceLines(
  answer: AnswerText,
  { text, sides }: AnswerText['sentences'][number],
  letterOf: ReadonlyMap<string, string>,
): readonly string[] {
  const numbers = citationsOf(claimsIn(sides)).map((number) => `[${number}]`)
  const said = askedOfPapers(answer.dataset, sides, answer.lang, (claims) =>
    saidOf(answer, claims, letterOf),
  )
  return [
    [text, numbers.join('')].filter(Boolean).join(' '),
    ...said.flatMap(({ head, said: line }) => (line === '' ? [] : [`   ${head(line)}`])),
  ]
}

function foundLine(
  { lang }: AnswerText,
  { paper, near, elsewhere }: PaperBeside,
  letter: string,
): string {
  const words = WORDS[lang]
  const named = (numbers: readonly number[]) => numbers.map((n) => `[${n}]`).join('')
  const note =
    near.length > 0
      ? words.near(named(near))
      : elsewhere.length > 0
        ? words.elsewhere(named(elsewhere))
        : ''
  return `[${letter}] ${recordOf(paper)}${note === '' ? '' : noted('', note, lang)}`
}

/**
 * The text of an answer, in lines. The numbers in square brackets are those of the review, letters are papers
 * found beside it; each has a line of its own below. A number whose paper is not known is named as such.
 */
export function answerText(answer: AnswerText): string {
  const { dataset, lang, title, sentences, notSaid, silences, link } = answer
  const words = WORDS[lang]
  const found = foundBeside(answer)
  const letterOf = new Map([...found.keys()].map((id, index) => [id, letters(index)]))
  const numbered = sentences.flatMap((sentence, index) => {
    const [first, ...rest] = sentenceLines(answer, sentence, letterOf)
    return [`${index + 1}. ${first ?? ''}`, ...rest]
  })
  const numbers = citationsOf(sentences.flatMap(({ sides }) => claimsIn(sides)))
  const foundLines = [...found.values()].map((one) =>
    foundLine(answer, one, letterOf.get(one.paper.id) ?? ''),
  )
  const { release, licence } = dataset.meta
  const blocks = [
    [title],
    numbered,
    silences.length > 0
      ? [`${notSaid}${words.colon}`, ...silences.map((silence) => `- ${silence}`)]
      : [],
    numbers.length > 0
      ? [words.cited, ...numbers.map((number) => citedLine(answer, number))]
      : [words.none],
    foundLines.length > 0 ? [words.found, ...foundLines] : [],
    [words.cite],
    [words.source(reviewCitation(dataset.meta, lang), release, licence), link],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
