// What a query is answered with: entities, and cells to filter by. A cell called exactly so comes first,
// since its filter is what was meant; others come after the entities.
import { useMemo } from 'react'
import type { EntityCore } from '../../domain/review/dataset.ts'
import type { Term } from '../../domain/review/schema.ts'
import { findCells, searchEntities } from '../../domain/search/search.ts'
import { standIns } from '../../domain/graph/viewGraph.ts'
import { useApp } from '../useApp.ts'

export type Answer =
  | { readonly type: 'entity'; readonly id: string; readonly entity: EntityCore }
  | { readonly type: 'cell'; readonly id: string; readonly cell: Term }

/** What answers a query, best first. */
export function useAnswers(query: string): readonly Answer[] {
  const dataset = useApp((state) => state.dataset)
  const synonyms = useApp(({ library }) => library?.synonyms)
  // The index is made at the first letter, not for those who never search.
  const isAsked = query !== ''
  const search = useMemo(
    () => (isAsked ? searchEntities(dataset.entities.values(), synonyms ?? {}) : null),
    [dataset.entities, isAsked, synonyms],
  )
  return useMemo(() => {
    const entities = (search?.find(query) ?? []).flatMap((id): Answer[] => {
      const entity = dataset.entities.get(id)
      return entity ? [{ type: 'entity', id, entity }] : []
    })
    const found = findCells(dataset.meta.cells, query)
    const cells = (isNamed: boolean) =>
      found.flatMap((one): Answer[] => {
        const cell = dataset.meta.cells.find(({ id }) => id === one.id)
        return cell && one.isNamed === isNamed ? [{ type: 'cell', id: one.id, cell }] : []
      })
    return [...cells(true), ...entities, ...cells(false)]
  }, [dataset, query, search])
}

/** Shows an answer: an entity in a view that draws it, a cell by filtering by it alone. */
export function useShowAnswer(): (answer: Answer) => void {
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const choose = useApp(({ selected }) => selected)
  const chooseView = useApp(({ viewChosen }) => viewChosen)
  const open = useApp(({ linkOpened }) => linkOpened)
  return (answer) => {
    if (answer.type === 'cell') {
      const isFilterable = scope.mode === 'table' || scope.mode === 'compare'
      const mode = isFilterable ? scope.mode : 'diagram'
      open({ ...scope, mode, facets: { ...scope.facets, cell: [answer.id] } }, [])
      return
    }
    const isIn = (viewId: string) => {
      const candidate = dataset.views.get(viewId)
      return candidate?.entities.some(({ id }) => id === answer.id) ?? false
    }
    const current = dataset.views.get(scope.view)
    const isFolded = current && standIns(dataset, current).has(answer.id)
    if (!isIn(scope.view) && !isFolded) {
      const other = [...dataset.views.keys()].find(isIn)
      if (other !== undefined) chooseView(other)
    }
    choose(answer.id)
  }
}
