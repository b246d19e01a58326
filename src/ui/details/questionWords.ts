// The questions one can start with, in both languages: they come after the first picture.
import type { Language } from '../../domain/review/vocabulary.ts'

const en = {
  title: 'Ask the review',
  hint: 'Click an entity or an arrow, or start with a question. Every arrow leads to the sentences of the review behind it, and from there to papers where some are known.',
  questions: {
    osteocyteExercise: 'What does exercise do in osteocytes?',
    contested: 'Where does the review say both?',
    ampkTsc2: 'How does AMPK act on TSC2?',
    pi3kExercise: 'Does exercise raise or lower PI3K/Akt/mTOR?',
    glucocorticoidDose: 'What does a high dose of glucocorticoids change?',
    osteoclastAutophagy: 'How does autophagy serve the osteoclast?',
  },
}

export type QuestionWords = typeof en

export const QUESTION_WORDS: Readonly<Record<Language, QuestionWords>> = {
  en,
  zh: {
    title: '向综述提问',
    hint: '点击条目或箭头，或从一个问题开始。每条箭头都通向其背后的综述句子；已知有相关论文的，可由此查阅。',
    questions: {
      osteocyteExercise: '运动对骨细胞有何作用？',
      contested: '综述在何处说法不一？',
      ampkTsc2: 'AMPK 如何作用于 TSC2？',
      pi3kExercise: '运动是激活还是抑制 PI3K/Akt/mTOR？',
      glucocorticoidDose: '高剂量糖皮质激素会改变什么？',
      osteoclastAutophagy: '自噬怎样为破骨细胞所用？',
    },
  },
}
