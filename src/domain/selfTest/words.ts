// What the questions of the self-test say, both languages. Names of entities come ready-made.

import type { EvidenceClass } from '../review/evidenceClass.ts'
import type { Language } from '../review/vocabulary.ts'
import { GUESS_WORDS } from '../words/guessWords.ts'
import { chinese } from '../words/chineseText.ts'

/** What the review says of a source and a target. */
export const SIGNS = ['increases', 'decreases', 'both', 'unsigned'] as const
export type Sign = (typeof SIGNS)[number]

/** What was done to the source, and what the target then did. */
export const SEEN = ['up-rose', 'up-fell', 'down-rose', 'down-fell'] as const
export type Seen = (typeof SEEN)[number]

type Two = (source: string, target: string) => string

export interface QuestionWords {
  readonly sign: Two
  readonly signs: Readonly<Record<Sign, string>>
  readonly link: Two
  readonly cell: (said: string) => string
  readonly noCell: string
  readonly setting: Readonly<Record<'dose' | 'intensity', (said: string) => string>>
  readonly bothSettings: string
  readonly noSetting: string
  readonly seen: Two
  readonly seenAs: Readonly<Record<Seen, Two>>
  /** Of what is not itself more or less, but there or not: a drug, a training, a state. */
  readonly seenUnder: Readonly<Record<Seen, Two>>
  readonly evidence: (said: string) => string
  readonly classes: Readonly<Record<EvidenceClass, Two>>
  readonly reversed: (lowered: string, source: string, target: string) => string
  readonly loweredRose: Two
  readonly loweredFell: Two
  readonly unsaid: string
  readonly says: (said: string, places: string) => string
  readonly saysInstead: (said: string, places: string) => string
  readonly notJoined: Two
  readonly reports: (seen: string, places: string) => string
  readonly together: (places: string) => string
  readonly names: (what: string, places: string) => string
  readonly namesNot: (what: string) => string
}

/** As what is guessed before a step of a tour. */
function signsOf(lang: Language): QuestionWords['signs'] {
  const { raises, lowers, both, unsaid } = GUESS_WORDS[lang]
  return { increases: raises, decreases: lowers, both, unsigned: unsaid }
}

const en: QuestionWords = {
  sign: (source, target) => `By the review, what is the effect of ${source} on ${target}?`,
  signs: signsOf('en'),
  link: (source, target) =>
    `Which one completes the chain in the review: ${source} → ? → ${target}`,
  cell: (said) => `In which cell or tissue does the review say so: ${said}?`,
  noCell: 'It names no cell',
  setting: {
    dose: (said) => `At which dose of the drug or hormone does the review say so: ${said}?`,
    intensity: (said) => `At which intensity of exercise does the review say so: ${said}?`,
  },
  bothSettings: 'At either',
  noSetting: 'It names none',
  seen: (source, target) => `What was done with ${source}, and what was seen of ${target}?`,
  seenAs: {
    'up-rose': (source, target) => `${source} was raised or applied, and ${target} rose`,
    'up-fell': (source, target) => `${source} was raised or applied, and ${target} fell`,
    'down-rose': (source, target) => `${source} was lowered or removed, and ${target} rose`,
    'down-fell': (source, target) => `${source} was lowered or removed, and ${target} fell`,
  },
  seenUnder: {
    'up-rose': (source, target) => `Under ${source}, ${target} rose`,
    'up-fell': (source, target) => `Under ${source}, ${target} fell`,
    'down-rose': (source, target) => `Without ${source}, ${target} rose`,
    'down-fell': (source, target) => `Without ${source}, ${target} fell`,
  },
  evidence: (said) => `What does the evidence in the review show here: ${said}?`,
  classes: {
    needed: (source) => `That ${source} is needed: it was lowered or removed`,
    enough: (source) => `That ${source} is enough: it was raised or applied`,
    'seen-together': () => 'Only that the two were seen together',
    'only-said': () => 'Nothing: the review only says so',
  },
  reversed: (lowered, source, target) =>
    `${lowered}. What, then, is the effect of ${source} on ${target}?`,
  loweredRose: (source, target) => `When ${source} was lowered or removed, ${target} rose`,
  loweredFell: (source, target) => `When ${source} was lowered or removed, ${target} fell`,
  unsaid: 'Which of these does the review not say?',
  says: (said, places) => `The review says: ${said} (${places}).`,
  saysInstead: (said, places) => `Not this; the review says: ${said} (${places}).`,
  notJoined: (source, target) => `The review does not join ${source} → ${target}.`,
  reports: (seen, places) => `The review reports: ${seen} (${places}).`,
  together: (places) => `The review reports only that the two went together (${places}).`,
  names: (what, places) => `It names ${what} (${places}).`,
  namesNot: (what) => `It does not name ${what} here.`,
}

const zh: QuestionWords = {
  sign: (source, target) => chinese('按综述所述，', source, '对', target, '有何作用？'),
  signs: signsOf('zh'),
  link: (source, target) => `按综述所述，哪一项能接上这条链：${source} → ？ → ${target}`,
  cell: (said) => `综述说“${said}”，指的是哪种细胞或组织？`,
  noCell: '未指明细胞',
  setting: {
    dose: (said) => `综述说“${said}”，指的是该药物或激素的什么剂量？`,
    intensity: (said) => `综述说“${said}”，指的是什么运动强度？`,
  },
  bothSettings: '两者皆是',
  noSetting: '未指明',
  seen: (source, target) => chinese('对', source, '做了什么，又见到', target, '如何？'),
  seenAs: {
    'up-rose': (source, target) => chinese('上调或施加', source, '，', target, '上升'),
    'up-fell': (source, target) => chinese('上调或施加', source, '，', target, '下降'),
    'down-rose': (source, target) => chinese('下调或去除', source, '，', target, '上升'),
    'down-fell': (source, target) => chinese('下调或去除', source, '，', target, '下降'),
  },
  seenUnder: {
    'up-rose': (source, target) => chinese('在', source, '作用下，', target, '上升'),
    'up-fell': (source, target) => chinese('在', source, '作用下，', target, '下降'),
    'down-rose': (source, target) => chinese('没有', source, '时，', target, '上升'),
    'down-fell': (source, target) => chinese('没有', source, '时，', target, '下降'),
  },
  evidence: (said) => `就“${said}”，综述的证据说明了什么？`,
  classes: {
    needed: (source) => chinese(source, '是必需的：曾被下调或去除'),
    enough: (source) => chinese(source, '是足够的：曾被上调或施加'),
    'seen-together': () => '只见二者相伴',
    'only-said': () => '什么也没有：综述仅为陈述',
  },
  reversed: (lowered, source, target) =>
    chinese(lowered, '。那么，', source, '对', target, '有何作用？'),
  loweredRose: (source, target) => chinese('下调或去除', source, '后，', target, '上升'),
  loweredFell: (source, target) => chinese('下调或去除', source, '后，', target, '下降'),
  unsaid: '下列哪一项综述没有说？',
  says: (said, places) => `综述说：${said}（${places}）。`,
  saysInstead: (said, places) => `不是这样；综述说：${said}（${places}）。`,
  notJoined: (source, target) => `综述没有把“${source} → ${target}”连起来。`,
  reports: (seen, places) => `综述报道：${seen}（${places}）。`,
  together: (places) => `综述只报道二者相伴出现（${places}）。`,
  names: (what, places) => chinese('所指为', `${what}（${places}）。`),
  namesNot: (what) => chinese('此处未提', `${what}。`),
}

export const TEST_WORDS: Readonly<Record<Language, QuestionWords>> = { en, zh }
