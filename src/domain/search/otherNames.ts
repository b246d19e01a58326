// What people type that the data does not say: other names of what the review speaks of, close neighbours,
// and well-known things that it never mentions.
import { SPECIES_AS_MANY } from '../review/speciesTerms.ts'
import { SPECIES } from '../review/vocabulary.ts'
import type { Words } from '../review/vocabulary.ts'
import type { Filter } from './hits.ts'

export interface OtherName {
  readonly names: readonly string[]
  readonly entity: string
  /** Whether it is one of a kind that the review names, and is not itself named there. */
  readonly isKind: boolean
}

const STEROIDS = [
  ...['dexamethasone', 'dex', 'prednisolone', 'prednisone', 'cortisol', 'hydrocortisone'],
  ...['corticosterone', 'corticosteroids', 'steroids', '地塞米松', '泼尼松', '泼尼松龙', '皮质醇'],
]

/** Other names; what holds them and what they lead to is checked by a test. */
export const OTHER_NAMES: readonly OtherName[] = [
  { names: STEROIDS, entity: 'glucocorticoids', isKind: true },
  {
    names: ['PRKAA1', 'PRKAA2', 'AMPKα', 'AMPKα1', 'AMPKα2'],
    entity: 'ampk',
    isKind: true,
  },
  { names: ['MAP1LC3A', 'LC3A'], entity: 'lc3', isKind: true },
  {
    names: ['calcitriol', '1,25(OH)2D3', 'cholecalciferol', '骨化三醇'],
    entity: 'vitamin-d',
    isKind: true,
  },
  { names: ['vitD', 'vit D'], entity: 'vitamin-d', isKind: false },
  {
    names: ['Wnt/β-catenin', 'β-catenin', 'canonical Wnt', 'Wnt/β-连环蛋白'],
    entity: 'wnt-pathway',
    isKind: true,
  },
  {
    names: ['stretch', 'mechanical stretch', 'tensile strain', 'cyclic stretch', '牵张', '牵拉'],
    entity: 'mechanical-stress',
    isKind: true,
  },
  { names: ['biguanide', 'biguanides', '双胍'], entity: 'metformin', isKind: false },
  { names: ['AKT1', 'AKT2', 'p-Akt', 'pAkt'], entity: 'akt', isKind: true },
  { names: ['p-mTOR', 'pmTOR'], entity: 'mtor', isKind: true },
  { names: ['p-AMPK', 'pAMPK'], entity: 'ampk', isKind: true },
  {
    names: ['too much exercise', 'overtraining', '运动过度', '运动过量', '运动太多'],
    entity: 'excessive-exercise',
    isKind: false,
  },
]

/** Entities that somebody who asks for one may mean; each is offered with the others. */
export const NEAR: readonly (readonly string[])[] = [
  ['oc-formation', 'oc-differentiation'],
  ['ob-formation', 'osteogenic-differentiation'],
  ['aerobic-training', 'endurance-training'],
  ['resistance-training', 'strength-training'],
  ['pgc-1', 'pgc-1a'],
  ['mtor-complex', 'mtorc1'],
  ['oestrogen', 'oestrogen-loss'],
]

export interface NotMentioned {
  readonly id: string
  readonly label: Words
  readonly names: readonly string[]
}

const absent = (id: string, en: string, zh: string, ...names: string[]): NotMentioned => ({
  ...{ id, label: { en, zh } },
  names: [en, zh, ...names],
})

/** What people call the options of a filter that have another name there. */
export const OTHER_FILTER_NAMES: readonly { names: readonly string[]; filter: Filter }[] = [
  ...SPECIES.map((option) => ({
    names: [SPECIES_AS_MANY[option].en],
    filter: { facet: 'species', option } as const,
  })),
  { names: ['人类', '人体'], filter: { facet: 'species', option: 'human' } },
  {
    names: ['old age', 'elderly', 'older people', '老年', '老年人', '老人'],
    filter: { facet: 'stressor', option: 'ageing' },
  },
]

/** Well-known names that stand nowhere in the review; a test looks for each in all that the data says. */
export const NOT_MENTIONED: readonly NotMentioned[] = [
  absent(
    'pth',
    'parathyroid hormone (PTH)',
    '甲状旁腺激素（PTH）',
    'PTH',
    'parathyroid hormone',
    '甲状旁腺激素',
  ),
  absent('teriparatide', 'teriparatide', '特立帕肽', 'PTH1-34', 'PTH(1-34)'),
  absent('denosumab', 'denosumab', '地舒单抗', 'Prolia', '狄诺塞麦'),
  absent('bisphosphonates', 'bisphosphonates', '双膦酸盐', 'bisphosphonate', '双磷酸盐'),
  absent('alendronate', 'alendronate', '阿仑膦酸'),
  absent('zoledronate', 'zoledronate', '唑来膦酸', 'zoledronic acid'),
  absent('raloxifene', 'raloxifene', '雷洛昔芬'),
  absent('romosozumab', 'romosozumab', '罗莫佐单抗'),
  absent('calcitonin', 'calcitonin', '降钙素'),
  absent('sclerostin', 'sclerostin', '硬化蛋白', 'SOST', '骨硬化蛋白'),
  absent('strontium', 'strontium ranelate', '雷奈酸锶', 'strontium'),
  absent('resveratrol', 'resveratrol', '白藜芦醇'),
  absent('spermidine', 'spermidine', '亚精胺'),
  absent('bafilomycin', 'bafilomycin A1', '巴弗洛霉素 A1', 'bafilomycin', 'BafA1'),
  absent('everolimus', 'everolimus', '依维莫司'),
  absent('testosterone', 'testosterone', '睾酮'),
  absent('thyroid', 'thyroid hormone', '甲状腺激素'),
  absent('leptin', 'leptin', '瘦素'),
  absent('vegf', 'VEGF', '血管内皮生长因子'),
  absent('klotho', 'klotho', 'Klotho 蛋白'),
  absent('piezo1', 'Piezo1', 'Piezo1 通道'),
  absent('raptor', 'raptor', 'raptor 蛋白', 'RPTOR'),
]
