// What tells the two sides of a question apart: where they name other cells, doses, times, animals, methods.
import type { Claim } from '../review/dataset.ts'

/** What is compared, in the order in which it is told. */
const DIFFERENCE_KINDS = [
  'source',
  'target',
  'cell',
  'tissue',
  'stressor',
  'dose',
  'intensity',
  'phase',
  'species',
  'system',
  'intervention',
  'method',
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

export interface Difference {
  readonly kind: DifferenceKind
  /** What the sentences of a side name, each once, in the order of the review; empty where none does. */
  readonly increases: readonly string[]
  readonly decreases: readonly string[]
  /** Whether both sides name something, and nothing is named by both. */
  readonly isApart: boolean
}

const maybe = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

/** Ids of entities and terms, and the words of the data for what has no id. */
const NAMES: Readonly<Record<DifferenceKind, (claim: Claim) => readonly string[]>> = {
  source: ({ source }) => [source],
  target: ({ target }) => [target],
  cell: ({ context }) => context.cells ?? [],
  tissue: ({ context }) => maybe(context.tissue),
  stressor: ({ context }) => context.stressors ?? [],
  dose: ({ context }) => maybe(context.dose),
  intensity: ({ context }) => maybe(context.intensity),
  phase: ({ context }) => maybe(context.phase),
  species: ({ context }) => maybe(context.species),
  system: ({ context }) => maybe(context.system),
  intervention: ({ context }) => maybe(context.intervention),
  method: ({ experiment }) => maybe(experiment?.method),
}

function differenceIn(kind: DifferenceKind, claims: readonly Claim[]): Difference {
  const named = (side: 'increases' | 'decreases') => [
    ...new Set(claims.filter(({ effect }) => effect === side).flatMap(NAMES[kind])),
  ]
  const [increases, decreases] = [named('increases'), named('decreases')]
  const isShared = increases.some((name) => decreases.includes(name))
  const isApart = increases.length > 0 && decreases.length > 0 && !isShared
  return { kind, increases, decreases, isApart }
}

/**
 * Where the claims that raise and those that lower name something else, what tells the sides apart first;
 * empty unless both sides speak. Claims without a direction, or in doubt of it, are on neither side.
 */
export function differencesOf(claims: readonly Claim[]): readonly Difference[] {
  const directed = claims.filter(({ effect, doubt }) => effect !== 'unsigned' && !doubt)
  if (new Set(directed.map(({ effect }) => effect)).size < 2) return []
  const differing = DIFFERENCE_KINDS.map((kind) => differenceIn(kind, directed)).filter(
    ({ increases, decreases }) =>
      increases.length !== decreases.length || increases.some((name) => !decreases.includes(name)),
  )
  return [
    ...differing.filter(({ isApart }) => isApart),
    ...differing.filter(({ isApart }) => !isApart),
  ]
}
