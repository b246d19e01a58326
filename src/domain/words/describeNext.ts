// What the review does not say, and what to ask next, in words.
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { BESIDE_FACETS, facetOptions, FACETS } from '../scope/facets.ts'
import { parseSelection } from '../scope/scope.ts'
import type { Scope } from '../scope/scope.ts'
import type { Next, WayOut } from './answerNext.ts'
import type { Silence } from './answerSilences.ts'
import { chineseEither } from './chineseVerbs.ts'
import { nameOf } from './describe.ts'
import { describeChoice } from './describeComparison.ts'
import { describeQuestion } from './describeQuestion.ts'
import { chinese } from './chineseText.ts'
import { nameInSentence } from './nameInSentence.ts'
import { pairName } from './pairName.ts'
import { cellsInProse, listed, termInProse } from './prose.ts'

interface Asked {
  readonly isPlural: boolean
  /** The Chinese verbs of what is asked about. */
  readonly either: string
}

interface Words {
  readonly nothing: (names: string) => string
  readonly undirected: Readonly<Record<Named, (names: string) => string>>
  readonly whether: (from: string, to: string, ask: Asked) => string
  readonly direction: (arrows: readonly string[]) => string
  /** Of a direction that it gives under other conditions. */
  readonly elsewhere: (arrow: string) => string
  readonly inCell: (name: string) => string
  readonly withStressor: (name: string) => string
  readonly leads: (name: string, isPlural: boolean) => string
  readonly acts: (name: string) => string
  readonly without: (name: string) => string
  readonly inView: (name: string) => string
  readonly general: string
  readonly uncontested: string
  readonly clear: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    nothing: (names) => `Anything about ${names}`,
    undirected: {
      cell: (names) => `What rises or falls in ${names}`,
      stressor: (names) => `What rises or falls with ${names}`,
    },
    whether: (from, to, { isPlural }) =>
      `Whether ${from} ${isPlural ? 'raise or lower' : 'raises or lowers'} ${to} here; of other cells, or of none by name, it does say so`,
    direction: (arrows) => `A direction for ${arrows.join(', ')}`,
    elsewhere: (arrow) => `${arrow} (elsewhere it gives one)`,
    inCell: (name) => `And in ${name}?`,
    withStressor: (name) => `And with ${name}?`,
    leads: (name, isPlural) => `What ${isPlural ? 'do' : 'does'} ${name} lead to here?`,
    acts: (name) => `What acts on ${name} here?`,
    without: (name) => `Without the filter ${name}`,
    inView: (name) => `In the view ${name}`,
    general: 'With general claims',
    uncontested: 'Not only what is contested',
    clear: 'Without any filter',
  },
  zh: {
    nothing: (names) => names,
    undirected: {
      cell: (names) => chinese('在', names, '中，什么升高或降低'),
      stressor: (names) => chinese('在', names, '的作用下，什么升高或降低'),
    },
    whether: (from, to, { either }) =>
      `${chinese('此时', from, either, to)}（就其他细胞或未指明细胞则有说明）`,
    direction: (arrows) => chinese(arrows.join('、'), '的方向'),
    elsewhere: (arrow) => `${arrow}（别处有说明）`,
    inCell: (name) => `在${name}中又如何？`,
    withStressor: (name) => `换作${name}又如何？`,
    leads: (name) => chinese(name, '在此又导致什么？'),
    acts: (name) => chinese('此处有哪些因素作用于', name, '？'),
    without: (name) => chinese('去掉筛选条件', name),
    inView: (name) => `转到视图“${name}”`,
    general: '同时显示泛指论断',
    uncontested: '不限于有分歧者',
    clear: '清除全部筛选',
  },
}

type Named = 'cell' | 'stressor'

function optionInProse(dataset: Dataset, facet: Named, id: string, lang: Language): string {
  return facet === 'cell'
    ? cellsInProse(dataset, id, lang)
    : termInProse(dataset.meta.stressors, id, lang)
}

const isPlural = (dataset: Dataset, id: string): boolean =>
  dataset.entities.get(id)?.plural === true

/** Where the silences are: what is selected and what is filtered by; empty where all of the review is asked. */
export function describeAsked(
  dataset: Dataset,
  { select, facets }: Pick<Scope, 'select' | 'facets'>,
  lang: Language,
): string {
  const name = (id: string) => nameOf(dataset, id, lang)
  const selection = select === null ? null : parseSelection(select)
  const own = Object.fromEntries(BESIDE_FACETS.map((facet) => [facet, []]))
  const chosen = { ...facets, ...own }
  return [
    ...(selection?.type === 'entity' ? [name(selection.id)] : []),
    ...(selection?.type === 'interaction' ? [pairName(dataset, selection, lang)] : []),
    ...(FACETS.some((facet) => chosen[facet].length > 0)
      ? [describeChoice(dataset.meta, chosen, lang)]
      : []),
  ].join(lang === 'en' ? '; ' : '；')
}

/** One thing the review does not say, to stand under a heading that says so. */
export function describeSilence(dataset: Dataset, silence: Silence, lang: Language): string {
  const words = WORDS[lang]
  switch (silence.kind) {
    case 'nothing':
    case 'undirected': {
      const names = silence.options.map((id) => optionInProse(dataset, silence.facet, id, lang))
      const all = listed(names, lang)
      return silence.kind === 'nothing' ? words.nothing(all) : words.undirected[silence.facet](all)
    }
    case 'whether': {
      const { source, target } = silence
      const asked = {
        isPlural: isPlural(dataset, source),
        either: chineseEither(dataset, target),
      }
      const [from, to] = [source, target].map((id) => nameInSentence(dataset, id, lang))
      return words.whether(from ?? '', to ?? '', asked)
    }
    case 'direction':
      return words.direction(
        silence.arrows.map(({ isElsewhere, ...ends }) => {
          const arrow = pairName(dataset, ends, lang)
          return isElsewhere ? words.elsewhere(arrow) : arrow
        }),
      )
  }
}

function describeWayOut(dataset: Dataset, way: WayOut, lang: Language): string {
  const words = WORDS[lang]
  switch (way.kind) {
    case 'without': {
      const option = facetOptions(dataset.meta, way.facet).find(({ id }) => id === way.option)
      return words.without(option?.label[lang] ?? way.option)
    }
    case 'inView':
      return words.inView(dataset.views.get(way.view)?.label[lang] ?? way.view)
    case 'general':
    case 'uncontested':
    case 'clear':
      return words[way.kind]
  }
}

/** A question to ask next, or a way out, as the words of its link. */
export function describeNext(dataset: Dataset, next: Next, lang: Language): string {
  const words = WORDS[lang]
  if (next.kind === 'question') return describeQuestion(dataset, next, lang)
  if (next.kind === 'option') {
    const name = optionInProse(dataset, next.facet, next.option, lang)
    return next.facet === 'cell' ? words.inCell(name) : words.withStressor(name)
  }
  if (next.kind === 'leads' || next.kind === 'acts') {
    const { kind, id } = next
    return words[kind](nameInSentence(dataset, id, lang), isPlural(dataset, id))
  }
  return describeWayOut(dataset, next, lang)
}
