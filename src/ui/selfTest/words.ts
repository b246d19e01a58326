// The words of the self-test, both languages.
import { isInFrame } from '../framed.ts'
import { FRAMED } from '../framedWords.ts'
import type { Language } from '../../domain/review/vocabulary.ts'

export interface SelfTestWords {
  readonly title: string
  readonly about: string
  readonly topic: string
  readonly topics: { readonly everything: string; readonly wrong: (count: number) => string }
  readonly views: string
  readonly tours: string
  readonly begin: (count: number) => string
  readonly none: string
  readonly counted: (place: number, count: number) => string
  readonly choose: string
  readonly check: string
  readonly right: string
  /** Heard at once, so that nobody has to look for it. */
  readonly wrong: (right: string) => string
  readonly yours: string
  readonly isRight: string
  readonly changed: (then: string) => string
  readonly sentences: string
  readonly show: string
  readonly next: string
  readonly finish: string
  readonly result: (right: number, count: number) => string
  readonly missed: string
  readonly again: string
  readonly onlyMissed: string
  readonly otherTopic: string
  readonly take: string
  readonly takeHint: (count: number) => string
  readonly format: string
  readonly formats: Readonly<Record<'anki' | 'gift' | 'moodle' | 'worksheet', string>>
  readonly save: string
  readonly saved: (name: string) => string
  readonly answers: string
  readonly answersHint: (count: number) => string
  readonly saveAnswers: string
  readonly reset: string
  readonly wasReset: string
  readonly undo: string
  readonly notKept: string
  readonly sheetTitle: (topic: string) => string
}

const en: SelfTestWords = {
  title: 'Test yourself',
  about:
    'Questions made from what the review says. Each has one right answer, and “the review does not say” can be it. What you answer stays in this browser; what you missed comes back, later and later.',
  topic: 'Questions on',
  topics: {
    everything: 'The whole review',
    wrong: (count) => `What I got wrong (${count})`,
  },
  views: 'One view',
  tours: 'One tour',
  begin: (count) => (count === 1 ? 'Begin: 1 question' : `Begin: ${count} questions`),
  none: 'There is no question on this now. Choose something else.',
  counted: (place, count) => `Question ${place} of ${count}`,
  choose: 'Choose one answer',
  check: 'Check',
  right: 'Right.',
  wrong: (right) => `Not right. The right answer: ${right}`,
  yours: 'your answer',
  isRight: 'right answer',
  changed: (then) => `When you were asked last, the right answer was another: ${then}.`,
  sentences: 'What the review says',
  show: 'See it in the picture',
  next: 'Next question',
  finish: 'See how it went',
  result: (right, count) => `${right} of ${count} right`,
  missed: 'Missed',
  again: 'Ten more',
  onlyMissed: 'Only what I missed',
  otherTopic: 'Another topic',
  take: 'Take the questions along',
  takeHint: (count) => `All ${count} questions on this topic, with answers and their places.`,
  format: 'As',
  formats: {
    anki: 'Anki cards (text)',
    gift: 'Moodle GIFT',
    moodle: 'Moodle XML',
    worksheet: 'Worksheet to print (20 questions)',
  },
  save: 'Save',
  saved: (name) => (isInFrame() ? FRAMED.en.saved(name) : `Saved as ${name}`),
  answers: 'My answers',
  answersHint: (count) =>
    count === 1
      ? '1 question answered in this browser.'
      : `${count} questions answered in this browser.`,
  saveAnswers: 'Save them as a file',
  reset: 'Forget them',
  wasReset: 'Forgotten.',
  undo: 'Undo',
  notKept: 'This browser keeps nothing, so what you answer is forgotten when the page is closed.',
  sheetTitle: (topic) => `Bone autophagy: ${topic}`,
}

const zh: SelfTestWords = {
  title: '自测',
  about:
    '题目由综述的论断生成。每题只有一个正确答案，也可能是“综述没有说”。作答只留在此浏览器中；答错的会再次出现，间隔越来越长。',
  topic: '题目范围',
  topics: { everything: '整篇综述', wrong: (count) => `我答错的（${count}）` },
  views: '某一视图',
  tours: '某一导览',
  begin: (count) => `开始：${count} 题`,
  none: '此范围现在没有题目。请另选。',
  counted: (place, count) => `第 ${place} 题，共 ${count} 题`,
  choose: '请选一个答案',
  check: '核对',
  right: '正确。',
  wrong: (right) => `不对。正确答案：${right}`,
  yours: '你的答案',
  isRight: '正确答案',
  changed: (then) => `上次作答时，正确答案还是另一个：${then}。`,
  sentences: '综述的说法',
  show: '在图中查看',
  next: '下一题',
  finish: '查看结果',
  result: (right, count) => `${count} 题中答对 ${right} 题`,
  missed: '答错的题',
  again: '再来十题',
  onlyMissed: '只做答错的',
  otherTopic: '换个范围',
  take: '带走题目',
  takeHint: (count) => `此范围的全部 ${count} 题，附答案与出处。`,
  format: '格式',
  formats: {
    anki: 'Anki 卡片（文本）',
    gift: 'Moodle GIFT',
    moodle: 'Moodle XML',
    worksheet: '可打印的练习纸（20 题）',
  },
  save: '保存',
  saved: (name) => (isInFrame() ? FRAMED.zh.saved(name) : `已保存为 ${name}`),
  answers: '我的作答',
  answersHint: (count) => `此浏览器中已作答 ${count} 题。`,
  saveAnswers: '存为文件',
  reset: '清除记录',
  wasReset: '已清除。',
  undo: '撤销',
  notKept: '此浏览器不保存任何内容，关闭页面后作答即被忘记。',
  sheetTitle: (topic) => `骨自噬：${topic}`,
}

export const SELF_TEST_WORDS: Readonly<Record<Language, SelfTestWords>> = { en, zh }
