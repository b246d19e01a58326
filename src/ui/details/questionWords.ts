// The questions one can start with, in both languages: they come after the first picture.
import type { Language } from '../../domain/review/vocabulary.ts'
import type { GroupId, QuestionId } from '../answers/questions.ts'

interface QuestionWords {
  readonly title: string
  readonly hint: string
  readonly start: string
  /** Where there is little room. */
  readonly startShort: string
  readonly else: string
  readonly path: string
  readonly loops: string
  readonly selfTest: string
  readonly ownLecture: string
  readonly groups: Readonly<Record<GroupId, string>>
  readonly questions: Readonly<Record<QuestionId, string>>
}

/** Where somebody who has never been here begins. */
export const FIRST_TOUR = 'how-autophagy-works'

export const QUESTION_WORDS: Readonly<Record<Language, QuestionWords>> = {
  en: {
    title: 'Ask the review',
    hint: 'Each question is answered in sentences. Each sentence leads to its arrow, and to papers where some are known.',
    start: 'Start: how autophagy works, 3 min',
    startShort: 'Start: 3 min',
    else: 'Ask something else',
    path: 'How does one thing reach another?',
    loops: 'Which feedback loops are here?',
    selfTest: 'Test yourself',
    ownLecture: 'Make a lecture of your own',
    groups: {
      bone: 'Asked first',
      harm: 'What harms',
      help: 'What may help',
      how: 'How it works',
    },
    questions: {
      goodOrBad: 'Is autophagy good or bad for bone?',
      osteocyteExercise: 'What does exercise do in osteocytes?',
      oestrogen: 'Where do oestrogen studies disagree?',
      contested: 'Where does the review say both?',
      ageing: 'What does ageing do to bone cells?',
      glucocorticoids: 'Do glucocorticoids raise or lower autophagy?',
      dose: 'Does the dose of glucocorticoids matter?',
      hypothesised: 'What is only a hypothesis?',
      metformin: 'What would metformin do?',
      rapamycin: 'Does rapamycin help bone?',
      osteoclastExercise: 'What is known of exercise in osteoclasts?',
      pi3kExercise: 'Does exercise raise or lower PI3K/Akt/mTOR?',
      ampk: 'How does AMPK bring about autophagy?',
      osteoclast: 'What does autophagy do for the osteoclast?',
      git1: 'Which paper says GIT1 promotes osteoclast autophagy?',
      mitophagy: 'What sets off mitophagy?',
    },
  },
  zh: {
    title: '向综述提问',
    hint: '每个问题都用句子回答；每句都通向相应的箭头，已知有相关论文的也可由此查阅。',
    start: '从这里开始：自噬如何运作，3 分钟',
    startShort: '开始导览',
    else: '问别的问题',
    path: '一种事物如何影响另一种？',
    loops: '这里有哪些反馈环？',
    selfTest: '自测',
    ownLecture: '制作自己的演示',
    groups: {
      bone: '先问这些',
      harm: '什么有害',
      help: '什么可能有益',
      how: '如何运作',
    },
    questions: {
      goodOrBad: '自噬对骨是好是坏？',
      osteocyteExercise: '运动对骨细胞有何作用？',
      oestrogen: '关于雌激素的研究在何处不一致？',
      contested: '综述在何处说法不一？',
      ageing: '衰老对骨的各种细胞有何影响？',
      glucocorticoids: '糖皮质激素促进还是抑制自噬？',
      dose: '糖皮质激素的剂量有影响吗？',
      hypothesised: '哪些只是假设？',
      metformin: '二甲双胍会起什么作用？',
      rapamycin: '雷帕霉素对骨有益吗？',
      osteoclastExercise: '运动对破骨细胞的作用，已知哪些？',
      pi3kExercise: '运动是激活还是抑制 PI3K/Akt/mTOR？',
      ampk: 'AMPK 怎样引起自噬？',
      osteoclast: '自噬对破骨细胞有何作用？',
      git1: '哪篇论文说 GIT1 促进破骨细胞自噬？',
      mitophagy: '什么引发线粒体自噬？',
    },
  },
}
