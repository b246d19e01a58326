// The files of data/ as parsed JSON, keyed as parse.ts wants them. Node only.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RawFiles } from '../domain/review/parse.ts'

export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url))

const SINGLE = [
  ...['dataset', 'entities', 'references', 'literature', 'caveats', 'coverage'],
  ...['glossary', 'plainWords'],
]
const FOLDERS = ['claims', 'views', 'tours']

function readJson(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'))
  } catch (error) {
    throw new Error(`data/${file} is not JSON: ${String(error)}`, { cause: error })
  }
}

/** The old releases in short, by name (release.ts). */
export function readReleases(): ReadonlyMap<string, unknown> {
  const names = readdirSync(join(DATA_FOLDER, 'releases')).sort()
  return new Map(
    names.map((file) => [file.replace(/\.json$/, ''), readJson(DATA_FOLDER, `releases/${file}`)]),
  )
}

/** Every data file there is; a missing one is left for the parser to name. */
export function readData(from = DATA_FOLDER): RawFiles {
  const top = readdirSync(from)
  const files = SINGLE.map((name) => `${name}.json`).filter((file) => top.includes(file))
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(from, folder)).sort()) {
      if (name.endsWith('.json')) files.push(`${folder}/${name}`)
    }
  }
  return Object.fromEntries(files.map((file) => [file, readJson(from, file)]))
}
