// What each side of a comparison does to a target, by whatever arrows. The sides clash on it where they clash on one
// cause; where different causes pull it apart, no cause is said both ways, and the row says that instead.
// Laws: swapping the sides swaps left and right; every side of a row rests on voices; a row is opposite or differs
// only where an arrow to its target is, or a question by several names.
import type { Claim, Dataset } from '../review/dataset.ts'
import type { Lineage } from '../scope/facets.ts'
import type { FacetChoice } from '../scope/scope.ts'
import { isClashing } from './compare.ts'
import type { Answer, ComparedInteraction } from './compare.ts'
import { isOfSide } from './comparedQuestions.ts'
import type { ComparedQuestion } from './comparedQuestions.ts'
import { namesOf, turnedClaim } from './openQuestions.ts'
import { byTelling, compareSides, hasDirection, isClashingByName } from './targetSides.ts'
import type { Mover, TargetComparison, TargetSide } from './targetSides.ts'
import { standIns } from './viewGraph.ts'
import type { ViewGraph } from './viewGraph.ts'
import { lineOf, strengthOf, summaryOf, voicesOf } from './voices.ts'

export interface TargetRow {
  readonly id: string
  readonly target: string
  /** What an open question asks the target about; null where the row is all that moves the target. */
  readonly question: string | null
  readonly left: TargetSide | null
  readonly right: TargetSide | null
  readonly comparison: TargetComparison
  /** Whether each side speaks by a stressor that it names, so that the sides are the causes. */
  readonly areCauses: boolean
}

type Known = Pick<Dataset, 'entities' | 'claims'>

interface Said {
  readonly claim: Claim
  readonly isTurned: boolean
}

function moversOf(said: readonly Said[]): readonly Mover[] {
  const bySource = new Map<string, Said[]>()
  for (const one of said) {
    bySource.set(one.claim.source, [...(bySource.get(one.claim.source) ?? []), one])
  }
  const movers = [...bySource].map(([source, all]): Mover => {
    const claims = all.map(({ claim }) => claim)
    const voices = voicesOf(claims)
    const isTurned = all[0]?.isTurned ?? false
    return { source, isTurned, claims, voices, effect: summaryOf(voices) }
  })
  return movers.sort((a, b) => strengthOf(b.voices) - strengthOf(a.voices))
}

const turned = ({ claim, isTurned }: Said): Claim => turnedClaim(claim, isTurned)

function sideOf(said: readonly Said[]): TargetSide | null {
  if (said.length === 0) return null
  const voices = voicesOf(said.map(turned))
  const effect = summaryOf(voices)
  return { effect, voices, line: lineOf(effect, voices), movers: moversOf(said) }
}

/** What the stressors that a side names are called; of two it is the first that says whether a name is turned. */
function subjectsOf(dataset: Known, { stressor }: FacetChoice): ReadonlyMap<string, boolean> {
  const subjects = new Map<string, boolean>()
  for (const id of stressor.filter((name) => dataset.entities.has(name))) {
    for (const [name, isTurned] of namesOf(id, dataset)) {
      if (!subjects.has(name)) subjects.set(name, isTurned)
    }
  }
  return subjects
}

interface Choices {
  readonly left: FacetChoice
  readonly right: FacetChoice
}

interface TargetInput {
  readonly dataset: Known
  readonly graph: ViewGraph
  readonly lineage: Lineage
  readonly compared: readonly ComparedInteraction[]
}

/** What a side says of a target: by the stressor that it names, be it drawn or not, and by all else. */
interface SaidOfTarget {
  readonly own: Said[]
  readonly others: Said[]
  /** Of the others, what the other side says differently by the same arrow. */
  readonly clashing: Said[]
}

function saidOfTargets(
  { dataset, graph, lineage, compared }: TargetInput,
  choice: FacetChoice,
  side: 'left' | 'right',
): ReadonlyMap<string, SaidOfTarget> {
  const subjects = subjectsOf(dataset, choice)
  const shown = standIns(dataset, graph.view)
  const found = new Map<string, SaidOfTarget>()
  const at = (target: string) => {
    const said = found.get(target) ?? { own: [], others: [], clashing: [] }
    found.set(target, said)
    return said
  }
  for (const claim of dataset.claims) {
    const target = shown.get(claim.target)
    const isTurned = subjects.get(claim.source)
    if (target === undefined || isTurned === undefined || subjects.has(target)) continue
    if (isOfSide(claim, choice, lineage)) at(target).own.push({ claim, isTurned })
  }
  for (const arrow of compared) {
    for (const claim of arrow[side]?.specific ?? []) {
      if (subjects.has(claim.source)) continue
      const said = { claim, isTurned: false }
      at(arrow.target).others.push(said)
      if (isClashingByName(arrow)) at(arrow.target).clashing.push(said)
    }
  }
  return found
}

function answeredSide(answers: readonly Answer[]): TargetSide | null {
  return sideOf(
    answers.flatMap(({ claims, isTurned }) => claims.map((claim): Said => ({ claim, isTurned }))),
  )
}

type Decided = Pick<TargetRow, 'left' | 'right' | 'areCauses'>

/**
 * Like is held against like: where a stressor that a side names moves the target by itself (or under
 * another name), sides that name one speak by it, and by that of which the sides say different things; what else others
 * do there is another matter.
 */
function decidedSides(
  left: SaidOfTarget | undefined,
  right: SaidOfTarget | undefined,
  { left: l, right: r }: Choices,
): Decided {
  const isByOwn = [left, right].some((said) => (said?.own.length ?? 0) > 0)
  const told = (said: SaidOfTarget | undefined, { stressor }: FacetChoice) => {
    if (!said) return null
    return sideOf(isByOwn && stressor.length > 0 ? [...said.own, ...said.clashing] : said.others)
  }
  const areCauses = isByOwn && l.stressor.length > 0 && r.stressor.length > 0
  return { left: told(left, l), right: told(right, r), areCauses }
}

/** A question that the sides answer differently, by more than one name: that pulls its target apart. */
function questionRows(questions: readonly ComparedQuestion[]): readonly TargetRow[] {
  return questions.flatMap(({ question, left, right, comparison }): TargetRow[] => {
    const names = new Set([...left, ...right].map(({ id }) => id))
    if (comparison === 'same' || names.size < 2) return []
    const sides = { left: answeredSide(left), right: answeredSide(right) }
    const { id, source, target } = question
    return [{ id, target, question: source, ...sides, comparison, areCauses: false }]
  })
}

const weight = ({ left, right }: TargetRow): number =>
  [left, right].reduce((sum, side) => sum + (side ? strengthOf(side.voices) : 0), 0)

/** What the rows of questions tell already. */
interface Asked {
  readonly targets: ReadonlySet<string>
  readonly claims: ReadonlySet<Claim>
}

/** The rows that ask about a stressor of a side stand for their target, but for what else the sides clash on. */
function askedOf(rows: readonly TargetRow[], { left, right }: Choices): Asked {
  const subjects = new Set([...left.stressor, ...right.stressor])
  const own = rows.filter(({ question }) => question !== null && subjects.has(question))
  const movers = own.flatMap((row) => [row.left, row.right].flatMap((side) => side?.movers ?? []))
  return {
    targets: new Set(own.map(({ target }) => target)),
    claims: new Set(movers.flatMap(({ claims }) => claims)),
  }
}

function ownRow(
  target: string,
  sides: Decided,
  compared: readonly ComparedInteraction[],
  asked: Asked,
): readonly TargetRow[] {
  if (!hasDirection(sides.left) && !hasDirection(sides.right)) return []
  const isAsked = asked.targets.has(target)
  const isTold = ({ left, right }: ComparedInteraction) =>
    isAsked &&
    [left, right].some((arrow) => arrow?.specific.some((claim) => asked.claims.has(claim)))
  const arrows = compared.filter((arrow) => arrow.target === target && !isTold(arrow))
  const comparison = compareSides(sides, arrows)
  if (isAsked && !isClashing(comparison)) return []
  return [{ id: target, target, question: null, ...sides, comparison }]
}

/**
 * The targets of a comparison with what moves them on either side: those pulled apart first, then those
 * with most voices. Where an open question asks about a target, it stands for the target's own row.
 */
export function targetRows(
  input: TargetInput,
  choices: Choices,
  questions: readonly ComparedQuestion[],
): readonly TargetRow[] {
  const left = saidOfTargets(input, choices.left, 'left')
  const right = saidOfTargets(input, choices.right, 'right')
  const questioned = questionRows(questions)
  const asked = askedOf(questioned, choices)
  const rows = [...new Set([...left.keys(), ...right.keys()])].flatMap((target) => {
    const sides = decidedSides(left.get(target), right.get(target), choices)
    return ownRow(target, sides, input.compared, asked)
  })
  const sorted = [...questioned, ...rows].sort(
    (a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id),
  )
  return byTelling(sorted)
}
