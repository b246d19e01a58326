// What an answer is made from: what the view draws; where no view is shown, all of the review.
import { useMemo } from 'react'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import type { ViewGraph } from '../../domain/graph/viewGraph.ts'
import { WHOLE } from '../../domain/words/answerElsewhere.ts'
import { useApp, useViewGraph } from '../useApp.ts'

function useGraph(isWhole: boolean): ViewGraph {
  const claims = useApp(({ dataset }) => dataset.claims)
  const entities = useApp(({ dataset }) => dataset.entities)
  const view = useApp(({ dataset }) => dataset.views.get(WHOLE))
  const shown = useViewGraph()
  return useMemo(
    () => (isWhole && view ? viewGraph({ claims, entities }, view) : shown),
    [isWhole, claims, entities, view, shown],
  )
}

export function useWholeGraph(): ViewGraph {
  return useGraph(true)
}

export function useAnsweringGraph(): ViewGraph {
  return useGraph(useApp(({ scope }) => scope.mode === 'grid' || scope.mode === 'review'))
}
