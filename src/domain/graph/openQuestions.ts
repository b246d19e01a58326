// Questions on which the review says both, found across names: what is said of a family, of its members and
// of its opposites is one question, asked from several sides.
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import type { Effect } from '../review/vocabulary.ts'
import { interactionId } from '../scope/scope.ts'
import { isTwoSided, summaryOf, voicesOf } from './voices.ts'
import type { Voices } from './voices.ts'

type Entities = Pick<Dataset, 'entities'>
type Known = Pick<Dataset, 'entities' | 'claims'>

/** What is said of one pair of entities that belongs to the question. */
export interface QuestionPair {
  readonly source: string
  readonly target: string
  /** Whether it asks from the other side: a rise here is a fall of what the question asks. */
  readonly isTurned: boolean
  readonly claims: readonly Claim[]
}

/**
 * Why there are two sides: one pair is said both ways by itself, or only members of a family differ, or
 * only what is said of an opposite does not fit.
 */
export type QuestionKind = 'sentences' | 'members' | 'opposites'

export interface OpenQuestion {
  /** Of the pair that asks it: `oestrogen-loss--autophagy`. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: QuestionKind
  /** Of all pairs, each turned the way the question asks. */
  readonly voices: Voices
  /** Those whose own name it bears first, then as the review has them. */
  readonly pairs: readonly QuestionPair[]
}

const TURNED: Readonly<Record<Effect, Effect>> = {
  increases: 'decreases',
  decreases: 'increases',
  unsigned: 'unsigned',
}

/** A claim as the question asks it. */
export function turnedClaim(claim: Claim, isTurned: boolean): Claim {
  return isTurned ? { ...claim, effect: TURNED[claim.effect] } : claim
}

const knownFamilies = new WeakMap<readonly Claim[], ReadonlySet<string>>()

/** Families one of whose members is said to lower another: these do not stand in for each other. */
function opposedFamilies({ entities, claims }: Known): ReadonlySet<string> {
  const before = knownFamilies.get(claims)
  if (before) return before
  const families = [...entities.values()].filter(({ members = [] }) => members.length > 1)
  const lowers = claims.filter(({ effect, doubt }) => effect === 'decreases' && !doubt)
  const found = new Set(
    families
      .filter(({ id }) => {
        const below = withMembers({ entities }, id)
        return lowers.some((c) => c.source !== id && below.has(c.source) && below.has(c.target))
      })
      .map(({ id }) => id),
  )
  knownFamilies.set(claims, found)
  return found
}

interface Related {
  readonly id: string
  readonly isTurned: boolean
}

/** What answers for an entity: itself, its members, and turned round its opposites with theirs. */
function relatedTo(id: string, { entities }: Entities, opposed: ReadonlySet<string>): Related[] {
  const below = (root: string) => (opposed.has(root) ? [root] : withMembers({ entities }, root))
  const own = new Set(below(id))
  const opposites = entities.get(id)?.opposites ?? []
  const turned = new Set(opposites.flatMap((other) => [...below(other)]))
  return [
    ...[...own].map((member) => ({ id: member, isTurned: false })),
    ...[...turned]
      .filter((other) => !own.has(other))
      .map((other) => ({ id: other, isTurned: true })),
  ]
}

/**
 * By which names something is asked about: itself and its members, and, turned round (true), its opposites
 * with theirs.
 */
export function namesOf(id: string, dataset: Known): ReadonlyMap<string, boolean> {
  const related = relatedTo(id, dataset, opposedFamilies(dataset))
  return new Map(related.map((name) => [name.id, name.isTurned]))
}

/** Entity to the entities it answers for. */
function askedBy(dataset: Known): ReadonlyMap<string, readonly Related[]> {
  const opposed = opposedFamilies(dataset)
  const asked = new Map<string, Related[]>()
  for (const head of dataset.entities.keys()) {
    for (const { id, isTurned } of relatedTo(head, dataset, opposed)) {
      asked.set(id, [...(asked.get(id) ?? []), { id: head, isTurned }])
    }
  }
  return asked
}

interface Asked {
  readonly source: string
  readonly target: string
  readonly claims: { readonly claim: Claim; readonly isTurned: boolean }[]
}

function everyQuestion(dataset: Known): readonly Asked[] {
  const asked = askedBy(dataset)
  const answersFor = (head: string, id: string) =>
    asked.get(id)?.some((r) => r.id === head) ?? false
  const questions = new Map<string, Asked>()
  for (const claim of dataset.claims) {
    for (const source of asked.get(claim.source) ?? []) {
      for (const target of asked.get(claim.target) ?? []) {
        // Between two that answer for the same thing nothing is asked.
        if (answersFor(source.id, claim.target) || answersFor(target.id, claim.source)) continue
        const id = interactionId(source.id, target.id)
        const question = questions.get(id) ?? { source: source.id, target: target.id, claims: [] }
        questions.set(id, question)
        question.claims.push({ claim, isTurned: source.isTurned !== target.isTurned })
      }
    }
  }
  return [...questions.values()]
}

const isTwoSidedIn = (claims: readonly Claim[]): boolean => isTwoSided(summaryOf(voicesOf(claims)))

function pairsOf({ source, target, claims }: Asked): readonly QuestionPair[] {
  const pairs = new Map<string, { isTurned: boolean; claims: Claim[] }>()
  for (const { claim, isTurned } of claims) {
    const id = interactionId(claim.source, claim.target)
    const pair = pairs.get(id)
    if (pair) pair.claims.push(claim)
    else pairs.set(id, { isTurned, claims: [claim] })
  }
  const own = interactionId(source, target)
  return [...pairs]
    .map(([id, pair]) => {
      const [from = '', to = ''] = id.split('--')
      return { id, source: from, target: to, ...pair }
    })
    .sort((a, b) => Number(b.id === own) - Number(a.id === own))
    .map(({ id: _id, ...pair }) => pair)
}

function kindOf(pairs: readonly QuestionPair[]): QuestionKind {
  if (pairs.some(({ claims }) => isTwoSidedIn(claims))) return 'sentences'
  const straight = pairs.filter(({ isTurned }) => !isTurned).flatMap(({ claims }) => claims)
  return isTwoSidedIn(straight) ? 'members' : 'opposites'
}

/** Of questions that rest on the same directed claims, or on fewer of them, the widest is asked. */
function widest(questions: readonly (Asked & { readonly key: ReadonlySet<string> })[]) {
  const ownCount = ({ source, target, claims }: Asked) =>
    claims.filter(({ claim }) => claim.source === source && claim.target === target).length
  const sorted = [...questions].sort((a, b) => b.key.size - a.key.size || ownCount(b) - ownCount(a))
  const kept: typeof sorted = []
  for (const question of sorted) {
    if (kept.some(({ key }) => [...question.key].every((id) => key.has(id)))) continue
    kept.push(question)
  }
  return kept
}

const known = new WeakMap<readonly Claim[], readonly OpenQuestion[]>()

/**
 * The questions to which the review gives two answers, most voices on the weaker side first. Doubtful
 * voices are no answer. Law: swapping two opposite entities and the signs of their claims changes nothing.
 */
export function openQuestions(dataset: Known): readonly OpenQuestion[] {
  const before = known.get(dataset.claims)
  if (before) return before
  const open = everyQuestion(dataset).flatMap((asked) => {
    const turned = asked.claims.map(({ claim, isTurned }) => turnedClaim(claim, isTurned))
    if (!isTwoSidedIn(turned)) return []
    const directed = turned.filter(({ effect, doubt }) => effect !== 'unsigned' && !doubt)
    return [{ ...asked, key: new Set(directed.map(({ id }) => id)), voices: voicesOf(turned) }]
  })
  const found = widest(open).map((asked): OpenQuestion => {
    const pairs = pairsOf(asked)
    const { source, target } = asked
    const voices = voicesOf(asked.claims.map(({ claim, isTurned }) => turnedClaim(claim, isTurned)))
    return { id: interactionId(source, target), source, target, kind: kindOf(pairs), voices, pairs }
  })
  const weaker = ({ voices }: OpenQuestion) => Math.min(voices.increases, voices.decreases)
  const sorted = found.sort(
    (a, b) => weaker(b) - weaker(a) || b.voices.sentences - a.voices.sentences,
  )
  known.set(dataset.claims, sorted)
  return sorted
}

const knownClaims = new WeakMap<readonly OpenQuestion[], ReadonlySet<string>>()

/** The ids of the claims that answer an open question one way or the other, without doubt. */
export function questionedClaims(dataset: Known): ReadonlySet<string> {
  const questions = openQuestions(dataset)
  let ids = knownClaims.get(questions)
  if (!ids) {
    const claims = questions.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.claims))
    const answers = claims.filter(({ effect, doubt }) => effect !== 'unsigned' && !doubt)
    ids = new Set(answers.map(({ id }) => id))
    knownClaims.set(questions, ids)
  }
  return ids
}
