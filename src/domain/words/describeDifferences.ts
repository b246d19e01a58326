// What tells two sides apart, in words.
import type { DifferenceKind } from '../graph/differences.ts'
import type { Dataset } from '../review/dataset.ts'
import { INTENSITY_WORDS, PHASE_WORDS, SPECIES_WORDS, SYSTEM_WORDS } from '../review/terms.ts'
import type { Language, Words } from '../review/vocabulary.ts'
import { nameOf, termName } from './describe.ts'
import { phraseOf } from './describeClaim.ts'

export const DIFFERENCE_WORDS: Readonly<Record<DifferenceKind, Words>> = {
  source: { en: 'What acts', zh: '作用者' },
  target: { en: 'On what', zh: '作用对象' },
  cell: { en: 'Cell', zh: '细胞' },
  tissue: { en: 'Tissue', zh: '组织' },
  stressor: { en: 'Setting', zh: '应激或处境' },
  dose: { en: 'Dose or level', zh: '剂量或水平' },
  intensity: { en: 'Intensity', zh: '强度' },
  phase: { en: 'Time', zh: '时相' },
  species: { en: 'Species', zh: '物种' },
  system: { en: 'Studied', zh: '研究方式' },
  intervention: { en: 'What was done', zh: '干预' },
  method: { en: 'Method', zh: '方法' },
}

/** A side may name both: a dose of what is given, a level of what is there. */
const AMOUNTS = {
  low: { en: 'Low', zh: '低' },
  high: { en: 'High', zh: '高' },
} as const

const CLOSED: Readonly<
  Partial<Record<DifferenceKind, Readonly<Partial<Record<string, Readonly<Words>>>>>>
> = {
  dose: AMOUNTS,
  intensity: INTENSITY_WORDS,
  phase: PHASE_WORDS,
  species: SPECIES_WORDS,
  system: SYSTEM_WORDS,
}

/** One thing that a side names, as the reader knows it. */
export function describeNamed(
  dataset: Dataset,
  kind: DifferenceKind,
  name: string,
  lang: Language,
): string {
  if (kind === 'source' || kind === 'target') return nameOf(dataset, name, lang)
  if (kind === 'cell') return termName(dataset.meta.cells, name, lang)
  if (kind === 'stressor') return termName(dataset.meta.stressors, name, lang)
  return CLOSED[kind]?.[name]?.[lang] ?? phraseOf(dataset, name, lang)
}
