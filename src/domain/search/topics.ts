// What a question may be about that has no name in the data: where the review says both, what is a hypothesis, the
// dose, the intensity, what differs; and words for a kind of thing.
import { DOSES, INTENSITIES } from '../review/vocabulary.ts'
import type { Kind } from '../review/vocabulary.ts'
import type { FacetId } from '../scope/facets.ts'
import type { Filter } from './hits.ts'

/** What a question may be about beside what the data names. */
export interface Topic {
  readonly id: string
  readonly names: readonly string[]
  readonly filters: readonly Filter[]
  /** Whether it asks for what the review says both ways. */
  readonly contested: boolean
  /** Whether it sets what is named side by side. */
  readonly compares?: true
}

const bothOf = (facet: FacetId, options: readonly string[]): readonly Filter[] =>
  options.map((option) => ({ facet, option }))

export const TOPICS: readonly Topic[] = [
  {
    id: 'contested',
    names: [
      ...['disagree', 'disagrees', 'disagreement', 'contradict', 'contradicts', 'contested'],
      ...['不一致', '说法不一', '分歧', '有分歧', '矛盾', '争议', '有争议'],
    ],
    filters: [],
    contested: true,
  },
  {
    id: 'hypothesised',
    names: ['hypothesis', 'hypotheses', 'hypothesised', 'hypothetical', '假设', '假说'],
    filters: [{ facet: 'certainty', option: 'hypothesised' }],
    contested: false,
  },
  {
    id: 'dose',
    names: ['dose', 'doses', 'dosage', '剂量', '用量'],
    filters: bothOf('dose', DOSES),
    contested: false,
  },
  {
    id: 'intensity',
    names: ['intensity', 'intensities', '强度'],
    filters: bothOf('intensity', INTENSITIES),
    contested: false,
  },
  {
    id: 'compare',
    names: [
      ...['difference', 'differences', 'differ', 'differs', 'different', 'differently'],
      ...[
        'compare',
        'compared',
        'comparison',
        '区别',
        '不同',
        '差异',
        '差别',
        '对比',
        '比较',
        '相比',
      ],
    ],
    filters: [],
    contested: false,
    compares: true,
  },
]

/** Words for a kind of thing that is asked for. */
export const KIND_NAMES: readonly {
  readonly names: readonly string[]
  readonly kinds: readonly Kind[]
}[] = [
  {
    names: ['drug', 'drugs', 'medicine', 'medicines', 'medication', '药', '药物', '药品'],
    kinds: ['drug'],
  },
  { names: ['protein', 'proteins', '蛋白', '蛋白质'], kinds: ['protein', 'complex'] },
]

/** All words that are read so, to be looked through. */
export const TOPIC_WORDS: readonly string[] = TOPICS.flatMap(({ names }) => names)
