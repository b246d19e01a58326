// What stands round the chains between two things: what the review says of the two directly, and what is missing
// where there is no chain.
import type { Interaction } from '../graph/derive.ts'
import type { Agreement, Lift, PathAnswer, PathQuestion } from '../graph/pathAnswer.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { nameInSentence } from './nameInSentence.ts'
import { describeArrows } from './describeChain.ts'
import { FACET_WORDS } from './facetWords.ts'
import { chinese } from './chineseText.ts'
import { listed } from './prose.ts'

const AGREEMENT: Readonly<Record<Language, Readonly<Record<Agreement, string>>>> = {
  en: {
    same: 'The review says so directly too',
    opposite: 'Directly the review says the opposite',
    contested: 'Directly the review says both',
    decided: 'Directly the review says one thing',
    undirected: 'Directly the review gives no direction',
    unsaid: 'The review never says so directly.',
  },
  zh: {
    same: '综述也直接这样说',
    opposite: '综述直接说的正相反',
    contested: '综述直接说的有两种',
    decided: '综述直接说的只有一种',
    undirected: '综述直接提到而未说明方向',
    unsaid: '综述从未直接这样说。',
  },
}

const UNSAID_HERE = {
  en: 'Under these filters the review does not say so directly.',
  zh: '在这些筛选条件下，综述没有直接这样说。',
} as const

interface Directly {
  readonly agreement: Agreement
  /** What is said of the two ends in scope. */
  readonly direct: Interaction | null
  /** Whether more could be said of them without the filters. */
  readonly isFiltered: boolean
}

/** What the review says directly of what a chain implies: "Directly the review says the opposite: x lowers y." */
export function describeAgreement(
  dataset: Dataset,
  { agreement, direct, isFiltered }: Directly,
  lang: Language,
): string {
  if (agreement === 'unsaid' && isFiltered) return UNSAID_HERE[lang]
  const said = AGREEMENT[lang][agreement]
  if (!direct || agreement === 'unsaid') return said
  const arrow = describeArrows(dataset, [direct], lang)
  return lang === 'en' ? `${said}: ${arrow}.` : `${said}：${arrow}。`
}

function liftName(lift: Lift, lang: Language): string {
  if (lift === 'general') return lang === 'en' ? 'what hides general claims' : '隐藏泛指论断的选项'
  if (lift === 'contested') return lang === 'en' ? '“contested only”' : '“仅看有分歧的”'
  const facet = FACET_WORDS[lift][lang]
  return lang === 'en' ? `the filter by ${facet}` : `${facet}筛选`
}

function filteredOut(lifts: readonly Lift[], lang: Language): string {
  const names = lifts.map((lift) => liftName(lift, lang))
  if (lang === 'zh') {
    return names.length === 0
      ? '在这些筛选条件下没有链；去掉全部筛选则有。'
      : `在这些筛选条件下没有链；去掉${names.join('或')}即有。`
  }
  return names.length === 0
    ? 'No chain under these filters; without any filter there is one.'
    : `No chain under these filters; there is one without ${names.join(' or without ')}.`
}

/** What lifting a filter is called: "without the filter by cell type". */
export function describeLift(lift: Lift, lang: Language): string {
  const name = liftName(lift, lang)
  return lang === 'en' ? `without ${name}` : `去掉${name}`
}

const DIRECTLY = { en: 'The review says it directly', zh: '综述直接说到' } as const

/** Of two things with no chain between them: what the review says of them all the same. */
export function describeDirect(dataset: Dataset, direct: Interaction, lang: Language): string {
  const arrow = describeArrows(dataset, [direct], lang)
  return lang === 'en' ? `${DIRECTLY.en}: ${arrow}.` : `${DIRECTLY.zh}：${arrow}。`
}

/** Why there is no chain, and what would let one in. */
export function describeMissing(
  dataset: Dataset,
  { missing, direct }: Pick<PathAnswer, 'missing' | 'direct'>,
  { source, target }: PathQuestion,
  lang: Language,
): string {
  if (!missing) return ''
  const [from, to] = [nameInSentence(dataset, source, lang), nameInSentence(dataset, target, lang)]
  const isEnglish = lang === 'en'
  switch (missing.kind) {
    case 'never-target':
      return isEnglish ? `Nothing in the review acts on ${to}.` : `综述中没有什么作用于${to}。`
    case 'never-source':
      return isEnglish
        ? `In the review ${from} acts on nothing.`
        : `综述中${from}不作用于任何事物。`
    case 'filtered':
      return filteredOut(missing.lifts, lang)
    case 'undirected': {
      const arrows = missing.arrows.map((arrow) => describeArrows(dataset, [arrow], lang))
      return isEnglish
        ? `No chain with a direction: the review does not say which way ${listed(arrows, lang)}.`
        : `没有方向明确的链：综述未说明${listed(arrows, lang)}的方向。`
    }
    case 'none':
      return direct ? NO_WAY_ROUND[lang] : noWay(from, to, lang)
  }
}

const NO_WAY_ROUND = { en: 'No way round leads there.', zh: '没有别的途径通向它。' } as const

const noWay = (from: string, to: string, lang: Language): string =>
  lang === 'en'
    ? `In the review nothing leads from ${from} to ${to} within six steps.`
    : chinese('综述中六步之内没有什么从', from, '通向', `${to}。`)
