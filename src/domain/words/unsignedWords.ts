// How an arrow without a direction is said: by the relation that all sentences behind it name, since to take part in a
// thing, or to be bound to it, is less than to affect it.
import type { Interaction } from '../graph/derive.ts'
import { sharedRelation } from '../graph/symmetric.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import type { Language, Words } from '../review/vocabulary.ts'
import { chinese } from './chineseText.ts'

/** What is said, and the claims that decide it where these are known. */
export type Said = Pick<Interaction, 'source' | 'target' | 'effect'> &
  Partial<Pick<Interaction, 'specific' | 'general' | 'decidedBy'>> & {
    readonly claims?: readonly Claim[]
  }

/** Those that say no more as a title than their sentences do. To mediate is to pass on what something else does. */
const SAID_AS_IT_IS = ['binds', 'part-of', 'participates-in', 'associated-with', 'phosphorylates']

/** Neither raises nor lowers anything, so that no direction is left out. */
const WITHOUT_DIRECTION = ['binds', 'part-of']

/** What a dot at both ends of an arrow means, for legends. */
export const BOTH_ENDS: Words = {
  en: 'bind one another',
  zh: '相互结合',
}

const AFFECTS = 'affects'
const NOTES: Readonly<Record<Language, string>> = {
  en: ' (direction not given)',
  zh: '（方向未说明）',
}

function claimsBehind({ claims, decidedBy, ...said }: Said): readonly Claim[] {
  return claims ?? (decidedBy && said[decidedBy]) ?? []
}

/** The relation that all claims behind it name; `affects` where they differ, some give a direction, or it would be misread. */
function relationOf(said: Said): string {
  const shared = sharedRelation(claimsBehind(said))
  return shared !== null && SAID_AS_IT_IS.includes(shared) ? shared : AFFECTS
}

/** The one relation that all of these claims name, where it has no direction to give; null where there is none. */
export function withoutDirection(claims: readonly Claim[]): string | null {
  const shared = sharedRelation(claims)
  return shared !== null && WITHOUT_DIRECTION.includes(shared) ? shared : null
}

/** " (direction not given)"; empty where the arrow has one, or is of what has none. */
export const undirectedNote = (said: Said, lang: Language): string =>
  said.effect !== 'unsigned' || WITHOUT_DIRECTION.includes(relationOf(said)) ? '' : NOTES[lang]

/** "binds", "takes part in (direction not given)": what an arrow does, beside its names; null where that is to affect. */
export function unsignedVerb(dataset: Dataset, said: Said, lang: Language): string | null {
  const relation = relationOf(said)
  const label = dataset.meta.relations.find(({ id }) => id === relation)?.label[lang]
  return relation === AFFECTS || label === undefined ? null : label + undirectedNote(said, lang)
}

/** "takes part in", "are part of". */
function inEnglish(verb: string, isPlural: boolean): string {
  if (!isPlural) return verb
  return verb.replace(/^\w+/, (first) =>
    first === 'is' ? 'are' : first.replace(/(?<=go)es$|s$/, ''),
  )
}

/** The verb of a relation between two names: "Beclin-1 binds Bcl-2", “自噬与骨质疏松相关”. */
export function unsignedCore(
  dataset: Dataset,
  said: Said,
  names: { readonly from: string; readonly to: string; readonly isPlural: boolean },
  lang: Language,
): string {
  const { from, to, isPlural } = names
  const relation = relationOf(said)
  const verb = dataset.meta.relations.find(({ id }) => id === relation)?.label[lang] ?? relation
  if (lang === 'en') return `${from} ${inEnglish(verb, isPlural)} ${to}`
  // 与其相关: the other stands in the place of 其.
  const [before, after] = verb.split('其')
  return after === undefined ? chinese(from, verb, to) : chinese(from, before ?? '', to, after)
}
