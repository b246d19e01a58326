// The words of the closed vocabularies that a diagram and its filters name, both languages. The tables
// are typed by their vocabularies, so that a new member does not compile until it has its words.
import type {
  CaveatKind,
  Certainty,
  DOSES,
  Evidence,
  INTENSITIES,
  PAPER_COUNTS,
  PHASES,
  SPECIES,
  SYSTEMS,
  Table,
  Tissue,
  Words,
} from './vocabulary.ts'

export const CERTAINTY_WORDS: Table<Certainty> = {
  reported: { en: 'Reported', zh: '已报道' },
  suggested: { en: 'Suggested', zh: '提示' },
  hypothesised: { en: 'Hypothesised', zh: '假设' },
}

export const DOSE_WORDS: Table<(typeof DOSES)[number]> = {
  low: { en: 'Low dose', zh: '低剂量' },
  high: { en: 'High dose', zh: '高剂量' },
}

export const INTENSITY_WORDS: Table<(typeof INTENSITIES)[number]> = {
  moderate: { en: 'Moderate intensity', zh: '适度强度' },
  excessive: { en: 'Excessive intensity', zh: '过大强度' },
}

export const TISSUE_WORDS: Table<Tissue> = {
  bone: { en: 'Bone', zh: '骨' },
  other: { en: 'Another tissue (muscle, blood …)', zh: '其他组织（肌肉、血液等）' },
}

export const PHASE_WORDS: Table<(typeof PHASES)[number]> = {
  early: { en: 'early phase', zh: '早期' },
  late: { en: 'late phase', zh: '晚期' },
}

export const SPECIES_WORDS: Table<(typeof SPECIES)[number]> = {
  human: { en: 'human', zh: '人' },
  mouse: { en: 'mouse', zh: '小鼠' },
  rat: { en: 'rat', zh: '大鼠' },
  rodent: { en: 'rodent', zh: '啮齿类' },
}

export const SYSTEM_WORDS: Table<(typeof SYSTEMS)[number]> = {
  'in vitro': { en: 'in vitro', zh: '体外' },
  'in vivo': { en: 'in vivo', zh: '体内' },
}

export const CAVEAT_WORDS: Table<CaveatKind> = {
  contradiction: { en: 'The review says two things', zh: '综述前后不一' },
  'likely-slip': { en: 'Likely slip', zh: '疑为笔误' },
  garbled: { en: 'Unclear sentence', zh: '语句不通' },
  extrapolation: { en: 'Carried over from elsewhere', zh: '由他处外推' },
  citation: { en: 'About the citation', zh: '关于引文' },
  'against-known-biology': { en: 'Unlike what is known', zh: '与已知生物学不符' },
  'left-open': { en: 'Left open', zh: '文中未交代' },
}

export const EVIDENCE_WORDS: Table<Evidence> = {
  supported: { en: 'A paper supports it', zh: '有论文支持' },
  disputed: { en: 'A paper disagrees', zh: '有论文与之不符' },
  unread: { en: 'Cited, not seen to say it', zh: '所引论文未见此说' },
  'word-only': { en: "Only the review's word", zh: '只有综述之言' },
}

export const PAPER_COUNT_WORDS: Table<(typeof PAPER_COUNTS)[number]> = {
  'no-paper': { en: 'No paper', zh: '无论文' },
  'one-paper': { en: 'One paper', zh: '一篇论文' },
  'two-papers': { en: 'Two papers', zh: '两篇论文' },
  'more-papers': { en: 'Three papers or more', zh: '三篇或更多' },
}

export const NO_CAVEAT: Words = { en: 'No caveat', zh: '无注意事项' }
