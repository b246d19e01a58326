// The words of the closed vocabularies that only a claim or a reference, read one by one, needs: they
// come with the details. A new member does not compile until it has its words.
import type { Basis, ReferenceStatus, Table, Verdict, Words } from '../review/vocabulary.ts'

export const BASIS_WORDS: Table<Basis> = {
  stated: { en: 'said in the text itself', zh: '文中直接写明' },
  inferred: { en: 'inferred from an experiment', zh: '由实验推断' },
  correlated: { en: 'seen together', zh: '相伴出现' },
}

/** Instead of {@link BASIS_WORDS}, where the sentence tells a mechanism and no experiment. */
export const MECHANISM_WORDS = {
  en: 'inferred from what follows when it goes down',
  zh: '由其下降的后果推断',
} as const

export const STATUS_WORDS: Table<ReferenceStatus> = {
  identified: { en: 'Identified', zh: '已确认' },
  probable: { en: 'Probable', zh: '可能对应' },
  unresolved: { en: 'Unresolved', zh: '未确认' },
}

export const VERDICT_WORDS: Table<Verdict> = {
  supports: { en: 'Supports it', zh: '支持' },
  partly: { en: 'Supports part of it', zh: '部分支持' },
  differs: { en: 'Differs in another setting', zh: '条件不同，结果不同' },
  contradicts: { en: 'Contradicts it', zh: '与此相反' },
  absent: { en: 'Not seen to say it', zh: '其中未见' },
}

/** Beside a verdict on all that a number is cited for: that a part of it was not seen in the paper. */
export const PART_ABSENT: Words = { en: 'A part not seen in it', zh: '有一部分未见' }
