// That a direction is given by the lesser part of the sentences behind an arrow, in words.
import type { Interaction } from '../graph/derive.ts'
import { drawnSide } from '../graph/voices.ts'
import type { Language } from '../review/vocabulary.ts'

/** "1 of 4 sentences says so", shortly "says 1 of 4", where more give no direction than one; else empty. Doubtful ones are left out. */
export function describeWayTold(
  { effect, voices }: Pick<Interaction, 'effect' | 'voices'>,
  lang: Language,
  length: 'short' | 'full',
): string {
  const count = voices.increases + voices.decreases
  if (drawnSide(effect) === null || count >= voices.unsigned) return ''
  const all = count + voices.unsigned
  if (lang === 'zh') return `${all} 句中 ${count} 句如此说`
  const says = count === 1 ? 'says' : 'say'
  return length === 'full'
    ? `${count} of ${all} sentences ${says} so`
    : `${says} ${count} of ${all}`
}
