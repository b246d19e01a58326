// That a direction is given by the lesser part of the sentences behind an arrow, in words.
import type { Interaction } from '../graph/derive.ts'
import { drawnSide } from '../graph/voices.ts'
import type { Language } from '../review/vocabulary.ts'

/**
 * "1 of 4 sentences says so", shortly "1 of 4 says so", where more give no direction than one; else empty. Those that say
 * the other way do not say so, and doubtful ones are left out.
 */
export function describeWayTold(
  { effect, voices }: Pick<Interaction, 'effect' | 'voices'>,
  lang: Language,
  length: 'short' | 'full',
): string {
  const side = drawnSide(effect)
  const directed = voices.increases + voices.decreases
  if (side === null || directed >= voices.unsigned) return ''
  const count = voices[side]
  const all = directed + voices.unsigned
  if (lang === 'zh') return `${all} 句中 ${count} 句如此说`
  const says = count === 1 ? 'says' : 'say'
  const of = length === 'full' ? `${all} sentences` : String(all)
  return `${count} of ${of} ${says} so`
}
