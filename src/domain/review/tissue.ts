// Whether a claim is about bone. The review leans on muscle, blood, disc and other organs to speak of bone;
// an arrow has to tell these apart.
import type { DatasetFile, Entity, FullClaim } from './schema.ts'
import { TISSUES } from './vocabulary.ts'
import type { Tissue } from './vocabulary.ts'

const NONE: readonly Tissue[] = []

/**
 * The kinds of tissue each claim is about, in no order and each once: those of the tissue and the cells it
 * names; where it names neither, those its source and target belong to (bone formation is of bone). Empty
 * where the review does not say.
 */
export function tissueFinder(
  { cells, tissues }: Pick<DatasetFile, 'cells' | 'tissues'>,
  entities: readonly Pick<Entity, 'id' | 'tissue'>[],
): (claim: Pick<FullClaim, 'source' | 'target' | 'context'>) => readonly Tissue[] {
  const ofCell = new Map(cells.map(({ id, tissue }) => [id, tissue]))
  const ofEntity = new Map(entities.map(({ id, tissue }) => [id, tissue]))
  const ofName = (name: string) => TISSUES.filter((tissue) => tissues[tissue].includes(name))
  return ({ source, target, context }) => {
    const named = [
      ...(context.tissue === undefined ? NONE : ofName(context.tissue)),
      ...(context.cells ?? []).map((cell) => ofCell.get(cell)),
    ].filter((tissue) => tissue !== undefined)
    if (named.length > 0) return [...new Set(named)]
    const ends = [ofEntity.get(source), ofEntity.get(target)]
    return [...new Set(ends.filter((tissue) => tissue !== undefined))]
  }
}
