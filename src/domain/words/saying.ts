// What one sentence of an answer says: the direction of an arrow, or of a question asked under several names,
// with the claims in scope that say it. Invariant: a claim stands on the side that it speaks for, and one
// of which the direction is in doubt on none.
import type { Interaction } from '../graph/derive.ts'
import { decide } from '../graph/derive.ts'
import type { OpenQuestion, QuestionKind } from '../graph/openQuestions.ts'
import { openQuestions, turnedClaim } from '../graph/openQuestions.ts'
import { wayShort } from './wayShort.ts'
import type { WayShort } from './wayShort.ts'
import { drawnSide, isOutright, isTwoSided, summaryOf } from '../graph/voices.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { interactionId } from '../scope/scope.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'
import type { Sides } from './describeEvidence.ts'

/** How the sentences behind it say it. */
export type Manner = 'outright' | WayShort

/** Whether its arrow is drawn dashed: only what is stated outright is drawn solid. */
export const isDashed = (manner: Manner): boolean => manner !== 'outright'

export interface Saying {
  /** The arrow it leads to; of a question under several names the one that says most of it. */
  readonly arrow: string
  readonly source: string
  readonly target: string
  readonly effect: SummaryEffect
  readonly fit: Interaction['fit']
  readonly manner: Manner
  readonly raising: readonly Claim[]
  readonly lowering: readonly Claim[]
  /** Only where no claim gives a direction. */
  readonly undirected: readonly Claim[]
  /** What else its arrow has: claims that give no direction beside those that do, and doubtful ones. */
  readonly beside: readonly Claim[]
  /** Why both is said, where it is said. */
  readonly why: QuestionKind | null
  /** Whether a claim speaks of an opposite, so that it stands on the other side than its own. */
  readonly hasTurned: boolean
}

/** The claims a saying rests on. */
export function claimsOf({ raising, lowering, undirected }: Saying): readonly Claim[] {
  return [...new Set([...raising, ...lowering, ...undirected])]
}

/** Its claims by what they say, one that speaks of an opposite on the side it speaks for. */
export const sidesOfSaying = ({ raising, lowering, undirected }: Saying): Sides => ({
  increases: raising,
  decreases: lowering,
  unsigned: undirected,
})

/** Number of sentences on a side. */
export function sentenceCount(claims: readonly Claim[]): number {
  return new Set(claims.map(({ locator }) => locator)).size
}

/** The cells that claims name, in the order of the dataset. */
export function cellsOf(dataset: Pick<Dataset, 'meta'>, claims: readonly Claim[]): string[] {
  const named = new Set(claims.flatMap(({ context }) => context.cells ?? []))
  return dataset.meta.cells.map(({ id }) => id).filter((id) => named.has(id))
}

function mannerOf(claims: readonly Claim[]): Manner {
  if (claims.some(isOutright)) return 'outright'
  return wayShort(claims)
}

type Told = Pick<Saying, 'arrow' | 'source' | 'target' | 'fit' | 'beside' | 'why' | 'hasTurned'>

function sayingOf(told: Told, raising: Claim[], lowering: Claim[], undirected: Claim[]): Saying {
  const effect = summaryOf({
    increases: sentenceCount(raising),
    decreases: sentenceCount(lowering),
  })
  const side = { increases: raising, decreases: lowering, none: [...raising, ...lowering] }
  const said = effect === 'unsigned' ? undirected : side[drawnSide(effect) ?? 'none']
  const why = isTwoSided(effect) ? told.why : null
  return { ...told, effect, manner: mannerOf(said), raising, lowering, undirected, why }
}

const isSure = ({ doubt }: Claim): boolean => doubt === undefined

/** What an arrow says by the claims that decide it; null where all of these are in doubt. */
export function sayingOfArrow(interaction: Interaction): Saying | null {
  const { id, source, target, decidedBy, specific, general, doMembersDiffer } = interaction
  const deciding = decidedBy === 'specific' ? specific : general
  const claims = deciding.filter(isSure)
  const raising = claims.filter(({ effect }) => effect === 'increases')
  const lowering = claims.filter(({ effect }) => effect === 'decreases')
  const isDirected = raising.length + lowering.length > 0
  const undirected = isDirected ? [] : claims
  if (!isDirected && undirected.length === 0) return null
  const why = doMembersDiffer ? 'members' : 'sentences'
  const told = isDirected ? [...raising, ...lowering] : undirected
  const beside = deciding.filter((claim) => !told.includes(claim))
  return sayingOf(
    { arrow: id, source, target, fit: decidedBy, beside, why, hasTurned: false },
    raising,
    lowering,
    undirected,
  )
}

interface InScope {
  readonly arrow: Interaction
  readonly isSpecific: boolean
}

function sayingOfQuestion(
  { source, target, kind, pairs }: OpenQuestion,
  inScope: ReadonlyMap<string, InScope>,
): Saying | null {
  const asked = pairs.flatMap(({ claims, isTurned }) =>
    claims.flatMap((claim) => {
      const place = inScope.get(claim.id)
      return place && isSure(claim)
        ? [{ claim, isTurned, effect: turnedClaim(claim, isTurned).effect, ...place }]
        : []
    }),
  )
  const turned = (isSpecific: boolean) =>
    asked
      .filter((one) => one.isSpecific === isSpecific)
      .map(({ claim, effect }) => ({ ...claim, effect }))
  const { effect, decidedBy } = decide(turned(true), turned(false))
  if (!isTwoSided(effect)) return null
  const deciding = asked.filter((one) => one.isSpecific === (decidedBy === 'specific'))
  const side = (wanted: string) => deciding.filter((one) => one.effect === wanted)
  const [raising, lowering] = [side('increases'), side('decreases')]
  const hasTurned = [...raising, ...lowering].some((one) => one.isTurned)
  const counts = new Map<string, number>()
  for (const { arrow } of [...raising, ...lowering]) {
    counts.set(arrow.id, (counts.get(arrow.id) ?? 0) + 1)
  }
  const own = interactionId(source, target)
  const [most] = [...counts.keys()].sort(
    (a, b) => Number(b === own) - Number(a === own) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )
  if (most === undefined) return null
  return sayingOf(
    { arrow: most, source, target, fit: decidedBy, beside: [], why: kind, hasTurned },
    raising.map(({ claim }) => claim),
    lowering.map(({ claim }) => claim),
    [],
  )
}

/** The questions to which the claims in scope give two answers, as sayings. */
export function sayingsOfQuestions(
  dataset: Pick<Dataset, 'entities' | 'claims'>,
  interactions: readonly Interaction[],
): readonly Saying[] {
  const inScope = new Map<string, InScope>()
  for (const arrow of interactions) {
    for (const { id } of arrow.specific) inScope.set(id, { arrow, isSpecific: true })
    for (const { id } of arrow.general) inScope.set(id, { arrow, isSpecific: false })
  }
  return openQuestions(dataset).flatMap((question) => sayingOfQuestion(question, inScope) ?? [])
}
