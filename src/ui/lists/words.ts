// The words of a view that stands as lists.
import type { Language } from '../../domain/review/vocabulary.ts'

interface ListWords {
  readonly hint: string
  /** Of so many arrows another view draws some. */
  readonly tooMany: (arrows: number) => string
  readonly better: (view: string, arrows: number) => string
  readonly find: string
  readonly none: string
  readonly found: (count: number) => string
  readonly arrows: (count: number) => string
  readonly more: (count: number) => string
}

const LIST_WORDS: Readonly<Record<Language, ListWords>> = {
  en: {
    hint: 'Choose one to draw what the review says of it. The number is how many arrows it has.',
    tooMany: (arrows) => `${arrows} arrows are too many for one picture.`,
    better: (view, arrows) => `Better seen in ${view} (${arrows} of them)`,
    find: 'Find in the lists',
    none: 'No name in these lists is like that.',
    found: (count) => (count === 1 ? '1 name' : `${count} names`),
    arrows: (count) => (count === 1 ? '1 arrow' : `${count} arrows`),
    more: (count) => `${count} more`,
  },
  zh: {
    hint: '选一个条目，即可画出综述对它的论述。数字为其箭头数。',
    tooMany: (arrows) => `共 ${arrows} 条箭头，一张图画不下。`,
    better: (view, arrows) => `宜在“${view}”中查看（含其中 ${arrows} 条）`,
    find: '在列表中查找',
    none: '列表中没有这样的名称。',
    found: (count) => `${count} 个名称`,
    arrows: (count) => `${count} 条箭头`,
    more: (count) => `另有 ${count} 个`,
  },
}

export const listWords = (lang: Language): ListWords => LIST_WORDS[lang]
