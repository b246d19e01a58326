// Figures of a scope as the page makes them, without a page. For the tests of export/.
import type { Dataset } from '../../src/domain/dataset.ts'
import { describeScope } from '../../src/domain/describeScope.ts'
import type { Scope } from '../../src/domain/scope.ts'
import type { Figure } from '../../src/export/figure.ts'
import { PALETTES } from '../../src/notation/palette.ts'
import { sceneOf } from '../../src/notation/scene.ts'
import { createSelectors } from '../../src/store/selectors.ts'

export function figureOf(dataset: Dataset, scope: Scope): Figure {
  const selectors = createSelectors()
  const graph = selectors.graph(dataset, scope.view)
  return {
    dataset,
    view: selectors.view(dataset, scope),
    scene: sceneOf(dataset, graph, scope.lang),
    title: graph.view.label[scope.lang],
    scopeWords: describeScope(dataset, scope, scope.lang),
    palette: PALETTES.light,
    lang: scope.lang,
    link: `https://example.org/explorer/?view=${scope.view}&lang=${scope.lang}`,
  }
}
