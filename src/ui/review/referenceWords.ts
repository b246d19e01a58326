// The words for references, one and all, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'
import { plural } from '../words/plural.ts'

const n = plural('en')

const en = {
  unresolved:
    'Unresolved: the text of the review comes without its reference list, and no record has been matched to this number.',
  probable: 'Probable match: the record fits, but the review does not name it.',
  identified: 'Identified: the record fits what the review says and names.',
  citedFor: 'Cited for',
  namedAuthor: 'Author named in the review',
  basis: 'Why this record',
  note: 'Note',
  citedAt: 'Cited at',
  links: 'Find it',
  linkKinds: {
    doi: 'DOI',
    pubmed: 'PubMed',
    pmc: 'PubMed Central',
    page: 'Seen at',
    search: 'Search PubMed',
  },
  verdict: 'What the paper says of all that it is cited for',
  recordSeenAt: 'Record seen at',
  citedByClaims: (count: number) =>
    n(count, { one: '1 claim cites it', other: `${count} claims cite it` }),
  referenceTotals: (identified: number, probable: number, unresolved: number) =>
    `Of ${identified + probable + unresolved} references ${identified} are identified, ${probable} probable and ${unresolved} unresolved: the text of the review reached us without its reference list.`,
  referenceFilter: 'Show',
  allStatuses: 'All',
}

export type ReferenceWords = typeof en

export const REFERENCE_WORDS: Readonly<Record<Language, ReferenceWords>> = {
  en,
  zh: {
    unresolved: '未确认：所得综述文本没有参考文献表，尚无记录能与此编号对应。',
    probable: '可能对应：记录内容相符，但综述没有点名。',
    identified: '已确认：记录与综述所述及所点名者相符。',
    citedFor: '引用内容',
    namedAuthor: '综述点名的作者',
    basis: '认定理由',
    note: '注',
    citedAt: '引用处',
    links: '查找',
    linkKinds: {
      doi: 'DOI',
      pubmed: 'PubMed',
      pmc: 'PubMed Central',
      page: '见于',
      search: '在 PubMed 检索',
    },
    verdict: '论文对其被引各处所说',
    recordSeenAt: '记录见于',
    citedByClaims: (count) => `${count} 条论断引用`,
    referenceTotals: (identified, probable, unresolved) =>
      `${identified + probable + unresolved} 篇文献中，已确认 ${identified} 篇，可能对应 ${probable} 篇，未确认 ${unresolved} 篇：所得综述文本没有参考文献表。`,
    referenceFilter: '显示',
    allStatuses: '全部',
  },
}
