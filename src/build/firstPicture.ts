// The picture of a view as it stands before any program has run: in the page's own colours, so that it follows
// the theme, and with nothing filtered.
import type { Dataset } from '../domain/review/dataset.ts'
import { indexDataset } from '../domain/review/dataset.ts'
import { parseDataset } from '../domain/review/parse.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { derive } from '../domain/graph/derive.ts'
import { viewGraph } from '../domain/graph/viewGraph.ts'
import { lineageOf } from '../domain/scope/facets.ts'
import { DEFAULT_SCOPE } from '../domain/scope/scope.ts'
import { CSS_PALETTE } from '../notation/cssPalette.ts'
import { figureSvg } from '../notation/figure.ts'
import { sceneOf } from '../notation/scene.ts'
import type { Scene } from '../notation/scene.ts'
import { splitDataset } from '../wire/splitDataset.ts'
import { readData } from './readData.ts'

export function readDataset(): Dataset {
  return indexDataset(splitDataset(parseDataset(readData())).skeleton)
}

interface Picture {
  readonly svg: string
  readonly scene: Scene
}

/** A view of the dataset, drawn; throws where there is none of that name. */
export function pictureOf(dataset: Dataset, id: string, lang: Language): Picture {
  const view = dataset.views.get(id)
  if (!view) throw new Error(`There is no view "${id}".`)
  const graph = viewGraph(dataset, view)
  const scene = sceneOf(dataset, graph, lang)
  const drawn = derive(graph, { ...DEFAULT_SCOPE, view: id }, lineageOf(dataset.meta))
  const svg = figureSvg(scene, drawn, { palette: CSS_PALETTE, title: view.label[lang] })
  return { svg, scene }
}
