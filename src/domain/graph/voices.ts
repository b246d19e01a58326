// The rule by which claims become one arrow (docs/decisions.md, "An arrow is what its sentences say").
// A voice is what one sentence of the review says in one direction, however many claims it gives.
import type { Claim } from '../review/dataset.ts'
import type { Effect, SummaryEffect } from '../review/vocabulary.ts'

/** What the sentences behind an arrow say, in numbers of sentences. */
export interface Voices {
  /** Without doubt. A sentence that says both is counted on either side. */
  readonly increases: number
  readonly decreases: number
  /** Sentences that give no direction at all. */
  readonly unsigned: number
  /** Of which the direction is itself in doubt: counted apart, and never decisive. */
  readonly doubtful: Readonly<Record<Effect, number>>
  /** All sentences, and those of them that are about bone. */
  readonly sentences: number
  readonly aboutBone: number
  /** Whether a sentence without doubt states the side outright, and neither suggests nor supposes it. */
  readonly isOutright: Readonly<Record<Effect, boolean>>
}

/** Whether a claim states the relation itself, and neither suggests nor supposes it. */
export function isOutright({ basis, certainty }: Claim): boolean {
  return basis === 'stated' && certainty === 'reported'
}

interface Sentence {
  readonly locator: string
  /** Bits of {@link SIDE}: said without doubt, said with doubt, said outright. */
  sure: number
  doubtful: number
  outright: number
  isAboutBone: boolean
}

const SIDE: Readonly<Record<Effect, number>> = { increases: 1, decreases: 2, unsigned: 4 }
const DIRECTED = SIDE.increases | SIDE.decreases

function sentencesOf(claims: readonly Claim[]): readonly Sentence[] {
  // Few claims make an arrow: to look through a list is quicker than to make a map of them.
  const sentences: Sentence[] = []
  for (const claim of claims) {
    const { locator } = claim
    let sentence = sentences.find((one) => one.locator === locator)
    if (!sentence) {
      sentence = { locator, sure: 0, doubtful: 0, outright: 0, isAboutBone: false }
      sentences.push(sentence)
    }
    const side = SIDE[claim.effect]
    if (claim.doubt) sentence.doubtful |= side
    else {
      sentence.sure |= side
      if (isOutright(claim)) sentence.outright |= side
    }
    if (claim.tissues?.includes('bone')) sentence.isAboutBone = true
  }
  return sentences
}

/** Adds one to each side among the bits. */
function tally(counts: Record<Effect, number>, bits: number): void {
  if (bits & SIDE.increases) counts.increases++
  if (bits & SIDE.decreases) counts.decreases++
  if (bits & SIDE.unsigned) counts.unsigned++
}

/** A sentence that gives a direction is not counted among those that give none. */
const directedFirst = (bits: number): number => bits & DIRECTED || bits

/** The voices of some claims. Law: claims that repeat what their sentence says already change nothing. */
export function voicesOf(claims: readonly Claim[]): Voices {
  const sure = { increases: 0, decreases: 0, unsigned: 0 }
  const doubtful = { increases: 0, decreases: 0, unsigned: 0 }
  let outright = 0
  let aboutBone = 0
  const sentences = sentencesOf(claims)
  for (const sentence of sentences) {
    const said = directedFirst(sentence.sure)
    tally(sure, said)
    // Of a sentence that is sure of a direction the rest is told by its other side alone.
    tally(doubtful, directedFirst(sentence.doubtful) & ~said & (said & DIRECTED ? DIRECTED : ~0))
    outright |= sentence.outright
    if (sentence.isAboutBone) aboutBone++
  }
  return {
    ...sure,
    doubtful,
    sentences: sentences.length,
    aboutBone,
    isOutright: {
      increases: (outright & SIDE.increases) !== 0,
      decreases: (outright & SIDE.decreases) !== 0,
      unsigned: (outright & SIDE.unsigned) !== 0,
    },
  }
}

/** From how many times the other side's voices on one side is what is mostly said. */
const MOSTLY = 4

/** The direction of an arrow: that of the voices that give one without doubt. */
export function summaryOf({
  increases,
  decreases,
}: Pick<Voices, 'increases' | 'decreases'>): SummaryEffect {
  if (increases === 0 && decreases === 0) return 'unsigned'
  if (decreases === 0) return 'increases'
  if (increases === 0) return 'decreases'
  if (increases >= MOSTLY * decreases) return 'mostly-increases'
  if (decreases >= MOSTLY * increases) return 'mostly-decreases'
  return 'contested'
}

/** Whether the review says both, be one side mostly said. */
export function isTwoSided(effect: SummaryEffect): boolean {
  return effect === 'contested' || effect === 'mostly-increases' || effect === 'mostly-decreases'
}

/** The side an arrow is drawn on; null where it is drawn on both, or on none. */
export function drawnSide(effect: SummaryEffect): 'increases' | 'decreases' | null {
  switch (effect) {
    case 'increases':
    case 'mostly-increases':
      return 'increases'
    case 'decreases':
    case 'mostly-decreases':
      return 'decreases'
    case 'contested':
    case 'unsigned':
      return null
  }
}

/**
 * The number of voices on the drawn side; of a contested arrow the stronger side's, and at least 1, which
 * is also that of an arrow without direction. It decides how wide an arrow is drawn.
 */
export function strengthOf({
  increases,
  decreases,
}: Pick<Voices, 'increases' | 'decreases'>): number {
  return Math.max(increases, decreases, 1)
}

/**
 * Solid where a sentence states outright what is drawn, else dashed. Where there is no direction, that is
 * that the two have to do with each other.
 */
export function lineOf(
  effect: SummaryEffect,
  { isOutright: outright }: Voices,
): 'solid' | 'dashed' {
  const side = drawnSide(effect)
  if (side) return outright[side] ? 'solid' : 'dashed'
  const isSolid =
    effect === 'contested' ? outright.increases || outright.decreases : outright.unsigned
  return isSolid ? 'solid' : 'dashed'
}
