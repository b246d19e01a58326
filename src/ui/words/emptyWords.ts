// Words that stand where the filters leave nothing.
import type { Language } from '../../domain/review/vocabulary.ts'

export interface EmptyWords {
  readonly nothing: string
  readonly generalHidden: string
  readonly showGeneral: string
  readonly clearFilters: string
}

export const EMPTY_WORDS: Readonly<Record<Language, EmptyWords>> = {
  en: {
    nothing: 'Nothing in this view fits these filters. The review says nothing here.',
    generalHidden: 'Nothing in this view names what you chose. General claims are hidden.',
    showGeneral: 'Show general claims',
    clearFilters: 'Clear all filters',
  },
  zh: {
    nothing: '此视图中没有符合这些条件的内容：综述对此没有说明。',
    generalHidden: '此视图中没有指明您所选条件的论断，而泛指论断已隐藏。',
    showGeneral: '显示泛指论断',
    clearFilters: '清除全部筛选',
  },
}
