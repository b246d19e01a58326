// A paper as a line of a reference list, in three styles. Parts that no record gives are left out; a style that
// has a word for what is missing says it.
import type { Paper } from '../../domain/review/schemaLiterature.ts'
import { APA_NAME, GB_NAME, isChinese, nameIn, VANCOUVER_NAME } from './citedName.ts'
import type { Name } from './citedName.ts'

export const STYLES = ['apa', 'vancouver', 'gbt-7714'] as const
export type Style = (typeof STYLES)[number]

const EN_DASH = '–'

const yearOf = ({ issued }: Paper): string => String(issued?.['date-parts'][0]?.[0] ?? '')

const journalOf = (paper: Paper): string => paper['container-title'] ?? paper.publisher ?? ''

/** Ended by a full stop, unless it has its own end. */
const stopped = (text: string): string => (/[.?!。？！]$/.test(text) ? text : `${text}.`)

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' ')

/** Up to twenty authors, the last after an ampersand; of more the first nineteen and the last. */
function apaAuthors(authors: readonly Name[]): string {
  const names = authors.map((name) => nameIn(APA_NAME, name))
  const last = names.at(-1) ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`
}

/** Of Chinese records no ampersand; of all `most` names, and that there are more. */
function firstAuthors(
  paper: Paper,
  most: number,
  name: (one: Name) => string,
  others: { readonly en: string; readonly zh: string },
): string {
  const { author = [] } = paper
  const names = author.slice(0, most).map(name)
  const more = author.length > most ? [isChinese(paper) ? others.zh : others.en] : []
  return [...names, ...more].join(', ')
}

function apa(paper: Paper): string {
  const { author = [], volume, issue, page, DOI, title } = paper
  const who = apaAuthors(author)
  const when = `(${yearOf(paper) || 'n.d.'}).`
  const number = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  const place = [journalOf(paper), number, page?.replaceAll('-', EN_DASH)]
  const where = place.filter((part): part is string => Boolean(part)).join(', ')
  const link = DOI ? `https://doi.org/${DOI}` : ''
  // Without an author the title comes first.
  const head = who ? [stopped(who), when, stopped(title)] : [stopped(title), when]
  return joined([...head, where && stopped(where), link])
}

/** The last page without the digits that it shares with the first: 1129-39. */
function shortPages(page: string): string {
  const [first = '', last = ''] = page.split('-')
  if (!/^\d+-\d+$/.test(page) || first.length !== last.length) return page
  let same = 0
  while (same < first.length - 1 && first[same] === last[same]) same++
  return `${first}-${last.slice(same)}`
}

function vancouver(paper: Paper): string {
  const { volume, issue, page, DOI, title } = paper
  const who = firstAuthors(paper, 6, (name) => nameIn(VANCOUVER_NAME, name), {
    en: 'et al',
    zh: '等',
  })
  const number = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  const pages = page ? `:${shortPages(page)}` : ''
  const place = number + pages
  const dated = [yearOf(paper), place].filter(Boolean).join(';')
  const journal = journalOf(paper)
  return joined([
    who && stopped(who),
    stopped(title),
    journal && stopped(journal),
    dated && stopped(dated),
    DOI ? `doi:${DOI}` : '',
  ])
}

function gbt7714(paper: Paper): string {
  const { volume, issue, page, DOI, title } = paper
  const who = firstAuthors(paper, 3, (name) => nameIn(GB_NAME, name), { en: 'et al', zh: '等' })
  const number = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  const dated = [yearOf(paper), number].filter(Boolean).join(', ')
  const place = dated + (page ? `: ${page}` : '')
  const where = [journalOf(paper), place].filter(Boolean).join(', ')
  return joined([
    who && stopped(who),
    stopped(`${title.replace(/\.$/, '')}[J]`),
    where && stopped(where),
    DOI ? stopped(`DOI:${DOI}`) : '',
  ])
}

const STYLE_OF: Readonly<Record<Style, (paper: Paper) => string>> = {
  apa,
  vancouver,
  'gbt-7714': gbt7714,
}

/**
 * A paper as one line: APA 7 (up to twenty authors, an address for the DOI), Vancouver as the NLM has it (six
 * authors, the last page shortened), or GB/T 7714-2015 (three authors, `[J]`). Journals stand by their full names,
 * since no record gives the short ones. Plain text: no italics.
 */
export function formatPaper(paper: Paper, style: Style): string {
  return STYLE_OF[style](paper)
}
