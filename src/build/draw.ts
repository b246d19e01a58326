import { writeFileSync } from 'node:fs'
import { indexDataset, splitDataset } from '../domain/dataset.ts'
import { parseDataset } from '../domain/parse.ts'
import { viewGraph } from '../domain/viewGraph.ts'
import { derive } from '../domain/derive.ts'
import { lineageOf } from '../domain/facets.ts'
import { DEFAULT_SCOPE } from '../domain/scope.ts'
import { figureSvg } from '../notation/figure.ts'
import { PALETTES } from '../notation/palette.ts'
import { sceneOf } from '../notation/scene.ts'
import { readData } from './readData.ts'
export async function main(ids: readonly string[]): Promise<void> {
  const { skeleton } = splitDataset(parseDataset(readData()))
  const ds = indexDataset(skeleton)
  for (const view of skeleton.views) {
    if (ids.length && !ids.includes(view.id)) continue
    const g = viewGraph(ds, view)
    const min = view.minClaims ?? 1
    const cut = { ...g, pairs: g.pairs.filter((p) => p.claims.length >= min) }
    const scene = sceneOf(ds, g, 'en')
    writeFileSync(`/tmp/${view.id}.svg`, figureSvg(scene, derive(cut, DEFAULT_SCOPE, lineageOf(ds.meta)), { palette: PALETTES.light, title: 'x' }))
  }
}
