// The arrows that can be asked about. Invariant: what is asked about has one answer in the review, so an arrow on which
// sentences are doubtful, or names differ, is asked about only as what it is.
import { openQuestions } from '../graph/openQuestions.ts'
import { summaryOf, voicesOf } from '../graph/voices.ts'
import type { Voices } from '../graph/voices.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import type { Effect, SummaryEffect } from '../review/vocabulary.ts'
import { interactionId } from '../scope/scope.ts'

export interface AskableArrow {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly claims: readonly Claim[]
  readonly voices: Voices
  readonly effect: SummaryEffect
  /** Whether its direction can be read another way, is answered otherwise under another name, or contradicted. */
  readonly isOpen: boolean
  /** The directions that claims give of near kin of both ends: of a family, a member, a kind of it. */
  readonly ofKin: ReadonlySet<Directed>
}

type Directed = Exclude<Effect, 'unsigned'>

type Known = Pick<Dataset, 'claims' | 'entities'>

/** Pairs that answer a question which another name answers the other way. */
function openPairs(dataset: Known): ReadonlySet<string> {
  return new Set(
    openQuestions(dataset).flatMap(({ pairs }) =>
      pairs.map(({ source, target }) => interactionId(source, target)),
    ),
  )
}

const isDirected = (effect: Effect): effect is Directed => effect !== 'unsigned'

/** Entity to those that stand for it or for which it stands: families, members, and kinds of it by name. */
function kinIn({ entities }: Known): (id: string) => readonly string[] {
  const ids = [...entities.keys()]
  const members = new Map(ids.map((id) => [id, withMembers({ entities }, id)]))
  const found = new Map<string, readonly string[]>()
  const isKin = (one: string, other: string) =>
    members.get(one)?.has(other) === true ||
    members.get(other)?.has(one) === true ||
    one.endsWith(`-${other}`) ||
    other.endsWith(`-${one}`)
  return (id) => {
    const known = found.get(id) ?? ids.filter((other) => isKin(id, other))
    found.set(id, known)
    return known
  }
}

type Bundle = readonly [id: string, claims: readonly Claim[]]

/** The directions of near kin, by the arrow they are kin of. */
function kinDirections(dataset: Known, bundles: readonly Bundle[]) {
  const kin = kinIn(dataset)
  const claimsOf = new Map(bundles)
  return ({ source, target }: Pick<Claim, 'source' | 'target'>): ReadonlySet<Directed> => {
    const own = interactionId(source, target)
    const others = kin(source).flatMap((from) =>
      kin(target).flatMap((to) => {
        const id = interactionId(from, to)
        return id === own ? [] : (claimsOf.get(id) ?? [])
      }),
    )
    return new Set(others.map(({ effect }) => effect).filter(isDirected))
  }
}

const made = new WeakMap<readonly Claim[], readonly AskableArrow[]>()

const isUnsure = ({ doubt, caveatKinds = [] }: Claim): boolean =>
  doubt !== undefined || caveatKinds.includes('contradiction')

function bundlesOf(claims: readonly Claim[]): readonly Bundle[] {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const id = interactionId(claim.source, claim.target)
    const there = found.get(id)
    if (there) there.push(claim)
    else found.set(id, [claim])
  }
  return [...found]
}

/** All pairs of entities that claims join, in the order of the claims. */
export function askableArrows(dataset: Known): readonly AskableArrow[] {
  const known = made.get(dataset.claims)
  if (known) return known
  const open = openPairs(dataset)
  const bundles = bundlesOf(dataset.claims)
  const ofKin = kinDirections(dataset, bundles)
  const arrows = bundles.flatMap(([id, claims]): AskableArrow[] => {
    const [first] = claims
    if (!first) return []
    const voices = voicesOf(claims)
    const { source, target } = first
    const isOpen = open.has(id) || claims.some(isUnsure)
    const kin = ofKin(first)
    return [
      { ...{ id, source, target, claims, voices, isOpen }, effect: summaryOf(voices), ofKin: kin },
    ]
  })
  made.set(dataset.claims, arrows)
  return arrows
}

/** Whether one of two entities is the other, a member of it, or shares one with it: too near for a wrong answer. */
export function areAkin(dataset: Pick<Dataset, 'entities'>, one: string, other: string): boolean {
  if (one.endsWith(`-${other}`) || other.endsWith(`-${one}`)) return true
  const members = withMembers(dataset, one)
  return [...withMembers(dataset, other)].some((id) => members.has(id))
}
