// What facets are called within a sentence.
import type { Words } from '../review/vocabulary.ts'
import type { FacetId } from '../scope/facets.ts'

/** What each facet is called within a sentence. */
export const FACET_WORDS: Readonly<Record<FacetId, Words>> = {
  cell: { en: 'cell type', zh: '细胞类型' },
  stressor: { en: 'stressor', zh: '应激因素' },
  tissue: { en: 'tissue', zh: '组织' },
  pathway: { en: 'pathway', zh: '通路' },
  certainty: { en: 'certainty', zh: '确定程度' },
  dose: { en: 'dose', zh: '剂量' },
  intensity: { en: 'exercise intensity', zh: '运动强度' },
  phase: { en: 'phase', zh: '时期' },
  evidence: { en: 'evidence', zh: '证据' },
  species: { en: 'species', zh: '物种' },
  system: { en: 'system', zh: '体系' },
  papers: { en: 'papers', zh: '论文数' },
  caveat: { en: 'caveat', zh: '注意事项' },
}
