// The lists of the report that look at arrows: what each rests on, and where the review says both.
import { indexDataset } from '../domain/review/dataset.ts'
import { splitDataset } from '../wire/splitDataset.ts'
import type { Claim } from '../domain/review/dataset.ts'
import { EVIDENCE_CLASSES, evidenceClass } from '../domain/review/evidenceClass.ts'
import type { FullDataset } from '../domain/review/fullDataset.ts'
import { openQuestions } from '../domain/graph/openQuestions.ts'
import { isTwoSided, summaryOf, voicesOf } from '../domain/graph/voices.ts'
import { interactionId } from '../domain/scope/scope.ts'

interface Arrow {
  readonly id: string
  readonly claims: readonly Claim[]
}

/** Each pair of entities with all its claims, as no view folds it. */
function arrowsOf(claims: readonly Claim[]): readonly Arrow[] {
  const pairs = new Map<string, Claim[]>()
  for (const claim of claims) {
    const id = interactionId(claim.source, claim.target)
    pairs.set(id, [...(pairs.get(id) ?? []), claim])
  }
  return [...pairs].map(([id, own]) => ({ id, claims: own }))
}

/** Whether one of its numbers is that of a paper that is known, or probably. */
function reachesPaper(full: FullDataset): (arrow: Arrow) => boolean {
  const known = new Set(
    full.references.flatMap(({ custom }, i) => (custom.status === 'unresolved' ? [] : [i + 1])),
  )
  return ({ claims }) => claims.some(({ citations }) => citations.some((n) => known.has(n)))
}

/**
 * Lines of text: how many arrows rest on one voice, on none about bone, on doubtful voices alone, on no known
 * paper; those of which the review says both; the open questions; claims by what they let one conclude.
 */
export function arrowReport(full: FullDataset): readonly string[] {
  const dataset = indexDataset(splitDataset(full).skeleton)
  const arrows = arrowsOf(dataset.claims)
  const voices = new Map(arrows.map(({ id, claims }) => [id, voicesOf(claims)]))
  const of = ({ id }: Arrow) => voices.get(id) ?? voicesOf([])
  const count = (name: string, is: (arrow: Arrow) => boolean) =>
    `  ${String(arrows.filter(is).length).padStart(5)}  ${name}`
  const hasPaper = reachesPaper(full)
  const isDoubtful = (arrow: Arrow) => {
    const { increases, decreases, unsigned, doubtful } = of(arrow)
    const inDoubt = doubtful.increases + doubtful.decreases + doubtful.unsigned
    return increases + decreases + unsigned === 0 && inDoubt > 0
  }
  const both = arrows.filter((arrow) => isTwoSided(summaryOf(of(arrow))))
  return [
    `Arrows (${arrows.length} pairs of entities)`,
    count('rest on one sentence', (arrow) => of(arrow).sentences === 1),
    count('rest on no sentence about bone', (arrow) => of(arrow).aboutBone === 0),
    count('rest on no identified or probable reference', (arrow) => !hasPaper(arrow)),
    count('give no direction', (arrow) => summaryOf(of(arrow)) === 'unsigned'),
    count('rest on doubtful sentences alone', isDoubtful),
    ...arrows.filter(isDoubtful).map(({ id }) => `           ${id}`),
    '',
    'Pairs of which the review says both (sentences that raise, that lower)',
    ...both.map((arrow) => `  ${arrow.id}: ${of(arrow).increases} ↑ ${of(arrow).decreases} ↓`),
    '',
    'Open questions, across names',
    ...openQuestions(dataset).map(
      ({ id, kind, voices: { increases, decreases }, pairs }) =>
        `  ${id} (${kind}, ${pairs.length} pairs): ${increases} ↑ ${decreases} ↓`,
    ),
    '',
    'Claims by what they let one conclude',
    ...EVIDENCE_CLASSES.map((wanted) => {
      const some = full.claims.filter((claim) => evidenceClass(claim) === wanted)
      return `  ${String(some.length).padStart(5)}  ${wanted}`
    }),
  ]
}
