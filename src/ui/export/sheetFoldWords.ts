// The words of the fold in which somebody chooses what is written around a drawing, both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

type Word =
  | 'summary'
  | 'hasTitle'
  | 'hasScope'
  | 'hasLegend'
  | 'hasCaption'
  | 'ownTitle'
  | 'letter'
  | 'cite'

export const SHEET_FOLD_WORDS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  en: {
    summary: 'Title, legend, source and link',
    hasTitle: 'Title',
    hasScope: 'View and filters',
    hasLegend: 'Legend',
    hasCaption: 'Counts, source, version and link',
    ownTitle: 'A title of your own',
    letter: 'Letter of the panel',
    cite: 'The picture then no longer says where it is from: name its source beside it.',
  },
  zh: {
    summary: '标题、图例、来源和链接',
    hasTitle: '标题',
    hasScope: '视图与筛选范围',
    hasLegend: '图例',
    hasCaption: '数目、来源、版本和链接',
    ownTitle: '自拟标题',
    letter: '分图编号',
    cite: '这样图上不再注明出处，请在图旁写明来源。',
  },
}
