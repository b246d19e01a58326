// What lies around an entity: the arrows that the view draws at it, and those that the view leaves to others.
import type { Claim, Meta } from '../review/dataset.ts'
import { lineageOf } from '../scope/facets.ts'
import type { Filters } from '../scope/scope.ts'
import { deriveInteraction } from './derive.ts'
import type { Interaction } from './derive.ts'
import { isSymmetric, symmetricRelations } from './symmetric.ts'
import type { Pair, ViewGraph } from './viewGraph.ts'

/** Arrows away from an entity, towards it, and of either alike: what binds. Each with the most voices first. */
export interface ArrowsAt {
  readonly out: readonly Interaction[]
  readonly into: readonly Interaction[]
  readonly mutual: readonly Interaction[]
}

export interface AroundEntity {
  readonly here: ArrowsAt
  /** In scope, but drawn by other views only: the view has the entity within a family, or not at all. */
  readonly elsewhere: ArrowsAt
  /** Claims about it that the filters leave out, wherever they are drawn. */
  readonly leftOut: number
}

/** What fits the filters comes before what is said in general; then the most sentences. */
function byWeight(a: Interaction, b: Interaction): number {
  return (
    Number(a.decidedBy === 'general') - Number(b.decidedBy === 'general') ||
    b.voices.sentences - a.voices.sentences
  )
}

function arrowsAt(
  id: string,
  interactions: readonly Interaction[],
  symmetric: readonly string[],
): ArrowsAt {
  const sorted = [...interactions].sort(byWeight)
  const oneWay = sorted.filter((arrow) => !isSymmetric(arrow, symmetric))
  return {
    out: oneWay.filter(({ source }) => source === id),
    into: oneWay.filter(({ target }) => target === id),
    mutual: sorted.filter((arrow) => isSymmetric(arrow, symmetric)),
  }
}

const claimsIn = (interactions: readonly Interaction[]): readonly Claim[] =>
  interactions.flatMap(({ specific, general }) => [...specific, ...general])

/**
 * All that is said of an entity under the filters, held back by the view or not.
 *
 * @param graph what the view draws
 * @param whole what the view draws that folds nothing
 */
export function aroundEntity(
  id: string,
  { graph, whole }: { readonly graph: ViewGraph; readonly whole: ViewGraph },
  filters: Filters,
  meta: Meta,
): AroundEntity {
  const lineage = lineageOf(meta)
  const symmetric = symmetricRelations(meta)
  const isAt = ({ source, target }: { readonly source: string; readonly target: string }) =>
    source === id || target === id
  // Boxes are hidden from the picture, not from what is said of another.
  const all = { ...filters, all: true, hide: [] }
  const drawn = graph.pairs.filter(isAt)
  const isDrawn = new Set(drawn.flatMap(({ claims }) => claims))
  const others = whole.pairs.filter(isAt)
  const rest = others.filter(({ claims }) => claims.some((claim) => !isDrawn.has(claim)))
  const inScope = (pairs: readonly Pair[]) =>
    pairs.flatMap((pair) => deriveInteraction(pair, all, lineage) ?? [])
  const here = inScope(drawn)
  const elsewhere = inScope(rest)
  const told = new Set(claimsIn([...here, ...elsewhere]))
  const about = new Set([...drawn, ...others].flatMap(({ claims }) => claims))
  return {
    here: arrowsAt(id, here, symmetric),
    elsewhere: arrowsAt(id, elsewhere, symmetric),
    leftOut: [...about].filter((claim) => !told.has(claim)).length,
  }
}
