// What stands beside a sentence of an answer: how many sentences of the review, and what else its arrow has.
import { voicesOf } from '../graph/voices.ts'
import type { Claim } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { sentenceCount } from './saying.ts'

/** "5 more give no direction": sentences that stand beside those told; empty where there are none. */
function describeBeside(
  claims: readonly Claim[],
  beside: readonly Claim[],
  lang: Language,
): readonly string[] {
  const told = new Set(claims.map(({ locator }) => locator))
  const others = beside.filter(({ locator }) => !told.has(locator))
  const count = sentenceCount(others)
  if (count === 0) return []
  const isSure = others.every(({ doubt }) => doubt === undefined)
  if (lang === 'zh') return [`另有 ${count} 句${isSure ? '未说明方向' : '方向未说明或存疑'}`]
  return [`${count} more ${count === 1 ? 'gives' : 'give'} no ${isSure ? '' : 'sure '}direction`]
}

const WHOLE: Readonly<Record<number, string>> = { 1: '', 2: 'both ' }

function describeBehind(claims: readonly Claim[], lang: Language): string {
  const { aboutBone: bone, sentences: all } = voicesOf(claims)
  if (lang === 'zh') {
    if (bone === all) return all === 1 ? '1 句，关于骨' : `${all} 句，均关于骨`
    return bone === 0
      ? `${all} 句，${all === 1 ? '并非' : '均非'}就骨作此说`
      : `${all} 句，其中 ${bone} 句关于骨`
  }
  const count = all === 1 ? '1 sentence' : `${all} sentences`
  if (bone === all) return `${count}, ${WHOLE[all] ?? 'all '}about bone`
  return bone === 0 ? `${count}, not said of bone` : `${count}, ${bone} about bone`
}

/**
 * "11 sentences, 4 about bone; 2 more give no direction": what stands behind a sentence of an answer, and what else
 * its arrow has. Law: the sentences are as many as the details of the arrow tell.
 */
export function describeBacking(
  claims: readonly Claim[],
  beside: readonly Claim[],
  lang: Language,
): string {
  return [describeBehind(claims, lang), ...describeBeside(claims, beside, lang)].join(
    lang === 'en' ? '; ' : '；',
  )
}
