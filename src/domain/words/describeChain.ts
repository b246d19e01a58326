// A chain as one sentence in both languages, and its weakest link as another. A sentence never says more than
// the steps do.
import type { Interaction } from '../graph/derive.ts'
import type { Chain } from '../graph/paths.ts'
import { isOfDifferentCells, weakestOf } from '../graph/steps.ts'
import type { Flaw, Sign, Step } from '../graph/steps.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import type { Language, SummaryEffect, Words } from '../review/vocabulary.ts'
import { chineseEither, chineseVerb } from './chineseVerbs.ts'
import { nameInSentence } from './nameInSentence.ts'
import { chinese } from './chineseText.ts'
import { atStart, cellsInProse, listed } from './prose.ts'
import { cellsOf } from './saying.ts'

type Verb = readonly [singular: string, plural: string]

const VERBS: Readonly<Record<SummaryEffect, Verb>> = {
  increases: ['raises', 'raise'],
  decreases: ['lowers', 'lower'],
  'mostly-increases': ['mostly raises', 'mostly raise'],
  'mostly-decreases': ['mostly lowers', 'mostly lower'],
  contested: ['both raises and lowers', 'both raise and lower'],
  unsigned: ['acts on', 'act on'],
}

const arrowsIn = (steps: readonly Step[]) => steps.map(({ arrow }) => arrow)

function verbOf(dataset: Dataset, { source, effect }: Interaction): string {
  return VERBS[effect][dataset.entities.get(source)?.plural === true ? 1 : 0]
}

/** "metformin raises autophagy, which lowers bone loss": arrows that follow each other. */
export function describeArrows(
  dataset: Dataset,
  arrows: readonly Interaction[],
  lang: Language,
): string {
  const [first, ...rest] = arrows
  if (!first) return ''
  const name = (id: string) => nameInSentence(dataset, id, lang)
  const verbIn = ({ effect, target }: Interaction) => chineseVerb(dataset, effect, target)
  const begin =
    lang === 'en'
      ? `${name(first.source)} ${verbOf(dataset, first)} ${name(first.target)}`
      : chinese(name(first.source), verbIn(first), name(first.target))
  return rest.reduce(
    (said, arrow) =>
      lang === 'en'
        ? `${said}, which ${verbOf(dataset, arrow)} ${name(arrow.target)}`
        : `${said}，${chinese('后者', verbIn(arrow), name(arrow.target))}`,
    begin,
  )
}

/** What a chain says in the end: "on this chain, metformin lowers bone loss". */
export function describeOutcome(
  dataset: Dataset,
  {
    source,
    target,
    sign,
  }: { readonly source: string; readonly target: string; readonly sign: Sign },
  lang: Language,
): string {
  const [from, to] = [nameInSentence(dataset, source, lang), nameInSentence(dataset, target, lang)]
  const isPlural = dataset.entities.get(source)?.plural === true
  if (sign === 0) {
    return lang === 'en'
      ? `whether ${from} ${isPlural ? 'raise or lower' : 'raises or lowers'} ${to} is open`
      : chinese(from, chineseEither(dataset, target), to, '未定')
  }
  const effect = sign === 1 ? 'increases' : 'decreases'
  return lang === 'en'
    ? `${from} ${VERBS[effect][isPlural ? 1 : 0]} ${to}`
    : chinese(from, chineseVerb(dataset, effect, target), to)
}

/** "Metformin raises autophagy, which lowers bone loss: on this chain, metformin lowers bone loss." */
export function describeChain(dataset: Dataset, { steps, sign }: Chain, lang: Language): string {
  const source = steps[0]?.arrow.source ?? ''
  const target = steps.at(-1)?.arrow.target ?? ''
  const said = describeArrows(dataset, arrowsIn(steps), lang)
  const outcome = describeOutcome(dataset, { source, target, sign }, lang)
  return lang === 'en'
    ? `${atStart(said)}: on this chain, ${outcome}.`
    : `${said}：照此，${outcome}。`
}

/** The tissues that claims name, as they stand in a sentence; the cells where they name no tissue. */
function elsewhere(dataset: Dataset, claims: readonly Claim[], lang: Language): string {
  const tissues = [...new Set(claims.flatMap(({ context }) => context.tissue ?? []))]
  const phrase = (text: string) =>
    dataset.meta.phrases.find(({ en }) => en === text)?.[lang] ?? text
  const names =
    tissues.length > 0
      ? tissues.map(phrase)
      : cellsOf(dataset, claims).map((id) => cellsInProse(dataset, id, lang))
  if (names.length === 0) return lang === 'en' ? 'another tissue' : '其他组织'
  return listed(names, lang)
}

/** Cells asked about that a step does not name. */
function unnamed(dataset: Dataset, asked: readonly string[], lang: Language): string {
  const cells = asked.map((id) => cellsInProse(dataset, id, lang))
  if (cells.length === 0) return lang === 'en' ? 'said in general' : '泛指'
  return lang === 'en' ? `not said of ${cells.join(' or ')}` : `未说到${listed(cells, lang)}`
}

type PlainFlaw = Exclude<Flaw, 'elsewhere' | 'general' | 'contested' | 'mostly'>

const PLAIN: Readonly<Record<PlainFlaw, Words>> = {
  hypothesised: { en: 'only a hypothesis', zh: '仅为假设' },
  correlated: { en: 'the two only seen together', zh: '只见二者相伴' },
  suggested: { en: 'only suggested', zh: '仅为提示' },
  single: { en: 'one sentence', zh: '仅一句' },
  uncited: { en: 'no paper cited', zh: '未引论文' },
  inferred: { en: 'only inferred', zh: '仅为推断' },
}

const isPlain = (flaw: Flaw): flaw is PlainFlaw => Object.hasOwn(PLAIN, flaw)

export interface Asked {
  /** The cells that are filtered by. */
  readonly cells: readonly string[]
}

function flawWords(dataset: Dataset, step: Step, { cells }: Asked, lang: Language) {
  const { target, voices } = step.arrow
  const { increases, decreases } = voices
  const does = (effect: 'increases' | 'decreases') => chineseVerb(dataset, effect, target)
  const sides = [increases, decreases].sort((a, b) => b - a).map(String)
  const told: Readonly<Record<Exclude<Flaw, PlainFlaw>, () => Words>> = {
    elsewhere: () => {
      const tissue = elsewhere(dataset, step.claims, lang)
      return { en: `said only of ${tissue}`, zh: `只就${tissue}而言` }
    },
    general: () => {
      const said = unnamed(dataset, step.namesCell === false ? cells : [], lang)
      return { en: said, zh: said }
    },
    contested: () => ({
      en: `the review says both (${String(increases)} raise, ${String(decreases)} lower)`,
      zh: `综述两说并存（${String(increases)} 句${does('increases')}，${String(decreases)} 句${does('decreases')}）`,
    }),
    mostly: () => ({
      en: `mostly said, ${sides.join(' sentences to ')}`,
      zh: `多数如此，${sides.join(' 句对 ')} 句`,
    }),
  }
  return (flaw: Flaw): string => (isPlain(flaw) ? PLAIN[flaw] : told[flaw]())[lang]
}

/** In which ways a step is weak: "said only of skeletal muscle, one sentence, no paper cited"; empty where in none. */
function describeFlaws(dataset: Dataset, step: Step, asked: Asked, lang: Language): string {
  const said = step.flaws.map(flawWords(dataset, step, asked, lang))
  return said.join(lang === 'en' ? ', ' : '，')
}

/** "Weakest link: metformin raises autophagy (one sentence, no paper cited)." */
export function describeWeakest(
  dataset: Dataset,
  steps: readonly Step[],
  asked: Asked,
  lang: Language,
): string {
  const weakest = weakestOf(steps)
  if (!weakest) {
    return lang === 'en'
      ? 'No weak link: each step is stated outright in several sentences, of which some cite papers.'
      : '没有薄弱环节：每一步都有多句直接陈述，其中有的引有论文。'
  }
  const said = describeArrows(dataset, [weakest.arrow], lang)
  const flaws = describeFlaws(dataset, weakest, asked, lang)
  return lang === 'en' ? `Weakest link: ${said} (${flaws}).` : `最弱的一环：${said}（${flaws}）。`
}

/** That the steps of a chain are said of different cells; empty where one cell may hold all of them. */
export function describeCells(dataset: Dataset, steps: readonly Step[], lang: Language): string {
  if (!isOfDifferentCells(steps)) return ''
  const cells = cellsOf(
    dataset,
    steps.flatMap(({ claims }) => claims),
  ).map((id) => cellsInProse(dataset, id, lang))
  return lang === 'en'
    ? `Its steps are said of different cells: ${listed(cells, lang)}.`
    : `各步所说的细胞不同：${listed(cells, lang)}。`
}
