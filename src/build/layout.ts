// `npm run layout [view …]`: proposes positions and routes for views and writes them into data/views.
// Runs at the desk, never in the page. Same data, same result; a pinned entity stays where it is.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexDataset } from '../domain/review/dataset.ts'
import { splitDataset } from '../wire/splitDataset.ts'
import type { Dataset } from '../domain/review/dataset.ts'
import { parseDataset } from '../domain/review/parse.ts'
import type { RawFiles } from '../domain/review/parse.ts'
import type { ViewFile } from '../domain/review/schemaViews.ts'
import { anneal } from '../layout/anneal.ts'
import { drawingOf } from '../layout/drawing.ts'
import type { Drawing } from '../layout/drawing.ts'
import { problemOf } from '../layout/problemOf.ts'
import { boxSize } from '../notation/scene.ts'
import { DATA_FOLDER, readData } from './readData.ts'

// About twenty seconds for a view of forty entities.
const EFFORT = { steps: 4_000, tries: 5, seed: 1 }
// With panels good places are rarer.
const DIVIDED = { steps: 8_000, tries: 5, seed: 1 }
const LARGE = { steps: 2_000, tries: 1, seed: 1 }

function layOut(dataset: Dataset, view: ViewFile): Drawing {
  const problem = problemOf(dataset, view)
  const usual = problem.panels.some((count) => count > 1) ? DIVIDED : EFFORT
  return drawingOf(problem, anneal(problem, problem.boxes.length > 100 ? LARGE : usual))
}

/** Written down are only sizes that the name alone does not give. */
function withOwnSizes({ layout, ...drawing }: Drawing, { entities }: Dataset): Drawing {
  const larger = Object.entries(layout.sizes ?? {}).filter(([id, [width, height]]) => {
    const label = entities.get(id)?.label
    const need = label && boxSize(label)
    return !need || width > need.width || height > need.height
  })
  return { ...drawing, layout: { ...layout, sizes: Object.fromEntries(larger) } }
}

/** JSON to read in a diff: a point on a line, not on four. */
function asText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replaceAll(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')}\n`
}

/** The raw data without layouts: those that stand may be of other entities. */
function withoutLayouts(files: RawFiles): RawFiles {
  return Object.fromEntries(
    Object.entries(files).map(([file, raw]) => {
      const isView = file.startsWith('views/') && typeof raw === 'object'
      return [file, isView ? { ...raw, layout: undefined } : raw]
    }),
  )
}

export function main(ids: readonly string[]): void {
  const { skeleton } = splitDataset(parseDataset(withoutLayouts(readData())))
  const dataset = indexDataset(skeleton)
  for (const view of skeleton.views) {
    if (ids.length > 0 && !ids.includes(view.id)) continue
    const { layout, quality: q } = withOwnSizes(layOut(dataset, view), dataset)
    const file = join(DATA_FOLDER, 'views', `${view.id}.json`)
    writeFileSync(file, asText({ ...view, layout }))
    const size = `${layout.width} x ${layout.height}`
    process.stdout.write(`${view.id}: ${size}, ${q.crossings} crossings, ${q.overlaps} overlaps\n`)
  }
}
