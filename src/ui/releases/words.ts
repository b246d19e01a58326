// Words about links that were made with other data, in both languages.
import type { ChangeKind } from '../../domain/graph/releases.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { plural } from '../words/plural.ts'

interface ReleaseWords {
  readonly changed: (release: string, counts: string) => string
  readonly unknown: (release: string) => string
  readonly counts: Readonly<Record<ChangeKind, (count: number) => string>>
  readonly kinds: Readonly<Record<ChangeKind, string>>
  readonly inWords: string
  readonly before: string
  readonly now: string
  readonly dismiss: string
}

const english = plural('en')

export const RELEASE_WORDS: Readonly<Record<Language, ReleaseWords>> = {
  en: {
    changed: (release, counts) =>
      `This link was made with data version ${release}. Since then, of the arrows it opens, ${counts}.`,
    unknown: (release) =>
      `This link was made with data version ${release}, which this page does not know: its arrows may say something else here.`,
    counts: {
      turned: (n) => `${n} changed direction`,
      lost: (n) => english(n, { one: '1 is gone', other: `${n} are gone` }),
      gained: (n) => english(n, { one: '1 is new', other: `${n} are new` }),
      recited: (n) =>
        english(n, {
          one: '1 rests on other sentences or papers',
          other: `${n} rest on other sentences or papers`,
        }),
    },
    kinds: {
      turned: 'Direction changed',
      lost: 'Gone',
      gained: 'New',
      recited: 'Other sentences or papers',
    },
    inWords: 'What they said then, and say now',
    before: 'Then:',
    now: 'Now:',
    dismiss: 'Dismiss',
  },
  zh: {
    changed: (release, counts) =>
      `此链接以数据版本 ${release} 制作。此后，它所打开的箭头中，${counts}。`,
    unknown: (release) =>
      `此链接以数据版本 ${release} 制作，本页没有该版本的记录：其中的箭头在此处的含义可能不同。`,
    counts: {
      turned: (n) => `${n} 条方向有变`,
      lost: (n) => `${n} 条已不存在`,
      gained: (n) => `${n} 条为新增`,
      recited: (n) => `${n} 条所依据的句子或文献有变`,
    },
    kinds: {
      turned: '方向有变',
      lost: '已不存在',
      gained: '新增',
      recited: '依据的句子或文献有变',
    },
    inWords: '当时与现在的说法',
    before: '当时：',
    now: '现在：',
    dismiss: '知道了',
  },
}
