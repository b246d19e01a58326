// Words that stand wherever claims are shown: in the details, the table, a lecture; the first picture has none.
import type { Language } from '../../domain/review/vocabulary.ts'

export interface ClaimWords {
  readonly notStated: string
  readonly noneInScope: string
  readonly notSaidHere: string
  readonly contested: string
  readonly locator: (locator: string) => string
  readonly cites: string
  readonly citesNone: string
  readonly reference: (number: number) => string
  readonly caveat: string
  readonly opensNewWindow: string
}

export const CLAIM_WORDS: Readonly<Record<Language, ClaimWords>> = {
  en: {
    notStated: 'not stated',
    noneInScope: 'None in this view under these filters.',
    notSaidHere: 'The review does not say it here.',
    contested: 'Contested: the review says both.',
    locator: (locator) => `Review ${locator}`,
    cites: 'Cites',
    citesNone: 'The review gives no citation here',
    reference: (number) => `Reference ${number}`,
    caveat: 'Caveat',
    opensNewWindow: '(opens in a new window)',
  },
  zh: {
    notStated: '未说明',
    noneInScope: '此视图中没有符合筛选的论断。',
    notSaidHere: '综述在此没有这样说。',
    contested: '有分歧：综述两种说法都有。',
    locator: (locator) => `综述 ${locator}`,
    cites: '引用',
    citesNone: '综述此处未给引文',
    reference: (number) => `文献 ${number}`,
    caveat: '说明',
    opensNewWindow: '（在新窗口打开）',
  },
}
