// What people type, and what they mean by it: the table that the search is held to. Each row is a query and
// the first hit it must give, as its kind and id.
import type { HitKind } from '../../../src/domain/search/hits.ts'

type Row = readonly [query: string, kind: HitKind, id: string]

const ENTITIES: readonly Row[] = [
  ['autophagy', 'entity', 'autophagy'],
  ['自噬', 'entity', 'autophagy'],
  ['BECN1', 'entity', 'beclin-1'],
  ['Beclin1', 'entity', 'beclin-1'],
  ['beclin 1', 'entity', 'beclin-1'],
  ['MAP1LC3B', 'entity', 'lc3b'],
  ['LC3II', 'entity', 'lc3-ii'],
  ['LC3 II', 'entity', 'lc3-ii'],
  ['3MA', 'entity', 'three-ma'],
  ['3-methyladenine', 'entity', 'three-ma'],
  ['p62', 'entity', 'p62'],
  ['SQSTM1', 'entity', 'p62'],
  ['estrogen', 'entity', 'oestrogen'],
  ['雌激素', 'entity', 'oestrogen'],
  ['estrogen deficiency', 'entity', 'oestrogen-loss'],
  ['aging', 'entity', 'ageing'],
  ['lncRNA', 'entity', 'lncrnas'],
  ['HIF1α/BNIP3', 'entity', 'hif1a-bnip3-pathway'],
  ['PGC-1alpha', 'entity', 'pgc-1a'],
  ['PGC1α', 'entity', 'pgc-1a'],
  ['nf kappa b', 'entity', 'nf-kb-pathway'],
  ['TNFα', 'entity', 'tnf-a'],
  ['sirolimus', 'entity', 'rapamycin'],
  ['HIIT', 'entity', 'hiit'],
  ['OVX', 'entity', 'ovariectomy'],
  ['osteoclastogenesis', 'entity', 'oc-formation'],
  ['strength training', 'entity', 'strength-training'],
  ['八段锦', 'entity', 'baduanjin'],
  ['八段錦', 'entity', 'baduanjin'],
  ['骨質疏鬆', 'entity', 'osteoporosis'],
  ['线粒体自噬', 'entity', 'mitophagy'],
  ['vitamin D', 'entity', 'vitamin-d'],
  ['vitD', 'entity', 'vitamin-d'],
  ['HRT', 'entity', 'oestrogen-replacement'],
  ['Q14457', 'entity', 'beclin-1'],
  ['GO:0006914', 'entity', 'autophagy'],
]

/** Names that the review does not have, of what it speaks of. */
const KINDS: readonly Row[] = [
  ['dexamethasone', 'entity', 'glucocorticoids'],
  ['cortisol', 'entity', 'glucocorticoids'],
  ['地塞米松', 'entity', 'glucocorticoids'],
  ['PRKAA1', 'entity', 'ampk'],
  ['calcitriol', 'entity', 'vitamin-d'],
  ['牵张', 'entity', 'mechanical-stress'],
  ['Wnt/β-catenin', 'entity', 'wnt-pathway'],
  ['wnt/beta-catenin', 'entity', 'wnt-pathway'],
  ['MAP1LC3A', 'entity', 'lc3'],
]

const MISSPELT: readonly Row[] = [
  ['autophagi', 'entity', 'autophagy'],
  ['authophagy', 'entity', 'autophagy'],
  ['rapamicin', 'entity', 'rapamycin'],
  ['metphormin', 'entity', 'metformin'],
  ['glucocorticiods', 'entity', 'glucocorticoids'],
  ['osteocite', 'scope', 'cell:OST'],
  ['osteclast', 'scope', 'cell:OC'],
]

const ARROWS: readonly Row[] = [
  ['GIT1 autophagy', 'arrow', 'git1--autophagy'],
  ['autophagy GIT1', 'arrow', 'git1--autophagy'],
  ['GIT1 → autophagy', 'arrow', 'git1--autophagy'],
  ['exercise mTOR', 'arrow', 'exercise--mtor'],
  ['AMPK mTOR', 'arrow', 'ampk--mtor'],
  ['metformin autophagy', 'arrow', 'metformin--autophagy'],
  ['dexamethasone autophagy', 'arrow', 'glucocorticoids--autophagy'],
  ['运动 自噬', 'arrow', 'exercise--autophagy'],
  ['运动对自噬的影响', 'arrow', 'exercise--autophagy'],
  ['Beclin1 autophagy', 'arrow', 'beclin-1--autophagy'],
  // No claim joins the two, but one joins what holds one of them.
  ['rapamycin mTOR', 'arrow', 'rapamycin--mtorc1-pathway'],
]

const SCOPES: readonly Row[] = [
  ['osteocyte', 'scope', 'cell:OST'],
  ['osteocytes', 'scope', 'cell:OST'],
  ['OST', 'scope', 'cell:OST'],
  ['骨细胞', 'scope', 'cell:OST'],
  ['骨細胞', 'scope', 'cell:OST'],
  ['破骨细胞', 'scope', 'cell:OC'],
  ['osteocyte exercise', 'scope', 'cell:OST stressor:exercise'],
  ['exercise osteoclast', 'scope', 'stressor:exercise cell:OC'],
  ['glucocorticoids in osteoblasts', 'scope', 'stressor:glucocorticoids cell:OB'],
  ['骨细胞 运动', 'scope', 'cell:OST stressor:exercise'],
  ['骨细胞中的自噬', 'scope', 'cell:OST autophagy'],
  ['osteoclast autophagy', 'scope', 'cell:OC autophagy'],
  ['human', 'scope', 'species:human'],
  ['mice', 'scope', 'species:mouse'],
  ['rats', 'scope', 'species:rat'],
  ['人类', 'scope', 'species:human'],
]

const PAPERS: readonly Row[] = [
  ['[43]', 'reference', 'ref-43'],
  ['43', 'reference', 'ref-43'],
  ['ref 43', 'reference', 'ref-43'],
  ['文献43', 'reference', 'ref-43'],
  ['Zeng 2020', 'reference', 'ref-43'],
  ['Zahm', 'reference', 'ref-13'],
  ['Onal', 'reference', 'ref-28'],
  ['廖阳', 'reference', 'ref-88'],
  ['sarcopenia FoxO3a', 'reference', 'ref-43'],
  ['10.3389/fphys.2020.583478', 'reference', 'ref-43'],
  ['https://doi.org/10.1038/nature09076', 'reference', 'ref-10'],
  ['25484092', 'reference', 'ref-32'],
  ['PMID: 25484092', 'reference', 'ref-32'],
  ['hallmarks perspective', 'paper', 'barbosa-2019-hallmarks-aging'],
]

const PLACES: readonly Row[] = [
  ['2.2.1 ¶1 s2', 'place', '2.2.1-p1-s2'],
  ['2.2.1 p1 s2', 'place', '2.2.1-p1-s2'],
  ['2.2.1-p1-s2', 'place', '2.2.1-p1-s2'],
  ['2.2.1 第1段第2句', 'place', '2.2.1-p1-s2'],
  ['2.2.1', 'place', '2.2.1-p1-s1'],
  ['Review 1.2.3 ¶1 s5', 'place', '1.2.3-p1-s5'],
]

const ABSENT: readonly Row[] = [
  ['PTH', 'absent', 'pth'],
  ['甲状旁腺激素', 'absent', 'pth'],
  ['denosumab', 'absent', 'denosumab'],
  ['teriparatide osteoblast', 'absent', 'teriparatide'],
]

const HELP: readonly Row[] = [
  ['how to cite', 'help', 'cite'],
  ['can I cite this', 'help', 'cite'],
  ['可以引用吗', 'help', 'cite'],
  ['引用', 'help', 'cite'],
  ['licence', 'help', 'licence'],
  ['report a fault', 'help', 'fault'],
  ['side by side', 'help', 'compare'],
  ['演示', 'help', 'present'],
]

/** Whole questions: a ready-made one about the same, the answer under what is named, an arrow, or a path. */
export const WHOLE_QUESTIONS: readonly Row[] = [
  ['which paper says that GIT1 promotes osteoclast autophagy?', 'question', 'git1'],
  ['which paper says GIT1 promotes osteoclast autophagy', 'question', 'git1'],
  ['does rapamycin strengthen bones?', 'question', 'rapamycin'],
  ['雷帕霉素能保护骨吗', 'question', 'rapamycin'],
  ['is autophagy harmful to bone', 'question', 'goodOrBad'],
  ['how does exercise affect osteocytes?', 'question', 'osteocyteExercise'],
  ['运动怎么影响骨细胞', 'question', 'osteocyteExercise'],
  ['what happens to osteoclasts when I exercise', 'question', 'osteoclastExercise'],
  ['does dexamethasone inhibit autophagy', 'question', 'glucocorticoids'],
  ['what triggers mitophagy', 'question', 'mitophagy'],
  ['自噬对破骨细胞有什么作用', 'question', 'osteoclast'],
  ['where do the studies disagree?', 'question', 'contested'],
  ['how does ageing affect bone', 'question', 'ageing'],
  ['why does ageing harm osteocytes', 'answer', 'stressor:ageing cell:OST'],
  ['why does aging damage osteocytes?', 'answer', 'stressor:ageing cell:OST'],
  ['为什么衰老会损害骨细胞', 'answer', 'stressor:ageing cell:OST'],
  ['does exercise help bone', 'answer', 'stressor:exercise tissue:bone'],
  ['缺氧对破骨细胞有什么影响', 'answer', 'stressor:hypoxia cell:OC'],
  ['什么药降低破骨细胞自噬', 'answer', 'cell:OC autophagy up'],
  ['which drugs lower autophagy in osteoclasts?', 'answer', 'cell:OC autophagy up'],
  ['什么促进破骨细胞自噬', 'answer', 'cell:OC autophagy up'],
  ['what activates mTOR', 'answer', 'mtor up'],
  ['哪些因素激活 mTOR', 'answer', 'mtor up'],
  ['what does mTOR do', 'answer', 'mtor down'],
  ['what is mTOR inhibited by', 'answer', 'mtor up'],
  ['where do studies of glucocorticoids disagree', 'answer', 'stressor:glucocorticoids contested'],
  ['how is autophagy lowered?', 'answer', 'autophagy up'],
  ['can autophagy be blocked', 'answer', 'autophagy up'],
  ['how is mTOR activated', 'answer', 'mtor up'],
  ['how can autophagy be raised', 'answer', 'autophagy up'],
  ['如何促进自噬', 'answer', 'autophagy up'],
  ['which drugs in mice lower autophagy', 'answer', 'species:mouse autophagy up'],
  ['what in osteoclasts inhibits autophagy', 'answer', 'cell:OC autophagy up'],
  ['破骨细胞自噬为什么增强', 'answer', 'cell:OC autophagy'],
  ['is autophagy lowered in osteoblasts of mice', 'answer', 'cell:OB species:mouse autophagy'],
  ['运动对老年人有好处吗', 'answer', 'stressor:exercise'],
  ['where do studies of hypoxia disagree', 'answer', 'stressor:hypoxia'],
  ['where do studies of metformin disagree', 'entity', 'metformin'],
  ['what is raised by exercise', 'answer', 'stressor:exercise'],
  ['is mTOR blocked by rapamycin', 'arrow', 'rapamycin--mtorc1-pathway'],
  ['does hypoxia lower mTOR', 'arrow', 'hypoxia--mtorc1'],
  ['运动对骨细胞自噬有什么作用', 'arrow', 'exercise--autophagy'],
  ['what does exercise do to autophagy?', 'arrow', 'exercise--autophagy'],
  ['why does estrogen loss cause osteoporosis', 'arrow', 'oestrogen-loss--osteoporosis'],
  ['does a high dose of steroids lower autophagy', 'arrow', 'glucocorticoids--autophagy'],
  ['is AMPK activated by metformin', 'arrow', 'metformin--ampk'],
  ['does metformin prevent osteoporosis', 'path', 'metformin--osteoporosis'],
  ['二甲双胍能预防骨质疏松吗', 'path', 'metformin--osteoporosis'],
  ['does denosumab help bone', 'absent', 'denosumab'],
  ['地舒单抗对骨有什么作用', 'absent', 'denosumab'],
  ['what is AMPK', 'entity', 'ampk'],
  ['how does autophagy work?', 'tour', 'how-autophagy-works'],
  ['什么是自噬', 'tour', 'how-autophagy-works'],
]

/** What claims say, by their words: in English and in Chinese the texts differ, and so does what is found. */
export const CLAIM_QUERIES: Readonly<Record<'en' | 'zh', readonly Row[]>> = {
  en: [
    ['Thr1227', 'claim', '2.2.1-p1-s2-d'],
    ['pulls apart starvation', 'claim', '1.1-p5-s5-o'],
  ],
  zh: [['介入之前', 'claim', '1.1-p5-s5-r']],
}

export const QUERIES: readonly Row[] = [
  ...[...ENTITIES, ...KINDS, ...MISSPELT, ...ARROWS],
  ...[...SCOPES, ...PAPERS, ...PLACES, ...ABSENT, ...HELP, ...WHOLE_QUESTIONS],
]
