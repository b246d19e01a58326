// One question asked under several names: where one side of a comparison answers it by another arrow than
// the other side, the two arrows are opposite though neither stands on both sides.
import type { Dataset } from '../review/dataset.ts'
import type { SummaryEffect } from '../review/vocabulary.ts'
import { FACETS, fitToFacet, NAMED_BY } from '../scope/facets.ts'
import type { Lineage } from '../scope/facets.ts'
import { interactionId } from '../scope/scope.ts'
import type { FacetChoice } from '../scope/scope.ts'
import { byComparison, compareEffects, isClashing } from './compare.ts'
import type { Answer, ComparedInteraction, Comparison } from './compare.ts'
import { openQuestions, turnedClaim } from './openQuestions.ts'
import type { OpenQuestion, QuestionPair } from './openQuestions.ts'
import { drawnSide, lineOf, summaryOf, voicesOf } from './voices.ts'
import type { Claim } from '../review/dataset.ts'

type Known = Pick<Dataset, 'entities' | 'claims'>

/** Whether a claim names what a side chooses, in every facet in use. */
export function isOfSide(claim: Claim, choice: FacetChoice, lineage: Lineage): boolean {
  return FACETS.every(
    (facet) => fitToFacet(NAMED_BY[facet](claim), choice[facet], lineage) === 'specific',
  )
}

export interface ComparedQuestion {
  readonly question: OpenQuestion
  readonly left: readonly Answer[]
  readonly right: readonly Answer[]
  readonly comparison: Comparison
}

function answerOf({ source, target, isTurned }: QuestionPair, claims: readonly Claim[]): Answer {
  const voices = voicesOf(claims)
  const effect = summaryOf(voices)
  const id = interactionId(source, target)
  return { id, source, target, isTurned, claims, effect, voices, line: lineOf(effect, voices) }
}

/** What some answers say together, each turned the way the question asks. */
function askedEffect(answers: readonly Pick<Answer, 'claims' | 'isTurned'>[]): SummaryEffect {
  const claims = answers.flatMap((a) => a.claims.map((claim) => turnedClaim(claim, a.isTurned)))
  return summaryOf(voicesOf(claims))
}

/** The open questions that both sides answer with a direction, in whatever view. */
export function comparedQuestions(
  dataset: Known,
  left: FacetChoice,
  right: FacetChoice,
  lineage: Lineage,
): readonly ComparedQuestion[] {
  const answers = ({ pairs }: OpenQuestion, choice: FacetChoice) =>
    pairs.flatMap((pair) => {
      const claims = pair.claims.filter((claim) => isOfSide(claim, choice, lineage))
      return claims.length > 0 ? [answerOf(pair, claims)] : []
    })
  const found = openQuestions(dataset).flatMap((question): ComparedQuestion[] => {
    const sides = { left: answers(question, left), right: answers(question, right) }
    const [a, b] = [askedEffect(sides.left), askedEffect(sides.right)]
    if (a === 'unsigned' || b === 'unsigned') return []
    return [{ question, ...sides, comparison: compareEffects(a, b) }]
  })
  return byComparison(found)
}

const SIDES = [
  { own: 'left', other: 'right' },
  { own: 'right', other: 'left' },
] as const

/**
 * What the other side answers by other names, where the sides clash on the question and some of it is contrary to what
 * an arrow says: that alone, or all of it where the other side says both.
 */
function answersOtherwise(arrow: ComparedInteraction, asked: ComparedQuestion): readonly Answer[] {
  if (!isClashing(asked.comparison)) return []
  return SIDES.flatMap(({ own, other }) => {
    const ids = new Set(arrow[own]?.specific.map(({ id }) => id))
    const answers = asked[own].filter(({ claims }) => claims.some(({ id }) => ids.has(id)))
    const said = drawnSide(askedEffect(answers))
    if (said === null) return []
    const contrary = asked[other].filter((answer) => {
      const side = drawnSide(askedEffect([answer]))
      return side !== null && side !== said
    })
    return contrary.length > 0 && asked.comparison === 'differs' ? asked[other] : contrary
  })
}

/**
 * The arrows of a comparison, where one that a side alone has clashes as its question does, if the other side answers
 * that the other way by another name.
 */
export function withQuestions(
  compared: readonly ComparedInteraction[],
  questions: readonly ComparedQuestion[],
): readonly ComparedInteraction[] {
  const rewritten = compared.map((arrow): ComparedInteraction => {
    if (arrow.comparison !== 'left' && arrow.comparison !== 'right') return arrow
    const clashes = questions.filter((question) => answersOtherwise(arrow, question).length > 0)
    const comparison = clashes[0]?.comparison
    if (comparison === undefined) return arrow
    const byOtherNames = clashes
      .filter((question) => question.comparison === comparison)
      .flatMap((question) => answersOtherwise(arrow, question))
    return { ...arrow, comparison, byOtherNames }
  })
  // What is opposite by its own name comes before what is so by another.
  const [own, other] = [true, false].map((isOwn) =>
    rewritten.filter((arrow) => (arrow.byOtherNames.length === 0) === isOwn),
  )
  return byComparison([...(own ?? []), ...(other ?? [])])
}
