// The words of the tours, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

const en = {
  tours: 'Tours',
  toursHint: 'A few steps each, for reading or for a lecture.',
  steps: (count: number) => `${count} steps`,
  stepOf: (number: string, count: number) => `Step ${number} of ${count}`,
  back: 'Previous',
  next: 'Next',
  return: 'Return',
  aside: 'Side step:',
  test: 'Test yourself on this tour',
  goOn: (name: string) => `Next tour: ${name}`,
  missing: (names: string) => `Not in this data: ${names}. The rest is shown.`,
  recap: 'In short',
  recapAndUnsaid: 'In short, and what the review does not say',
  unsaid: 'Not in the review',
  answered: (right: number, answered: number) =>
    `On the way, ${right} of your ${answered} ${answered === 1 ? 'answer' : 'answers'} agreed with the review.`,
  lastAsks: 'This is the last step: once you answer, it shows where to go on.',
  leave: 'Leave the tour',
  loading: 'Loading the tour …',
}

export type TourWords = typeof en

export const TOUR_WORDS: Readonly<Record<Language, TourWords>> = {
  en,
  zh: {
    tours: '导览',
    toursHint: '每条只有几步，可自己阅读，也可用于演示。',
    steps: (count) => `共 ${count} 步`,
    stepOf: (number, count) => `第 ${number} 步，共 ${count} 步`,
    back: '上一步',
    next: '下一步',
    return: '返回',
    aside: '旁支：',
    test: '就此导览自测',
    goOn: (name) => `下一导览：${name}`,
    missing: (names) => `本数据中没有：${names}。其余照常显示。`,
    recap: '要点',
    recapAndUnsaid: '要点，以及综述没有说的',
    unsaid: '综述未说',
    answered: (right, answered) => `途中的回答：${answered} 题中 ${right} 题与综述一致。`,
    lastAsks: '已是最后一步：作答后，这里会列出接下来可看的内容。',
    leave: '离开导览',
    loading: '正在载入导览……',
  },
}
