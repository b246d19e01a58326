// The words of the closed vocabularies, both languages. Closed with `satisfies`, so that a new
// member does not compile until it has its words.
import type {
  Basis,
  CAVEAT_KINDS,
  Certainty,
  DOSES,
  INTENSITIES,
  Kind,
  PHASES,
  ReferenceStatus,
  SPECIES,
  SYSTEMS,
  Words,
} from './vocabulary.ts'

type Table<T extends string> = Readonly<Record<T, Words>>

export const KIND_WORDS: Table<Kind> = {
  protein: { en: 'Protein', zh: '蛋白质' },
  complex: { en: 'Complex', zh: '复合体' },
  family: { en: 'Family or group', zh: '家族或类群' },
  rna: { en: 'RNA', zh: 'RNA' },
  'small-molecule': { en: 'Small molecule', zh: '小分子' },
  drug: { en: 'Drug or hormone treatment', zh: '药物或激素治疗' },
  stressor: { en: 'Stressor', zh: '应激因素' },
  intervention: { en: 'Intervention', zh: '干预' },
  process: { en: 'Process or pathway', zh: '过程或通路' },
  phenotype: { en: 'Outcome or state', zh: '表型或状态' },
  structure: { en: 'Cell structure', zh: '细胞结构' },
}

export const CERTAINTY_WORDS: Table<Certainty> = {
  reported: { en: 'Reported', zh: '已报道' },
  suggested: { en: 'Suggested', zh: '提示' },
  hypothesised: { en: 'Hypothesised', zh: '假设' },
}

export const BASIS_WORDS: Table<Basis> = {
  stated: { en: 'stated outright', zh: '直接陈述' },
  inferred: { en: 'inferred from an experiment', zh: '由实验推断' },
  correlated: { en: 'seen together', zh: '相伴出现' },
}

export const DOSE_WORDS: Table<(typeof DOSES)[number]> = {
  low: { en: 'Low dose', zh: '低剂量' },
  high: { en: 'High dose', zh: '高剂量' },
}

export const INTENSITY_WORDS: Table<(typeof INTENSITIES)[number]> = {
  moderate: { en: 'Moderate intensity', zh: '适度强度' },
  excessive: { en: 'Excessive intensity', zh: '过大强度' },
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

export const STATUS_WORDS: Table<ReferenceStatus> = {
  identified: { en: 'Identified', zh: '已确认' },
  probable: { en: 'Probable', zh: '可能' },
  unresolved: { en: 'Unresolved', zh: '未确认' },
}

export const CAVEAT_WORDS: Table<(typeof CAVEAT_KINDS)[number]> = {
  contradiction: { en: 'The review says two things', zh: '综述前后不一' },
  'likely-slip': { en: 'Likely slip', zh: '疑为笔误' },
  garbled: { en: 'Garbled sentence', zh: '语句不通' },
  extrapolation: { en: 'Stretched from other tissue', zh: '由其他组织外推' },
  citation: { en: 'Doubtful citation', zh: '引文存疑' },
  'against-known-biology': { en: 'Unlike what is known', zh: '与已知生物学不符' },
}
