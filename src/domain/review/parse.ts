// The one door to the data: raw files in, a whole dataset or ALL faults out, each with file and path.
// After this nothing checks data again. Runs in tests, in the build and at import, never at start-up.
import * as z from 'zod/mini'
import { crossCheck } from './crossCheck.ts'
import type { Fault } from './faults.ts'
import type { FullDataset } from './fullDataset.ts'
import { joinReferences } from './references.ts'
import {
  caveatsFile,
  claimsFile,
  coverageFile,
  datasetFile,
  entitiesFile,
  referencesFile,
} from './schema.ts'
import { literatureFile } from './schemaLiterature.ts'
import { tourFile, viewFile } from './schemaViews.ts'
import { glossaryFile, plainWordsFile } from './schemaWords.ts'

// Without a locale every message of zod/mini is a bare "Invalid input".
z.config(z.locales.en())

/** File name inside data/ (`claims/2.1.json`) to its parsed JSON, not yet trusted. */
export type RawFiles = Readonly<Record<string, unknown>>

/** Thrown by {@link parseDataset}; `message` holds one fault a line. */
export class DataFaults extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'))
    this.name = 'DataFaults'
    this.faults = faults
  }
}

/** The items that parsed, by `order`, then by id. */
function inOrder<T extends { readonly id: string; readonly order: number }>(
  items: readonly (T | undefined)[],
): readonly T[] {
  return items
    .filter((item) => item !== undefined)
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
}

/**
 * The dataset in `files`. Claims come in the order of the review's sections, views in their `order`.
 * @throws DataFaults naming every fault of shape; or, where all shapes are right, of reference.
 */
export function parseDataset(files: RawFiles): FullDataset {
  const faults: Fault[] = []
  const read = <T extends z.ZodMiniType>(file: string, schema: T): z.output<T> | undefined => {
    if (!(file in files)) {
      faults.push({ file, path: '', message: 'the file is missing' })
      return undefined
    }
    const result = z.safeParse(schema, files[file])
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      faults.push({ file, path: issue.path.map(String).join('.'), message: issue.message })
    }
    return undefined
  }
  const under = (folder: string) => Object.keys(files).filter((f) => f.startsWith(`${folder}/`))

  const meta = read('dataset.json', datasetFile)
  const entities = read('entities.json', entitiesFile)
  const references = read('references.json', referencesFile)
  const literature = read('literature.json', literatureFile)
  const caveats = read('caveats.json', caveatsFile)
  const coverage = read('coverage.json', coverageFile)
  const glossary = read('glossary.json', glossaryFile)
  const plainWords = read('plainWords.json', plainWordsFile)
  const claims = under('claims').map((file) => ({ file, items: read(file, claimsFile) ?? [] }))
  const views = under('views').map((file) => read(file, viewFile))
  const tours = under('tours').map((file) => read(file, tourFile))
  const isExplained = glossary && plainWords
  const isWhole = meta && entities && references && literature && caveats && coverage
  if (!isWhole || !isExplained || faults.length > 0) {
    throw new DataFaults(faults)
  }

  const order = new Map(meta.sections.map(({ id }, i) => [`claims/${id.toLowerCase()}.json`, i]))
  claims.sort((a, b) => (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1))
  const dataset: FullDataset = {
    meta,
    entities,
    references: joinReferences(references, literature),
    literature,
    caveats,
    coverage,
    glossary,
    plainWords,
    claims: claims.flatMap(({ items }) => items),
    views: inOrder(views),
    tours: inOrder(tours),
  }
  const fileOfClaim = new Map(claims.flatMap(({ file, items }) => items.map((c) => [c, file])))
  const found = crossCheck(dataset, (claim) => fileOfClaim.get(claim) ?? 'claims')
  if (found.length > 0) throw new DataFaults(found)
  return dataset
}
