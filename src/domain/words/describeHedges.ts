// How weakly a thing is said, in the words that a headline must not leave out.
import type { Claim } from '../review/dataset.ts'
import type { Language, SummaryEffect } from '../review/vocabulary.ts'
import { drawnSide } from '../graph/voices.ts'
import type { Voices } from '../graph/voices.ts'
import { wayShort } from './wayShort.ts'
import type { WayShort } from './wayShort.ts'

type Hedge = 'one' | WayShort

export const HEDGE_WORDS: Readonly<Record<Language, Readonly<Record<Hedge, string>>>> = {
  en: {
    one: 'one sentence',
    suggested: 'suggested',
    hypothesised: 'a hypothesis',
    correlated: 'only seen together',
    inferred: 'inferred',
    mixed: 'tentative',
  },
  zh: {
    one: '仅一句',
    suggested: '提示',
    hypothesised: '假设',
    correlated: '仅相伴出现',
    inferred: '推断',
    mixed: '未直接陈述',
  },
}

interface Said {
  readonly effect: SummaryEffect
  readonly voices: Pick<Voices, 'increases' | 'decreases'>
  readonly line: 'solid' | 'dashed'
}

/** Why a line is dashed: none of the claims on its side states it outright. */
export function whyDashed(effect: SummaryEffect, claims: readonly Claim[]): Hedge {
  const side = drawnSide(effect)
  const deciding = claims.filter(
    (claim) => !claim.doubt && (side === null || claim.effect === side),
  )
  return wayShort(deciding)
}

/** How weakly it is said; "mostly" is not among it, since the verb says that. */
function hedgesOf({ effect, voices, line }: Said, claims: readonly Claim[]): readonly Hedge[] {
  const side = drawnSide(effect)
  const isOne = side !== null && voices[side] === 1
  return [
    ...(isOne ? (['one'] as const) : []),
    ...(line === 'dashed' ? [whyDashed(effect, claims)] : []),
  ]
}

/** " (one sentence, inferred)"; nothing where several sentences state it outright. */
export function hedgeWords(said: Said, claims: readonly Claim[], lang: Language): string {
  const hedges = hedgesOf(said, claims).map((hedge) => HEDGE_WORDS[lang][hedge])
  if (hedges.length === 0) return ''
  return lang === 'en' ? ` (${hedges.join(', ')})` : `（${hedges.join('，')}）`
}
