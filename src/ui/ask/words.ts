// The words around what is asked about before it is shown, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

const en = {
  first: 'Let me guess first',
  firstArrow: 'Hides this arrow until the question is answered; the link then asks it of others.',
  firstAlong: 'Hides the answer until the question is answered; the link then asks it of others.',
  title: 'Before you look',
  hidden: 'It is hidden everywhere on this page until you answer.',
  show: 'Just show it',
  yours: (answer: string) => `You said: ${answer}.`,
  open: 'A question is open:',
  toQuestion: 'To the question',
  inStep: 'Answer in the step of the tour: then what the review says stands here.',
  closed: 'Closed while a question is open, since what stands here would answer it.',
}

export type AskWords = typeof en

export const ASK_WORDS: Readonly<Record<Language, AskWords>> = {
  en,
  zh: {
    first: '先提问，再显示',
    firstArrow: '作答之前隐藏这条箭头；此时的链接也会先向别人提问。',
    firstAlong: '作答之前隐藏答案；此时的链接也会先向别人提问。',
    title: '先想一想',
    hidden: '作答之前，它在本页各处都不显示。',
    show: '直接显示',
    yours: (answer) => `你的回答：${answer}。`,
    open: '有一道题尚未作答：',
    toQuestion: '回到此题',
    inStep: '请在导览的这一步作答，随后综述的说法会显示在此处。',
    closed: '有题尚未作答，此处内容会透露答案，因此暂不显示。',
  },
}
