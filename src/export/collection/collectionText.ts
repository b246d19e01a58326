// A collection as text to paste: plain, as Markdown, or as HTML for a word processor. Numbers in square brackets are those
// of the list at its end, counted as they are met; what is only found beside the review is told apart from what it cites.
// Invariant: a number of the review whose paper is not known is named as such and is in no list of papers.
import type { Language } from '../../domain/review/vocabulary.ts'
import { VERDICT_WORDS } from '../../domain/words/claimTerms.ts'
import { unresolvedLines } from '../citations/citationList.ts'
import { formatPaper } from '../citations/formatted.ts'
import type { Style } from '../citations/formatted.ts'
import type { Work } from '../citations/worksBehind.ts'
import { worksOfEntries } from './entries.ts'
import type { CollectionSources, Entry } from './entries.ts'

export const TEXT_FORMS = ['text', 'markdown', 'html'] as const
export type TextForm = (typeof TEXT_FORMS)[number]

interface CollectionWords {
  readonly title: string
  readonly note: string
  readonly papersSay: string
  readonly notCompared: string
  readonly notCited: string
  readonly ofReview: (number: number) => string
  readonly papers: string
  readonly unresolved: string
  readonly gone: (id: string) => string
  readonly source: (explorer: string, release: string) => string
}

const WORDS: Readonly<Record<Language, CollectionWords>> = {
  en: {
    title: 'Collection',
    note: 'Note: ',
    papersSay: 'What papers say of it: ',
    notCompared: 'not checked',
    notCited: 'not cited for it',
    ofReview: (number) => `review no. ${number}`,
    papers: 'Papers',
    unresolved: 'Numbers of the review whose paper is not known to this project',
    gone: (id) => `Not in this data: ${id}`,
    source: (explorer, release) => `${explorer}, data version ${release}`,
  },
  zh: {
    title: '收藏',
    note: '备注：',
    papersSay: '论文对此：',
    notCompared: '未核对',
    notCited: '综述未就此引用',
    ofReview: (number) => `综述编号 ${number}`,
    papers: '论文',
    unresolved: '综述所引、本项目尚不知为何文的编号',
    gone: (id) => `本数据中没有：${id}`,
    source: (explorer, release) => `${explorer}，数据版本 ${release}`,
  },
}

/** The style in which papers are numbered. */
const STYLE: Readonly<Record<Language, Style>> = { en: 'vancouver', zh: 'gbt-7714' }

export interface CollectionText extends Pick<CollectionSources, 'dataset' | 'lang' | 'references'> {
  readonly entries: readonly Entry[]
  /** The name of the explorer, and its address. */
  readonly explorer: string
  readonly base: string
}

/** One entry in words, before it is a text of some form. */
interface Block {
  readonly title: string
  readonly marks: string
  readonly link: string | null
  readonly lines: readonly string[]
}

interface Listed {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly papersTitle: string
  readonly papers: readonly string[]
  readonly unresolvedTitle: string
  readonly unresolved: readonly string[]
  readonly source: string
  readonly base: string
}

/** What each paper behind an entry says of it; empty where none was compared. */
function verdictsOf(works: readonly Work[], mark: (work: Work) => string, lang: Language): string {
  const words = WORDS[lang]
  const comma = lang === 'en' ? ', ' : '、'
  if (!works.some(({ verdicts }) => verdicts.length > 0)) return ''
  const said = works.map((work) => {
    const { verdicts, isCited } = work
    const verdict = verdicts.map((each) => VERDICT_WORDS[each][lang].toLowerCase()).join(comma)
    const beside = isCited ? '' : lang === 'en' ? ` (${words.notCited})` : `（${words.notCited}）`
    return `${mark(work)} ${verdict || words.notCompared}${beside}`
  })
  return words.papersSay + said.join(lang === 'en' ? '; ' : '；')
}

function listed(text: CollectionText): Listed {
  const { entries, dataset, lang, references, explorer, base } = text
  const words = WORDS[lang]
  const all = worksOfEntries(entries)
  const place = new Map(all.works.map(({ paper }, i) => [paper.id, i + 1]))
  const mark = ({ paper }: Work) => `[${String(place.get(paper.id) ?? 0)}]`
  const blocks = entries.map(({ item, title, about, behind, page }): Block => {
    const isSaid = item.kind === 'claim' || item.kind === 'arrow'
    const cited = behind.works.filter(({ isCited }) => !isSaid || isCited)
    const open = behind.unresolved.map(({ number }) => `[${words.ofReview(number)}]`)
    const verdicts = isSaid ? verdictsOf(behind.works, mark, lang) : ''
    const note = item.note === undefined ? '' : words.note + item.note
    return {
      title: title ?? words.gone(item.id),
      marks: item.kind === 'reference' ? '' : [...cited.map(mark), ...open].join(''),
      link: page === null ? null : `${new URL(page, base).href}#${lang}`,
      lines: [isSaid || item.kind === 'entity' ? about : '', verdicts, note].filter(Boolean),
    }
  })
  return {
    blocks,
    title: words.title,
    papersTitle: words.papers,
    papers: all.works.map(({ paper }) => formatPaper(paper, STYLE[lang])),
    unresolvedTitle: words.unresolved,
    unresolved: unresolvedLines(all, references, lang),
    source: words.source(explorer, dataset.meta.release),
    base: `${base}?lang=${lang}`,
  }
}

const paragraphs = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

function plain({ blocks, papers, unresolved, ...words }: Listed): string {
  return paragraphs([
    [words.title],
    ...blocks.map(({ title, marks, lines, link }, i) => [
      `${i + 1}. ${[title, marks].filter(Boolean).join(' ')}`,
      ...[...lines, link ?? '']
        .filter(Boolean)
        .map((line) => `   ${line.replaceAll('\n', '\n   ')}`),
    ]),
    papers.length > 0
      ? [words.papersTitle, ...papers.map((paper, i) => `[${i + 1}] ${paper}`)]
      : [],
    unresolved.length > 0 ? [words.unresolvedTitle, ...unresolved] : [],
    [words.source, words.base],
  ])
}

/** What Markdown would read as a mark of its own. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`)

function markdown({ blocks, papers, unresolved, ...words }: Listed): string {
  return paragraphs([
    [`## ${words.title}`],
    ...blocks.map(({ title, marks, lines, link }, i) => [
      `${i + 1}. ${[link === null ? escaped(title) : `[${escaped(title)}](<${link}>)`, escaped(marks)].filter(Boolean).join(' ')}`,
      ...lines.flatMap((line) => ['', `   ${escaped(line).replaceAll('\n', '\n   ')}`]),
    ]),
    papers.length > 0 ? [`### ${words.papersTitle}`] : [],
    papers.map((paper, i) => `- \\[${i + 1}\\] ${escaped(paper)}`),
    unresolved.length > 0 ? [`### ${words.unresolvedTitle}`] : [],
    unresolved.map((line) => `- ${escaped(line)}`),
    [`[${escaped(words.source)}](<${words.base}>)`],
  ])
}

const HTML_MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const asHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (mark) => HTML_MARKS[mark] ?? mark).replaceAll('\n', '<br>')

const htmlLink = (text: string, link: string): string =>
  `<a href="${asHtml(link)}">${asHtml(text)}</a>`

function html({ blocks, papers, unresolved, ...words }: Listed): string {
  const items = blocks.map(({ title, marks, lines, link }) => {
    const head = link === null ? asHtml(title) : htmlLink(title, link)
    const said = [[head, asHtml(marks)].filter(Boolean).join(' '), ...lines.map(asHtml)]
    return `<li>${said.map((line) => `<p>${line}</p>`).join('')}</li>`
  })
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0
      ? [`<h3>${asHtml(title)}</h3>`, ...lines.map((line) => `<p>${asHtml(line)}</p>`)]
      : []
  return [
    `<h2>${asHtml(words.title)}</h2>`,
    `<ol>${items.join('')}</ol>`,
    ...list(
      words.papersTitle,
      papers.map((paper, i) => `[${i + 1}] ${paper}`),
    ),
    ...list(words.unresolvedTitle, unresolved),
    `<p>${htmlLink(words.source, words.base)}</p>`,
  ].join('\n')
}

const FORMS: Readonly<Record<TextForm, (listed: Listed) => string>> = {
  text: plain,
  markdown,
  html,
}

/** The collection in one of three forms: entries in their order, then the papers under their numbers, then what is not known. */
export function collectionAs(form: TextForm, text: CollectionText): string {
  return FORMS[form](listed(text))
}
