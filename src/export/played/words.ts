// The words of a lecture that plays by itself, besides its own. They stand in markup, so none may look like it.
import type { Language } from '../../domain/review/vocabulary.ts'

const en = {
  controls: 'Controls of the lecture',
  previous: 'Back',
  next: 'Next',
  side: 'Side step (S)',
  notes: 'Speaker notes',
  full: 'Full screen',
  keys: '← → Space: steps · N: notes · F: full screen · B: black',
  open: 'Open this slide in the explorer',
}

type PlayedWords = typeof en

export const PLAYED_WORDS: Readonly<Record<Language, PlayedWords>> = {
  en,
  zh: {
    controls: '演示控制',
    previous: '上一步',
    next: '下一步',
    side: '旁支步骤（S）',
    notes: '讲者备注',
    full: '全屏',
    keys: '← → 空格：换步 · N：备注 · F：全屏 · B：黑屏',
    open: '在图谱中打开本页',
  },
}
