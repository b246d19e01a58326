// The words of the closed vocabularies that only a claim or a reference, read one by one, needs: they
// come with the details. A new member does not compile until it has its words.
import type {
  Basis,
  CAVEAT_KINDS,
  PHASES,
  ReferenceStatus,
  SPECIES,
  SYSTEMS,
  Table,
  Verdict,
} from '../review/vocabulary.ts'

export const BASIS_WORDS: Table<Basis> = {
  stated: { en: 'stated outright', zh: '直接陈述' },
  inferred: { en: 'inferred from an experiment', zh: '由实验推断' },
  correlated: { en: 'seen together', zh: '相伴出现' },
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

export const VERDICT_WORDS: Table<Verdict> = {
  supports: { en: 'Supports it', zh: '支持' },
  partly: { en: 'Supports part of it', zh: '部分支持' },
  differs: { en: 'Differs in another setting', zh: '条件不同，结果不同' },
  contradicts: { en: 'Contradicts it', zh: '相反' },
}

export const CAVEAT_WORDS: Table<(typeof CAVEAT_KINDS)[number]> = {
  contradiction: { en: 'The review says two things', zh: '综述前后不一' },
  'likely-slip': { en: 'Likely slip', zh: '疑为笔误' },
  garbled: { en: 'Garbled sentence', zh: '语句不通' },
  extrapolation: { en: 'Stretched from other tissue', zh: '由其他组织外推' },
  citation: { en: 'About the citation', zh: '关于引文' },
  'against-known-biology': { en: 'Unlike what is known', zh: '与已知生物学不符' },
  'left-open': { en: 'Left open', zh: '文中未交代' },
}
