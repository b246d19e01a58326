// Words that only the details need, in both languages.
import type { Effect, Language } from '../../domain/review/vocabulary.ts'
import { plural } from '../words/plural.ts'

const n = plural('en')

export interface DetailsWords {
  readonly toldAbove: string
  readonly sidesLabel: string
  /** How many claims say what, for the line above all of them. */
  readonly sides: Readonly<Record<Effect, (count: number) => string>>
}

export const DETAILS_WORDS: Readonly<Record<Language, DetailsWords>> = {
  en: {
    toldAbove: 'as told above',
    sidesLabel: 'Claims by what they say',
    sides: {
      increases: (count) => n(count, { one: '1 raises', other: `${count} raise` }),
      decreases: (count) => n(count, { one: '1 lowers', other: `${count} lower` }),
      unsigned: (count) => `${count} without direction`,
    },
  },
  zh: {
    toldAbove: '同上文',
    sidesLabel: '论断按说法分组',
    sides: {
      increases: (count) => `促进 ${count} 条`,
      decreases: (count) => `抑制 ${count} 条`,
      unsigned: (count) => `未说明方向 ${count} 条`,
    },
  },
}
