// The table of targets in words: what moves a target on each side, by which sources, and how weakly.
import type { TargetRow } from '../graph/comparedTargets.ts'
import { turnedClaim } from '../graph/openQuestions.ts'
import type { Mover, TargetSide } from '../graph/targetSides.ts'
import { isTwoSided, lineOf } from '../graph/voices.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Language, Words } from '../review/vocabulary.ts'
import { chineseVerb } from './chineseVerbs.ts'
import { effectWords, nameOf } from './describe.ts'
import type { SideNames } from './describeComparison.ts'
import { HEDGE_WORDS, hedgeWords, whyDashed } from './describeHedges.ts'
import { nameInSentence } from './nameInSentence.ts'
import { atStart } from './prose.ts'

/** More sources than can be heard in one breath are counted. */
const NAMED = 4

function moverWords(dataset: Dataset, mover: Mover, target: string, lang: Language): string {
  const name = nameInSentence(dataset, mover.source, lang)
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

/** Whether a side is called as what it tells of first: "Exercise: exercise increases it" says it twice. */
function isCalledByMover(
  dataset: Dataset,
  side: TargetSide | null,
  name: string,
  lang: Language,
): boolean {
  const [first] = side?.movers ?? []
  if (!first || first.isTurned) return false
  return nameOf(dataset, first.source, lang).toLowerCase() === name.toLowerCase()
}

const BY_CAUSES: Words = { en: 'by different causes', zh: '原因不同' }

/**
 * That each side moves a target by causes of its own, which is no clash; nothing where it clashes, or where the sides
 * are the causes.
 */
export function targetNote(
  { comparison, areCauses }: Pick<TargetRow, 'comparison' | 'areCauses'>,
  lang: Language,
): string {
  return comparison === 'causes' && !areCauses ? BY_CAUSES[lang] : ''
}

/** "Bone loss, by different causes: Osteoblast: autophagy decreases it; Osteoclast: osteoclast activity increases it." */
export function describeTargetShortly(
  dataset: Dataset,
  row: TargetRow,
  names: SideNames,
  lang: Language,
): string {
  const side = (which: 'left' | 'right') => {
    const said = sideWords(dataset, row[which], row.target, lang)
    if (isCalledByMover(dataset, row[which], names[which], lang)) return said
    return lang === 'en' ? `${names[which]}: ${said}` : `${names[which]}：${said}`
  }
  const [left, right] = [side('left'), side('right')]
  const [target, note] = [nameOf(dataset, row.target, lang), targetNote(row, lang)]
  if (lang === 'zh') return `${target}${note && `（${note}）`}：${left}；${right}。`
  return atStart(`${target}${note && `, ${note}`}: ${left}; ${right}.`)
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
