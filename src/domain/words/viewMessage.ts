// What a view says, as one sentence: made from the arrows of its message as they are drawn here and now,
// so that it says no more than they do, and something else under another filter.
import type { Dataset } from '../review/dataset.ts'
import type { GraphView, Interaction } from '../graph/derive.ts'
import type { Language, SummaryEffect } from '../review/vocabulary.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import { chineseVerb } from './chineseVerbs.ts'
import { HEDGE_WORDS, whyDashed } from './describeHedges.ts'
import { membersSubject, toldOf } from './membersAgainst.ts'
import type { ToldOf } from './membersAgainst.ts'
import { nameInSentence } from './nameInSentence.ts'
import { describeWayTold } from './wayTold.ts'

/** Chinese with a space beside Latin letters and digits. */
const spaced = (text: string) =>
  text
    .replaceAll(/([A-Za-z0-9])(?=\p{Script=Han})/gu, '$1 ')
    .replaceAll(/(\p{Script=Han})(?=[A-Za-z0-9])/gu, '$1 ')

interface MessageWords {
  readonly verb: (dataset: Dataset, arrow: Interaction, isPlural: boolean) => string
  /** What stands for a thing that has just been named. */
  readonly it: string
  readonly inGeneral: string
  readonly noDirection: string
  readonly notes: (notes: readonly string[]) => string
  readonly targets: (targets: readonly string[]) => string
  readonly said: (name: string, said: readonly string[]) => string
  readonly bone: (count: number, all: number) => string
  readonly sentence: (clauses: readonly string[]) => string
}

const listed = (items: readonly string[]) =>
  items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** "Exercise", but "mTOR" as it is written. */
const capitalised = (text: string) =>
  /^[a-z]+\b(?!-?[A-Z0-9])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text

const ENGLISH: Readonly<Record<SummaryEffect, readonly [singular: string, plural: string]>> = {
  increases: ['raises', 'raise'],
  decreases: ['lowers', 'lower'],
  'mostly-increases': ['mostly raises', 'mostly raise'],
  'mostly-decreases': ['mostly lowers', 'mostly lower'],
  contested: ['both raises and lowers', 'both raise and lower'],
  unsigned: ['acts on', 'act on'],
}

const WORDS: Readonly<Record<Language, MessageWords>> = {
  en: {
    verb: (_dataset, { effect }, isPlural) => `${ENGLISH[effect][isPlural ? 1 : 0]} `,
    it: 'it',
    inGeneral: 'in general',
    noDirection: 'no direction',
    notes: (notes) => ` (${notes.join(', ')})`,
    targets: listed,
    said: (name, said) => `${name} ${listed(said)}`,
    bone: (count, all) => {
      if (all === 1)
        return count === 1
          ? 'the one sentence behind it is about bone'
          : 'the one sentence behind it does not say this of bone'
      const both = all === 2
      if (count === all) return `${both ? 'both' : `all ${all}`} sentences behind it are about bone`
      if (count === 0)
        return `${both ? 'neither of the two' : `none of the ${all}`} sentences behind it says this of bone`
      return `${count} of ${all} sentences behind it ${count === 1 ? 'is' : 'are'} about bone`
    },
    sentence: (clauses) => `${capitalised(clauses.join('; '))}.`,
  },
  zh: {
    verb: (dataset, { effect, target }) => chineseVerb(dataset, effect, target),
    it: '其',
    inGeneral: '泛指',
    noDirection: '方向未说明',
    notes: (notes) => `（${notes.join('，')}）`,
    targets: (targets) => targets.join('、'),
    said: (name, said) => `${name}${said.join('，')}`,
    bone: (count, all) => {
      if (count === all) return all === 1 ? '所据一句关于骨' : `所据 ${all} 句均关于骨`
      if (count === 0) return all === 1 ? '所据一句并非就骨作此说' : `所据 ${all} 句均非就骨作此说`
      return `所据 ${all} 句中 ${count} 句关于骨`
    },
    sentence: (clauses) => `${spaced(clauses.join('；'))}。`,
  },
}

/** The arrows of the message that are drawn, in its order. */
function toldArrows(view: ViewFile, { interactions }: GraphView): readonly Interaction[] {
  return (view.message ?? []).flatMap((id) => interactions.find((arrow) => arrow.id === id) ?? [])
}

/** Values under their keys, in the order in which the keys come first. */
function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function targetOf(dataset: Dataset, arrow: Interaction, lang: Language): string {
  const words = WORDS[lang]
  const notes = [
    ...(arrow.decidedBy === 'general' ? [words.inGeneral] : []),
    ...(arrow.effect === 'unsigned' ? [words.noDirection] : []),
    ...(arrow.line === 'dashed' && arrow.effect !== 'unsigned'
      ? [HEDGE_WORDS[lang][whyDashed(arrow.effect, arrow[arrow.decidedBy])]]
      : []),
  ]
  const name = nameInSentence(dataset, arrow.target, lang)
  if (notes.length > 0) return `${name}${words.notes(notes)}`
  const wayTold = describeWayTold(arrow, lang, 'short')
  return wayTold === '' ? name : `${name}${words.notes([wayTold])}`
}

/** What is said of one source: "exercise raises autophagy and lowers bone loss". */
function clauseOf(
  dataset: Dataset,
  told: ToldOf,
  before: ToldOf | undefined,
  lang: Language,
): string {
  const { verb, it, targets, said } = WORDS[lang]
  const { sources, against, arrows } = told
  const isPlural = sources.some((id) => dataset.entities.get(id)?.plural) || sources.length > 1
  const parts = [...grouped(arrows, (arrow) => verb(dataset, arrow, isPlural))].map(
    ([does, alike]) => does + targets(alike.map((arrow) => targetOf(dataset, arrow, lang))),
  )
  const names = targets(sources.map((id) => nameInSentence(dataset, id, lang)))
  if (against === null) return said(names, parts)
  const isNamed = before?.sources.includes(against) === true || before?.against === against
  const whole = isNamed ? it : nameInSentence(dataset, against, lang)
  return said(membersSubject(dataset, told, { names, whole }, lang), parts)
}

function clausesOf(
  dataset: Dataset,
  arrows: readonly Interaction[],
  lang: Language,
): readonly string[] {
  const told = toldOf(
    dataset,
    grouped(arrows, ({ source }) => source),
  )
  return told.map((one, at) => clauseOf(dataset, one, told[at - 1], lang))
}

/** How many sentences decide the arrows, and how many of them are about bone. */
function sentencesBehind(arrows: readonly Interaction[]): { all: number; bone: number } {
  const claims = arrows.flatMap((arrow) => arrow[arrow.decidedBy])
  const about = claims.filter(({ tissues }) => tissues?.includes('bone'))
  const count = (some: typeof claims) => new Set(some.map(({ locator }) => locator)).size
  return { all: count(claims), bone: count(about) }
}

/**
 * Arrows as one sentence, those of one source together: "Exercise raises autophagy; ageing mostly lowers
 * autophagy; 14 of 23 sentences behind it are about bone." Empty for none. Law: it gives no direction that the
 * arrow of which it speaks does not have.
 */
export function describeArrows(
  dataset: Dataset,
  arrows: readonly Interaction[],
  lang: Language,
): string {
  if (arrows.length === 0) return ''
  const { all, bone } = sentencesBehind(arrows)
  return WORDS[lang].sentence([...clausesOf(dataset, arrows, lang), WORDS[lang].bone(bone, all)])
}

/** The same without how much of it is about bone, for where that has been said. */
export function describeShortly(
  dataset: Dataset,
  arrows: readonly Interaction[],
  lang: Language,
): string {
  return WORDS[lang].sentence(clausesOf(dataset, arrows, lang))
}

/** The message of a view under a scope, of the arrows of its message that are drawn; else empty. */
export function describeMessage(
  dataset: Dataset,
  view: ViewFile,
  shown: GraphView,
  lang: Language,
): string {
  return describeArrows(dataset, toldArrows(view, shown), lang)
}

/** The arrows of a view's message that are drawn, those of one sentence together, in its order. */
export function messageClauses(
  view: ViewFile,
  shown: GraphView,
): readonly (readonly Interaction[])[] {
  return [...grouped(toldArrows(view, shown), ({ source }) => source).values()]
}
