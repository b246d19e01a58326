// The papers behind an export as a list to paste, and the numbers whose paper is not known, with what is known.
import type { ShownReference } from '../../domain/words/cite.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { formatPaper } from './formatted.ts'
import type { Style } from './formatted.ts'
import type { Work, WorksBehind } from './worksBehind.ts'

interface ListWords {
  readonly none: string
  readonly cited: string
  readonly found: string
  readonly against: string
  readonly unresolved: string
  readonly line: (number: number, topic: string, locators: string) => string
}

const WORDS: Readonly<Record<Language, ListWords>> = {
  en: {
    cited: 'Cited by the review for this:',
    found: 'Also found; the review does not cite these for this:',
    against: 'Against what the review says here, or different in another setting:',
    none: 'No paper is known behind these arrows.',
    unresolved: 'Numbers of the review whose paper is not known to this project:',
    line: (number, topic, locators) => `[${number}] ${topic} (cited at ${locators})`,
  },
  zh: {
    cited: '综述就此所引：',
    found: '另外查到，综述未就此引用：',
    against: '与之不一：与综述此处说法相反，或在不同条件下结果不同的论文：',
    none: '这些箭头背后没有已知的论文。',
    unresolved: '综述所引、本项目尚不知为何文的编号：',
    line: (number, topic, locators) => `[${number}] ${topic}（引于 ${locators}）`,
  },
}

/** A line for each number whose paper is not known: what the review cites it for, and where. */
export function unresolvedLines(
  { unresolved }: Pick<WorksBehind, 'unresolved'>,
  references: readonly ShownReference[],
  lang: Language,
): readonly string[] {
  const words = WORDS[lang]
  return unresolved.map(({ number, locators }) => {
    const topic = references[number - 1]?.custom.topic.replace(/[.。]$/, '') ?? ''
    return words.line(number, topic, locators.join(lang === 'en' ? ', ' : '、'))
  })
}

/** Before each entry: APA has nothing and is sorted, the others count. */
const MARKS: Readonly<Record<Style, (place: number) => string>> = {
  apa: () => '',
  vancouver: (place) => `${place}. `,
  'gbt-7714': (place) => `[${place}] `,
}

/** Whether all that it was read for speaks against what the review says. */
const isAgainst = ({ verdicts }: Work): boolean =>
  verdicts.length > 0 &&
  verdicts.every((verdict) => verdict === 'contradicts' || verdict === 'differs')

/**
 * The works in a style, a line for each: APA by author, the others by the numbers of the review and then as found.
 * What the review cites, what was only found and what speaks against it stand apart; under them the numbers that no
 * paper is known for.
 */
export function citationList(
  behind: WorksBehind,
  references: readonly ShownReference[],
  style: Style,
  lang: Language,
): string {
  const words = WORDS[lang]
  const groups = [
    [words.cited, behind.works.filter((work) => work.isCited && !isAgainst(work))],
    [words.found, behind.works.filter((work) => !work.isCited && !isAgainst(work))],
    [words.against, behind.works.filter(isAgainst)],
  ] as const
  let place = 0
  const listed = groups.flatMap(([title, works]) => {
    const entries = works.map(({ paper }) => formatPaper(paper, style))
    if (style === 'apa') entries.sort((a, b) => a.localeCompare(b, 'en'))
    const lines = entries.map((entry) => MARKS[style](++place) + entry)
    return lines.length > 0 ? [[title, ...lines]] : []
  })
  const unresolved = unresolvedLines(behind, references, lang)
  const blocks = [
    ...(listed.length > 0 ? listed : [[words.none]]),
    ...(unresolved.length > 0 ? [[words.unresolved, ...unresolved]] : []),
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}
