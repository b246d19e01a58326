// `npm run data:release`: keeps in data/releases/ what the release that dataset.json names says of each arrow. With a
// folder: the data of an older checkout.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { summaryOfRelease } from '../domain/graph/releases.ts'
import type { ReleaseSource } from '../domain/graph/releases.ts'
import type { EntityCore } from '../domain/review/dataset.ts'
import type { RawFiles } from '../domain/review/parse.ts'
import type { ViewFile } from '../domain/review/schemaViews.ts'
import { DATA_FOLDER, readData } from './readData.ts'

// Looked at no closer: the data of an old release keep an older contract, and were checked when they were made.
const isMeta = (file: unknown): file is ReleaseSource['meta'] =>
  typeof file === 'object' && file !== null && 'release' in file
const areClaims = (file: unknown): file is ReleaseSource['claims'] => Array.isArray(file)
const areEntities = (file: unknown): file is readonly EntityCore[] => Array.isArray(file)
const isView = (file: unknown): file is ViewFile =>
  typeof file === 'object' && file !== null && 'lanes' in file

function sourceOf(raw: RawFiles): ReleaseSource {
  const under = (folder: string) =>
    Object.keys(raw).flatMap((file) => (file.startsWith(`${folder}/`) ? [raw[file]] : []))
  const meta = raw['dataset.json']
  const entities = raw['entities.json']
  if (!isMeta(meta) || !areEntities(entities)) throw new Error('These are no data of a release.')
  return {
    meta,
    claims: under('claims').filter(areClaims).flat(),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    views: new Map(
      under('views')
        .filter(isView)
        .map((view) => [view.id, view]),
    ),
  }
}

export function main([folder]: readonly string[]): void {
  const { arrows, ...rest } = summaryOfRelease(sourceOf(readData(folder)))
  // A line for each arrow, so that two releases can be compared by eye.
  const lines = Object.entries(arrows).map(([id, arrow]) => `  "${id}": ${JSON.stringify(arrow)}`)
  const kept = join(DATA_FOLDER, 'releases')
  mkdirSync(kept, { recursive: true })
  const text = `${JSON.stringify(rest).slice(0, -1)},\n "arrows": {\n${lines.join(',\n')}\n }\n}\n`
  writeFileSync(join(kept, `${rest.release}.json`), text)
  process.stdout.write(`data/releases/${rest.release}.json: ${lines.length} arrows\n`)
}
