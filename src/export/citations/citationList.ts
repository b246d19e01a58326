// The papers behind an export as a list to paste, and the numbers whose paper is not known, with what is known.
import type { ShownReference } from '../../domain/words/cite.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { formatPaper } from './formatted.ts'
import type { Style } from './formatted.ts'
import type { WorksBehind } from './worksBehind.ts'

interface ListWords {
  readonly none: string
  readonly unresolved: string
  readonly line: (number: number, topic: string, locators: string) => string
}

const WORDS: Readonly<Record<Language, ListWords>> = {
  en: {
    none: 'No paper is known behind these arrows.',
    unresolved: 'Numbers of the review whose paper is not known to this project:',
    line: (number, topic, locators) => `[${number}] ${topic} (cited at ${locators})`,
  },
  zh: {
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

/**
 * The works in a style, a line for each: APA by author, the others by the numbers of the review and then as found.
 * Under them, apart, the numbers that no paper is known for.
 */
export function citationList(
  behind: WorksBehind,
  references: readonly ShownReference[],
  style: Style,
  lang: Language,
): string {
  const words = WORDS[lang]
  const entries = behind.works.map(({ paper }) => formatPaper(paper, style))
  if (style === 'apa') entries.sort((a, b) => a.localeCompare(b, 'en'))
  const lines = entries.map((entry, i) => MARKS[style](i + 1) + entry)
  const unresolved = unresolvedLines(behind, references, lang)
  const blocks = [
    lines.length > 0 ? lines : [words.none],
    ...(unresolved.length > 0 ? [[words.unresolved, ...unresolved]] : []),
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}
