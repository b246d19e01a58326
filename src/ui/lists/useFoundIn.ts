// The lists with only those of whose names a query is part, however it is written.
import type { ListedLane } from '../../domain/graph/laneIndex.ts'
import { keyOf } from '../../domain/search/plainText.ts'
import { useApp } from '../useApp.ts'

export function useFoundIn(lanes: readonly ListedLane[], query: string): readonly ListedLane[] {
  const known = useApp(({ dataset }) => dataset.entities)
  const synonyms = useApp(({ library }) => library?.synonyms)
  const key = keyOf(query)
  if (key === '') return lanes
  const isMeant = (id: string) => {
    const entity = known.get(id)
    const names = [entity?.label.en, entity?.label.zh, entity?.symbol, ...(synonyms?.[id] ?? [])]
    return names.some((name) => name && keyOf(name).includes(key))
  }
  return lanes
    .map((lane) => ({ ...lane, entities: lane.entities.filter(({ id }) => isMeant(id)) }))
    .filter(({ entities }) => entities.length > 0)
}
