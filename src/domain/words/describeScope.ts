// A scope as one sentence: what a figure, a slide or a printed page says it shows. It names every
// filter that is on and nothing that is not, so that two different filters never read the same.
import type { Dataset } from '../review/dataset.ts'
import { paperName } from './cite.ts'
import { nameOf } from './describe.ts'
import { describeStrike } from './describeStrike.ts'
import { FACET_WORDS } from './facetWords.ts'
import { FACETS, facetOptions } from '../scope/facets.ts'
import type { FacetId } from '../scope/facets.ts'
import { parsePath } from '../scope/path.ts'
import type { Push } from '../review/experiment.ts'
import { chinese } from './chineseText.ts'
import { pushedBy } from '../scope/push.ts'
import { hidesGeneral, isFiltered, isNarrowed, parseSelection } from '../scope/scope.ts'
import type { FacetChoice, Reach, Scope } from '../scope/scope.ts'
import type { Language } from '../review/vocabulary.ts'

const WORDS = {
  en: {
    view: (name: string) => `View “${name}”`,
    facet: (facet: string, options: readonly string[]) => `${facet}: ${options.join(' or ')}`,
    or: ' or ',
    everything: 'everything',
    against: (left: string, right: string) => `${left}, compared with ${right}`,
    noGeneral: 'general claims hidden',
    contested: 'contested arrows only',
    reach: ({ direction, steps }: Reach, name: string) =>
      `within ${steps === 1 ? '1 step' : `${steps} steps`} ${{ both: 'up- or downstream', up: 'upstream', down: 'downstream' }[direction]} of ${name}`,
    main: 'main arrows only',
    chain: (names: readonly string[]) => `highlighted: ${names.join(' → ')}`,
    path: (from: string, to: string) => `asked: how ${from} reaches ${to}`,
    pushed: (name: string, way: Push) => `pushed ${way}: ${name}`,
    citing: (number: number) => `highlighted: what cites [${number}]`,
    beside: (name: string) => `highlighted: what ${name} bears on`,
    ofSentence: (locator: string) => `highlighted: what ${locator} says`,
    forAudience: {
      shown: 'Shown: ',
      noGeneral: {
        one: 'only claims that name it',
        many: 'only claims that name them',
      },
      contested: 'only what is contested',
      reach: ({ direction, steps }: Reach, name: string) =>
        `${steps === 1 ? 'one step' : `${steps} steps`} ${{ both: 'up- or downstream', up: 'upstream', down: 'downstream' }[direction]} of ${name}`,
    },
    hidden: (names: readonly string[]) => `hidden: ${names.join(', ')}`,
    without: (name: string) => `struck out: ${name}`,
    unfiltered: 'no filter',
    comma: ', ',
    join: '; ',
    stop: '.',
  },
  zh: {
    view: (name: string) => `视图“${name}”`,
    facet: (facet: string, options: readonly string[]) => `${facet}：${options.join('或')}`,
    or: '或',
    everything: '全部',
    against: (left: string, right: string) => `${left}，与${right}对比`,
    noGeneral: '不含泛指论断',
    contested: '仅有分歧的箭头',
    reach: ({ direction, steps }: Reach, name: string) =>
      `${chinese(name, { both: '上下游', up: '上游', down: '下游' }[direction])} ${steps} 步之内`,
    main: '仅主要箭头',
    chain: (names: readonly string[]) => `突出：${names.join(' → ')}`,
    path: (from: string, to: string) => `所问：${chinese(from, '如何影响', to)}`,
    pushed: (name: string, way: Push) => `${way === 'up' ? '上调' : '下调'}：${name}`,
    citing: (number: number) => `突出：引用 [${number}] 之处`,
    beside: (name: string) => `突出：${chinese('与', name, '相关之处')}`,
    ofSentence: (locator: string) => `突出：${locator} 所说`,
    forAudience: {
      shown: '所示：',
      noGeneral: {
        one: '仅限明确提及者',
        many: '仅限明确提及者',
      },
      contested: '仅有分歧者',
      reach: ({ direction, steps }: Reach, name: string) =>
        `${chinese(name, { both: '上下游', up: '上游', down: '下游' }[direction])} ${steps} 步之内`,
    },
    hidden: (names: readonly string[]) => `已隐藏：${names.join('、')}`,
    without: (name: string) => `去除：${name}`,
    unfiltered: '未筛选',
    comma: '、',
    join: '；',
    stop: '。',
  },
} as const

/** The chosen options of all facets, each facet one piece: `cell type: Osteoblast or Osteocyte`. */
function facetPieces({ meta }: Dataset, facets: FacetChoice, lang: Language): readonly string[] {
  return FACETS.flatMap((facet) => {
    const chosen = facetOptions(meta, facet).filter(({ id }) => facets[facet].includes(id))
    if (chosen.length === 0) return []
    const names = chosen.map(({ label }) => label[lang])
    return [WORDS[lang].facet(FACET_WORDS[facet][lang], names)]
  })
}

/** Whether the view shows its main arrows only. */
function isHeldBack({ views }: Dataset, scope: Scope): boolean {
  const isCrowded = views.get(scope.view)?.opensOn !== undefined
  return isCrowded && !scope.all && !isNarrowed(scope) && !scope.reach && scope.mode !== 'compare'
}

/** The reach around what is selected, where there is one. */
function selectedReach({ reach, select }: Scope) {
  const isAround = reach && select !== null && parseSelection(select).type === 'entity'
  return isAround ? { reach, select } : null
}

/** What stands out because a reference or a sentence is selected, which is in no picture itself. */
function litPieces(
  dataset: Dataset,
  { select, mode, without }: Scope,
  lang: Language,
): readonly string[] {
  if (mode === 'compare') return []
  // What falls stands out then, and not what is selected.
  if (without !== null) return [WORDS[lang].without(describeStrike(without, lang))]
  if (select === null) return []
  const selection = parseSelection(select)
  if (selection.type === 'reference') return [WORDS[lang].citing(selection.number)]
  if (selection.type === 'paper') return [WORDS[lang].beside(paperName(dataset, selection.id))]
  return selection.type === 'sentence' ? [WORDS[lang].ofSentence(selection.locator)] : []
}

/** What is asked along the arrows, and the chain that is chosen as its answer. */
function pathPieces(dataset: Dataset, { path, also, mode }: Scope, lang: Language) {
  const asked = path === null || mode === 'compare' ? null : parsePath(dataset, path)
  if (!asked) return []
  const words = WORDS[lang]
  const name = (id: string) => nameOf(dataset, id, lang)
  const ids = also.map((id) => id.split('--'))
  const chain = [...ids.slice(0, 1).flat(), ...ids.slice(1).map(([, target = '']) => target)]
  return [
    ...(asked.type === 'path' ? [words.path(name(asked.source), name(asked.target))] : []),
    ...(chain.length > 0 ? [words.chain(chain.map(name))] : []),
  ]
}

/** What holds besides the facets: switches, reach, arrows held back, arrows that stand out. */
function otherPieces(dataset: Dataset, scope: Scope, lang: Language): readonly string[] {
  const words = WORDS[lang]
  const { contested, hide } = scope
  const around = selectedReach(scope)
  return [
    ...(hidesGeneral(scope) ? [words.noGeneral] : []),
    ...(contested ? [words.contested] : []),
    ...(around ? [words.reach(around.reach, nameOf(dataset, around.select, lang))] : []),
    ...(isHeldBack(dataset, scope) ? [words.main] : []),
    ...(hide.length === 0 || scope.mode === 'compare'
      ? []
      : [words.hidden(hide.map((id) => nameOf(dataset, id, lang)))]),
    ...pathPieces(dataset, scope, lang),
    ...(scope.mode === 'compare' ? [] : pushedBy(scope)).map(({ id, way }) =>
      words.pushed(nameOf(dataset, id, lang), way),
    ),
    ...litPieces(dataset, scope, lang),
  ]
}

/** Facets whose options need not be told what they are: nobody takes an osteoblast for a pathway. */
const SPEAKING: readonly FacetId[] = ['cell', 'stressor', 'dose', 'intensity']

/**
 * The filters that are on, without the view, as an audience is told them that sees no filters; the
 * empty text where none is.
 */
export function describeForAudience(dataset: Dataset, scope: Scope, lang: Language): string {
  if (!isFiltered(scope)) return ''
  const { facet, join, forAudience: words } = WORDS[lang]
  const { contested, facets } = scope
  const chosen = FACETS.flatMap((id) => {
    const options = facetOptions(dataset.meta, id).filter((o) => facets[id].includes(o.id))
    return options.length > 0 ? [{ id, names: options.map(({ label }) => label[lang]) }] : []
  })
  const count = chosen.reduce((sum, { names }) => sum + names.length, 0)
  const many = count === 1 ? 'one' : 'many'
  const around = selectedReach(scope)
  const pieces = [
    ...chosen.map(({ id, names }) =>
      SPEAKING.includes(id) ? names.join(WORDS[lang].or) : facet(FACET_WORDS[id][lang], names),
    ),
    ...(hidesGeneral(scope) ? [words.noGeneral[many]] : []),
    ...(contested ? [words.contested] : []),
    ...(around ? [words.reach(around.reach, nameOf(dataset, around.select, lang))] : []),
  ]
  return words.shown + pieces.join(join)
}

/**
 * What a scope shows, as one sentence: the view, then every filter that is on. In a comparison both
 * sides are named.
 */
export function describeScope(dataset: Dataset, scope: Scope, lang: Language): string {
  const words = WORDS[lang]
  const view = words.view(dataset.views.get(scope.view)?.label[lang] ?? scope.view)
  const facets = facetPieces(dataset, scope.facets, lang)
  const side = (pieces: readonly string[]) => pieces.join(words.comma) || words.everything
  const sides =
    scope.mode === 'compare'
      ? [words.against(side(facets), side(facetPieces(dataset, scope.versus, lang)))]
      : facets
  const pieces = [...sides, ...otherPieces(dataset, scope, lang)]
  return [view, ...(pieces.length > 0 ? pieces : [words.unfiltered])].join(words.join) + words.stop
}
