// The table of targets in words: what moves a target on each side, by which sources, and how weakly.
import type { Mover, TargetRow, TargetSide } from '../graph/comparedTargets.ts'
import { turnedClaim } from '../graph/openQuestions.ts'
import { isTwoSided, lineOf } from '../graph/voices.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { chineseVerb } from './chineseVerbs.ts'
import { effectWords, nameOf } from './describe.ts'
import type { SideNames } from './describeComparison.ts'
import { HEDGE_WORDS, hedgeWords, whyDashed } from './describeHedges.ts'
import { atStart } from './prose.ts'

/** More sources than can be heard in one breath are counted. */
const NAMED = 4

function moverWords(dataset: Dataset, mover: Mover, target: string, lang: Language): string {
  const name = nameOf(dataset, mover.source, lang)
  const hedge = hedgeWords(
    { ...mover, line: lineOf(mover.effect, mover.voices) },
    mover.claims,
    lang,
  )
  if (lang === 'zh') {
    const verb = chineseVerb(dataset, mover.effect, target)
    return `${name}${mover.isTurned ? '（相反一面）' : ''}${verb}${hedge}`
  }
  const verb = mover.effect === 'unsigned' ? 'affects' : effectWords(dataset, mover.effect, lang)
  const isPlural = dataset.entities.get(mover.source)?.plural === true
  const said = isPlural ? verb.replaceAll(/(increase|decrease|affect)s\b/g, '$1') : verb
  return `${name}${mover.isTurned ? ' (its opposite)' : ''} ${said} it${hedge}`
}

function sideWords(
  dataset: Dataset,
  side: TargetSide | null,
  target: string,
  lang: Language,
): string {
  if (!side) return lang === 'en' ? 'the review does not say' : '综述没有说明'
  const named = side.movers.slice(0, NAMED).map((mover) => moverWords(dataset, mover, target, lang))
  const more = side.movers.length - named.length
  if (lang === 'zh') return named.join('，') + (more > 0 ? `，另有 ${more} 项` : '')
  return named.join(', ') + (more > 0 ? `, and ${more} more` : '')
}

/** A side by its name, unless what it says begins with it. */
function namedSide(name: string, said: string, lang: Language): string {
  if (said.toLowerCase().startsWith(name.toLowerCase())) return said
  return lang === 'en' ? `${name}: ${said}` : `${name}：${said}`
}

/** "Bone formation: oestrogen loss decreases it (one sentence); exercise increases it." */
export function describeTargetShortly(
  dataset: Dataset,
  row: TargetRow,
  names: SideNames,
  lang: Language,
): string {
  const side = (which: 'left' | 'right') =>
    namedSide(names[which], sideWords(dataset, row[which], row.target, lang), lang)
  const [left, right] = [side('left'), side('right')]
  const target = nameOf(dataset, row.target, lang)
  return lang === 'en' ? atStart(`${target}: ${left}; ${right}.`) : `${target}：${left}；${right}。`
}

/** "Bone formation. Oestrogen loss: oestrogen loss decreases it (one sentence). Exercise: exercise increases it." */
export function describeTarget(
  dataset: Dataset,
  row: TargetRow,
  names: SideNames,
  lang: Language,
): string {
  const target = nameOf(dataset, row.target, lang)
  const [left, right] = [row.left, row.right].map((side) =>
    sideWords(dataset, side, row.target, lang),
  )
  return lang === 'en'
    ? `${target}. ${names.left}: ${left}. ${names.right}: ${right}.`
    : `${target}。${names.left}：${left}；${names.right}：${right}。`
}

/** "↑ 6", "2 ↑ 1 ↓", "○ 1" where no direction is given, "–" where nothing is said. */
export function targetGlyphs(side: Pick<TargetSide, 'effect' | 'voices'> | null): string {
  if (!side) return '–'
  const { effect, voices } = side
  if (isTwoSided(effect)) return `${voices.increases} ↑ ${voices.decreases} ↓`
  // Where all that is said is in doubt, nothing is counted.
  if (effect === 'unsigned') return voices.unsigned > 0 ? `○ ${voices.unsigned}` : '○'
  return effect === 'increases' ? `↑ ${voices.increases}` : `↓ ${voices.decreases}`
}

/** Why nothing states a side outright, in a word beside its glyphs; nothing where something does. */
export function targetHedge(side: TargetSide | null, lang: Language): string {
  if (side?.line !== 'dashed') return ''
  const claims = side.movers.flatMap((mover) =>
    mover.claims.map((claim) => turnedClaim(claim, mover.isTurned)),
  )
  return HEDGE_WORDS[lang][whyDashed(side.effect, claims)]
}
