// An answer as sentences in both languages. A sentence never says more than the claims of its saying.
import { drawnSide } from '../graph/voices.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import type { Language, SummaryEffect } from '../review/vocabulary.ts'
import { undirectedNote } from './unsignedWords.ts'
import { chineseVerb } from './chineseVerbs.ts'
import { conditionsBefore, conditionsBeside } from './conditions.ts'
import { describeInteraction, nameOf } from './describe.ts'
import { nameInSentence } from './nameInSentence.ts'
import { chinese } from './chineseText.ts'
import { atStart, cellsInProse, listed } from './prose.ts'
import { cellsOf, sentenceCount } from './saying.ts'
import type { Manner, Saying } from './saying.ts'

const MANNERS: Readonly<Record<Language, Readonly<Record<Manner, string>>>> = {
  en: {
    outright: '',
    suggested: 'only suggested',
    inferred: 'only inferred',
    correlated: 'only seen together',
    hypothesised: 'a hypothesis',
    mixed: 'not stated outright',
  },
  zh: {
    outright: '',
    suggested: '仅为提示',
    inferred: '仅为推断',
    correlated: '仅见二者相伴出现',
    hypothesised: '假设',
    mixed: '无句直接陈述',
  },
}

/** With more a sentence is a list; the arrow has them all. */
const MOST_CELLS = 3
const MOST_NAMES = 3

/** The claims on the side that a saying of one direction tells. */
function claimsSaid({ effect, raising, lowering, undirected }: Saying): readonly Claim[] {
  const side = drawnSide(effect)
  const claims = { increases: raising, decreases: lowering }
  return side ? claims[side] : undirected
}

/** The cells that every one of the claims on the said side names; none where one of them names none, or too many. */
function cellsSaidOf(dataset: Dataset, said: readonly Claim[]): readonly string[] {
  if (!said.every(({ context }) => context.cells)) return []
  const cells = cellsOf(dataset, said)
  return cells.length > MOST_CELLS ? [] : cells
}

const named = (dataset: Dataset, cells: readonly string[], lang: Language): string =>
  listed(
    cells.map((id) => cellsInProse(dataset, id, lang)),
    lang,
  )

/** What is said, one way or mostly one way, without what stands before and after it. */
function said(dataset: Dataset, saying: Saying, lang: Language): string {
  const { source, target, effect, raising, lowering } = saying
  const side = drawnSide(effect)
  const plain: SummaryEffect = side ?? 'unsigned'
  const of = { source, target, effect: plain, claims: saying.undirected }
  // Told here together with the manner.
  const note = undirectedNote(of, lang)
  const core = describeInteraction(dataset, of, lang).slice(
    0,
    note === '' ? undefined : -note.length,
  )
  if (effect === plain) return core
  const [more, fewer] = [sentenceCount(raising), sentenceCount(lowering)].sort((a, b) => b - a)
  return lang === 'en'
    ? `the review mostly says that ${core} (${String(more)} sentences to ${String(fewer)})`
    : `${chinese('综述多说', core)}（${String(more)} 句对 ${String(fewer)} 句）`
}

/** "only suggested": how the sentences behind a saying of one direction say it; empty where they do so outright. */
export const describeManner = ({ manner }: Pick<Saying, 'manner'>, lang: Language): string =>
  MANNERS[lang][manner]

function oneSided(dataset: Dataset, saying: Saying, lang: Language): string {
  const behind = claimsSaid(saying)
  const cells = named(dataset, cellsSaidOf(dataset, behind), lang)
  const conditions = conditionsBefore(dataset, saying, behind, lang)
  const manner = MANNERS[lang][saying.manner]
  const undirected = lang === 'en' ? 'direction not given' : '方向未说明'
  const isOpen = undirectedNote({ ...saying, claims: saying.undirected }, lang) !== ''
  const notes = [
    ...(isOpen ? [undirected] : []),
    ...(manner === '' ? [] : [manner]),
    ...(saying.hasTurned ? [OPPOSITES[lang]] : []),
  ]
  const core = said(dataset, saying, lang)
  if (lang === 'zh') {
    const lead = saying.fit === 'general' ? '一般而言，' : ''
    const note = notes.length > 0 ? `（${notes.join('；')}）` : ''
    const under = conditions.map((condition) => `${condition}，`).join('')
    return `${lead}${under}${cells === '' ? '' : `在${cells}中，`}${core}${note}。`
  }
  const leads = [
    ...(saying.fit === 'general' ? ['in general'] : []),
    ...conditions,
    ...(cells === '' ? [] : [`in ${cells}`]),
  ]
  const note = notes.length > 0 ? ` (${notes.join('; ')})` : ''
  return atStart(`${[...leads, core].join(', ')}${note}.`)
}

const OPPOSITES = {
  en: 'what is said of the opposite turned round',
  zh: '含对其反面的说法，已按相反方向计入',
} as const

const MEMBERS = { en: 'of different kinds or parts', zh: '所指种类或组成部分不同' } as const

/** "osteoblasts", and "some in osteoblasts" where not each of the claims names any. */
function cellsBeside(dataset: Dataset, claims: readonly Claim[], lang: Language): string {
  const cells = named(dataset, cellsOf(dataset, claims), lang)
  if (cells === '' || claims.every(({ context }) => context.cells)) return cells
  return lang === 'en' ? `some in ${cells}` : `部分关于${cells}`
}

/** In brackets after a side: the names it goes by, where these are not those of the question, and its cells. */
function sideNote(
  dataset: Dataset,
  { source, target }: Saying,
  claims: readonly Claim[],
  lang: Language,
): string {
  const others = (ids: readonly string[], own: string) => {
    const different = [...new Set(ids)]
    return different.every((id) => id === own) ? [] : different
  }
  const ids = [
    ...others(
      claims.map((claim) => claim.source),
      source,
    ),
    ...others(
      claims.map((claim) => claim.target),
      target,
    ),
  ]
  const parts = [
    listed(
      (ids.length > MOST_NAMES ? [] : ids).map((id) => nameOf(dataset, id, lang)),
      lang,
    ),
    ...conditionsBeside(dataset, claims, lang),
    cellsBeside(dataset, claims, lang),
  ].filter((part) => part !== '')
  if (parts.length === 0) return ''
  return lang === 'en' ? ` (${parts.join('; ')})` : `（${parts.join('；')}）`
}

/** How the sentences of both sides speak of other things than what is asked: of kinds or parts of it, of opposites. */
function ofOthers(saying: Saying, lang: Language): readonly string[] {
  const opposites = lang === 'en' ? `with ${OPPOSITES.en}` : OPPOSITES.zh
  return [
    ...(saying.why === 'members' ? [MEMBERS[lang]] : []),
    ...(saying.hasTurned ? [opposites] : []),
  ]
}

/**
 * "Both: 3 sentences say that X raises Y (osteoblasts), 1 that it lowers it." The verdict comes first. Sentences that
 * speak of other things do not say that: they stand for one side or the other.
 */
function bothWays(dataset: Dataset, saying: Saying, lang: Language): string {
  const { source, target, raising, lowering } = saying
  const [from, to] = [nameInSentence(dataset, source, lang), nameInSentence(dataset, target, lang)]
  const [up, down] = [sentenceCount(raising), sentenceCount(lowering)]
  const [ups, downs] = [raising, lowering].map((side) => sideNote(dataset, saying, side, lang))
  const others = ofOthers(saying, lang)
  if (lang === 'zh') {
    const does = (effect: 'increases' | 'decreases') => chineseVerb(dataset, effect, target)
    const [raises, lowers] = [does('increases'), does('decreases')]
    return others.length > 0
      ? `两说并存（${others.join('；')}）：${up} 句支持“${chinese(from, raises, to)}”${ups}，${down} 句支持“${lowers}”${downs}。`
      : `两说并存：${up} 句${chinese('说', from, raises, to)}${ups}，${down} 句说${lowers}${downs}。`
  }
  const sentences = up === 1 ? '1 sentence' : `${up} sentences`
  if (others.length > 0)
    return `Both, ${others.join(', ')}: ${sentences} for ${from} raising ${to}${ups}, ${down} for lowering it${downs}.`
  const isPlural = dataset.entities.get(source)?.plural === true
  const [raises, lowers] = isPlural ? ['raise', 'they lower'] : ['raises', 'it lowers']
  return `Both: ${sentences} ${up === 1 ? 'says' : 'say'} that ${from} ${raises} ${to}${ups}, ${down} that ${lowers} it${downs}.`
}

/** One sentence of an answer. */
export function describeSaying(dataset: Dataset, saying: Saying, lang: Language): string {
  return saying.effect === 'contested'
    ? bothWays(dataset, saying, lang)
    : oneSided(dataset, saying, lang)
}
