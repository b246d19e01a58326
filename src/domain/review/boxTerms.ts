// The words of the kinds and icons of boxes, both languages: a legend and the details name them, the filters do not.
import type { Kind, OwnIcon, Table } from './vocabulary.ts'

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

/** What is told of an entity by an icon of its own. */
export const ICON_WORDS: Table<OwnIcon> = {
  exercise: { en: 'Exercise', zh: '运动' },
  osteoblast: { en: 'Osteoblasts', zh: '成骨细胞' },
  osteoclast: { en: 'Osteoclasts', zh: '破骨细胞' },
  osteocyte: { en: 'Osteocytes', zh: '骨细胞' },
  'stem-cell': { en: 'Stem cells', zh: '干细胞' },
  bone: { en: 'Bone', zh: '骨' },
}
