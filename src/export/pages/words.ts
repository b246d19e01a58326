// What the permanent pages say around the things themselves, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'
import type { PageKind } from './addresses.ts'

export interface PageWords {
  readonly explorer: string
  readonly kinds: Readonly<Record<PageKind, string>>
  readonly lists: Readonly<Record<PageKind, string>>
  readonly open: string
  readonly place: string
  readonly context: string
  readonly done: string
  readonly ground: string
  readonly partOf: string
  readonly cites: string
  readonly citesNothing: string
  readonly citedPapers: string
  readonly nearPapers: string
  readonly foundPapers: string
  readonly unsaidPapers: string
  readonly noPaper: string
  readonly caveats: string
  readonly claims: string
  readonly saysBoth: string
  readonly citedAt: string
  readonly status: string
  readonly probably: string
  readonly unknownPaper: string
  readonly readings: string
  readonly onTopic: (number: number) => string
  readonly notCited: string
  readonly citedAs: (numbers: string) => string
  readonly ours: (release: string, licence: string) => string
  readonly otherLanguage: string
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    explorer: 'Bone Autophagy Pathway Explorer',
    kinds: {
      claim: 'Claim',
      arrow: 'Arrow',
      question: 'Open question',
      reference: 'Number in the review',
      paper: 'Paper',
    },
    lists: {
      claim: 'All claims',
      arrow: 'All arrows',
      question: 'All open questions',
      reference: 'All numbers of the review',
      paper: 'All papers',
    },
    open: 'See it in the diagram',
    place: 'Place in the review',
    context: 'Said of',
    done: 'Done and seen',
    ground: 'On what ground',
    partOf: 'Part of the arrow',
    cites: 'Cites',
    citesNothing: 'No number stands at this statement.',
    citedPapers: 'Papers the review cites here',
    nearPapers: 'Papers the review cites for another part of the sentence',
    foundPapers: 'Papers also found, not cited for this',
    unsaidPapers: 'Papers the review cites here, not seen to say it',
    noPaper: 'No paper seen that bears on this.',
    caveats: 'Mind',
    claims: 'Claims',
    saysBoth: 'The review says both:',
    citedAt: 'Cited at',
    status: 'How surely the paper is known',
    probably: 'The paper',
    unknownPaper: 'Which paper it is could not be found out. Nothing is made up in its place.',
    readings: 'What it says',
    onTopic: (number) => `On the topic of number ${number}`,
    notCited: 'Found beside the review, which cites it under no number.',
    citedAs: (numbers) => `Stands, surely or probably, behind ${numbers} in the review.`,
    ours: (release, licence) =>
      `The sentences are this project's wording, not the review's. Data version ${release}, ${licence}.`,
    otherLanguage: '中文',
  },
  zh: {
    explorer: '骨自噬通路图谱',
    kinds: {
      claim: '论断',
      arrow: '箭头',
      question: '未决问题',
      reference: '综述文献编号',
      paper: '论文',
    },
    lists: {
      claim: '全部论断',
      arrow: '全部箭头',
      question: '全部未决问题',
      reference: '全部文献编号',
      paper: '全部论文',
    },
    open: '在图中查看',
    place: '在综述中的位置',
    context: '所涉条件',
    done: '所做与所见',
    ground: '依据',
    partOf: '所属箭头',
    cites: '引用',
    citesNothing: '此处未标文献编号。',
    citedPapers: '综述在此引用的论文',
    nearPapers: '综述为同句另一处所引的论文',
    foundPapers: '另外查到、综述未就此引用的论文',
    unsaidPapers: '综述在此引用、未见其如此说的论文',
    noPaper: '未见与此相关的论文。',
    caveats: '注意',
    claims: '论断',
    saysBoth: '综述两种说法都有：',
    citedAt: '引用处',
    status: '论文的确认程度',
    probably: '论文',
    unknownPaper: '未能查明是哪篇论文，也不以别的论文代替。',
    readings: '论文所说',
    onTopic: (number) => `就编号 ${number} 的主题`,
    notCited: '在综述之外查到，综述未以任何编号引用。',
    citedAs: (numbers) => `确为或可能为综述中的 ${numbers}。`,
    ours: (release, licence) => `句子为本项目自撰，并非综述原文。数据版本 ${release}，${licence}。`,
    otherLanguage: 'English',
  },
}
