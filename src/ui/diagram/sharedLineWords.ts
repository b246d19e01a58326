// Words for several arrows that run along one line, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

interface SharedLineWords {
  readonly onOneLine: (arrows: readonly string[]) => string
  readonly chooseArrow: string
  readonly allArrowsOf: (name: string) => string
}

export const SHARED_LINE_WORDS: Readonly<Record<Language, SharedLineWords>> = {
  en: {
    onOneLine: (arrows) => `On one line: ${arrows.join('; ')}. Click to choose.`,
    chooseArrow: 'Which arrow?',
    allArrowsOf: (name) => `${name} and all its arrows`,
  },
  zh: {
    onOneLine: (arrows) => `此处数条箭头共用一线：${arrows.join('；')}。点击可选择。`,
    chooseArrow: '选择哪条箭头？',
    allArrowsOf: (name) => `${name}及其全部箭头`,
  },
}
