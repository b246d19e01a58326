// The review's data as the page loads it, and the same grown to any size for the rows about scale.
import path from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './build.mjs'

async function load(file) {
  const { module } = await runnerImport(path.join(ROOT, file), {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
  })
  return module
}

/** What a diagram and its filters need, unpacked and with the layouts of all views. */
export async function readSkeleton() {
  const { readData } = await load('src/build/readData.ts')
  const { parseDataset } = await load('src/domain/review/parse.ts')
  const { splitDataset } = await load('src/wire/splitDataset.ts')
  return splitDataset(parseDataset(readData())).skeleton
}

/** The programs that carry the data, packed as they travel, by name: `skeleton`, `texts-en` ... */
export async function readModules() {
  const { dataModules } = await load('src/build/dataPlugin.ts')
  return dataModules()
}

/** The view that filters are measured in: Everything, or else the one with most entities. */
export function largestView({ views }) {
  const bySize = [...views].sort((a, b) => b.entities.length - a.entities.length)
  const view = views.find(({ id }) => id === 'everything') ?? bySize[0]
  return view.id
}

/** The largest view with a canvas, which clicks and panning are measured in; Everything opens as lists. */
export function largestDrawnView({ views }) {
  return largestView({ views: views.filter(({ asLists }) => asLists !== true) })
}

/**
 * A skeleton of `size` claims with the review's own proportions: as many copies of the whole as it
 * takes, under names of their own, one claim in ten led over to the next copy. No chance in it.
 */
export function growSkeleton(skeleton, size) {
  const copies = Math.ceil(size / skeleton.claims.length)
  const numbers = Array.from({ length: copies }, (_, i) => i)
  const named = (id, copy) => `${id}-${copy % copies}`
  const entities = numbers.flatMap((copy) =>
    skeleton.entities.map((entity) => ({
      ...entity,
      id: named(entity.id, copy),
      ...(entity.members && { members: entity.members.map((id) => named(id, copy)) }),
    })),
  )
  const claims = numbers.flatMap((copy) =>
    skeleton.claims.map((claim, i) => ({
      ...claim,
      id: named(claim.id, copy),
      source: named(claim.source, copy),
      target: named(claim.target, i % 10 === 0 ? copy + 1 : copy),
    })),
  )
  const model = skeleton.views.find((one) => one.id === largestView(skeleton))
  const { id, order, label, about, lanes, opensOn, layout } = model
  const view = {
    ...{ id, order, label, about, lanes, opensOn },
    entities: numbers.flatMap((copy) =>
      model.entities.map((entity) => ({ ...entity, id: named(entity.id, copy) })),
    ),
    layout: layout && {
      ...layout,
      routes: {},
      positions: Object.fromEntries(
        numbers.flatMap((copy) =>
          Object.entries(layout.positions).map(([entity, [x, y]]) => [
            named(entity, copy),
            [x, y + copy * layout.height],
          ]),
        ),
      ),
    },
  }
  return { ...skeleton, entities, claims: claims.slice(0, size), views: [view] }
}
