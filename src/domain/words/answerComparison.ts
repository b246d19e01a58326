// What two sides of a comparison answer: the two to five targets on which they differ most, and what one side leaves
// unsaid of which the other speaks. As values; in words by describeTargets.ts.
import { isOfSide } from '../graph/comparedQuestions.ts'
import type { TargetRow } from '../graph/comparedTargets.ts'
import { hasDirection, isPulledApart } from '../graph/targetSides.ts'
import { strengthOf } from '../graph/voices.ts'
import { withMembers } from '../review/dataset.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import type { Lineage } from '../scope/facets.ts'
import { interactionId } from '../scope/scope.ts'
import type { FacetChoice } from '../scope/scope.ts'

interface ComparedSaying {
  readonly row: TargetRow
  /** The arrow it leads to: the one of which most is said. */
  readonly arrow: string
  /** What both sides rest on. */
  readonly claims: readonly Claim[]
}

export interface ComparedSilence {
  readonly side: 'left' | 'right'
  readonly targets: readonly string[]
}

export interface ComparedAnswer {
  readonly sayings: readonly ComparedSaying[]
  readonly silences: readonly ComparedSilence[]
}

const MOST = 5
const ENOUGH = 2
const MOST_UNSAID = 3

function sayingOf(row: TargetRow): readonly ComparedSaying[] {
  const movers = [row.left, row.right].flatMap((side) => side?.movers ?? [])
  const [most] = [...movers].sort((a, b) => strengthOf(b.voices) - strengthOf(a.voices))
  if (!most) return []
  const claims = [...new Set(movers.flatMap((mover) => mover.claims))]
  // The claims of an opposite can be about another name of the target.
  const target = most.claims[0]?.target ?? row.target
  return [{ row, arrow: interactionId(most.source, target), claims }]
}

const weight = ({ left, right }: TargetRow): number =>
  [left, right].reduce((sum, side) => sum + (side ? strengthOf(side.voices) : 0), 0)

/** Those that most is said of, whichever side says it. */
const byWeight = (rows: readonly TargetRow[]): readonly TargetRow[] =>
  [...rows].sort((a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id))

interface ComparedInput {
  readonly dataset: Pick<Dataset, 'claims' | 'entities'>
  readonly lineage: Lineage
  readonly choices: Readonly<Record<'left' | 'right', FacetChoice>>
  readonly targets: readonly TargetRow[]
}

/** What a side gives no direction for by any claim, and the other does. */
function silencesIn({ dataset, lineage, choices, targets }: ComparedInput) {
  return (['left', 'right'] as const).flatMap((side): readonly ComparedSilence[] => {
    const said = dataset.claims.filter(
      (claim) => claim.effect !== 'unsigned' && isOfSide(claim, choices[side], lineage),
    )
    const unsaid = targets.filter((row) => {
      const names = withMembers(dataset, row.target)
      return (
        hasDirection(row[side === 'left' ? 'right' : 'left']) &&
        !said.some((claim) => names.has(claim.target))
      )
    })
    const ids = [...new Set(unsaid.map(({ target }) => target))].slice(0, MOST_UNSAID)
    return ids.length > 0 ? [{ side, targets: ids }] : []
  })
}

/**
 * The answer to a comparison, from its targets in their order. Law: every saying rests on claims of a side, and a
 * side is silent only of what no claim of it gives a direction for.
 */
export function answerOfComparison(input: ComparedInput): ComparedAnswer {
  const { targets } = input
  const differing = targets.filter(isPulledApart)
  const told = differing.length < ENOUGH ? [...differing, ...byWeight(targets)] : differing
  return {
    sayings: [...new Set(told)].slice(0, MOST).flatMap(sayingOf),
    silences: silencesIn(input),
  }
}
