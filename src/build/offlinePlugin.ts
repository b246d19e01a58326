// Vite plugin: what lets the page work without a network. Beside it lies the program that keeps it
// (keeper/keeper.ts), with the list of its files. Invariant: the list is made from what was written, so that
// the keeper of a version knows exactly the files of that version.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Plugin } from 'vite'
import type { RawFiles } from '../domain/review/parse.ts'
import { KEEPER_FILE } from '../keeper/orders.ts'
import type { Kept } from '../keeper/orders.ts'
import { BUILD_TARGET } from './browsers.ts'
import { readData } from './readData.ts'

const KEEPER = fileURLToPath(new URL('../keeper/keeper.ts', import.meta.url))
/** What the page itself asks for; the data and the pages to cite, which lie beside it, are for others. */
const OF_PAGE = /^(?:index\.html|app\.webmanifest|icons\/.*\.svg|assets\/.*)$/
/** Here names change with what is in the file. */
const NAMED_BY_CONTENT = 'assets/'

interface KeptFile {
  readonly url: string
  /** What tells two versions of it apart; null where the name does. */
  readonly revision: string | null
  /** As browsers check it: a host that is just changing versions gives no mixture. */
  readonly integrity: string
}

interface KeptFiles {
  readonly list: readonly KeptFile[]
  readonly bytes: number
}

/** The files of the page in a folder, as its keeper lists them. */
export function keptFiles(folder: string): KeptFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => OF_PAGE.test(file))
    .sort()
    .map((url) => ({ url, content: readFileSync(path.join(folder, url)) }))
  return {
    list: files.map(({ url, content }) => {
      const hash = createHash('sha256').update(content).digest('base64')
      return {
        url,
        revision: url.startsWith(NAMED_BY_CONTENT) ? null : hash,
        integrity: `sha256-${hash}`,
      }
    }),
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
  }
}

function releaseOf(raw: RawFiles): string {
  const meta = raw['dataset.json']
  if (typeof meta === 'object' && meta && 'release' in meta && typeof meta.release === 'string')
    return meta.release
  throw new Error('data/dataset.json has no release.')
}

async function writeKeeper(folder: string): Promise<void> {
  const { list, bytes } = keptFiles(folder)
  const kept: Kept = { release: releaseOf(readData()), files: list.length, bytes }
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { KEPT_FILES: JSON.stringify(list), KEPT: JSON.stringify(kept) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      target: [...BUILD_TARGET],
      rolldownOptions: { input: KEEPER, output: { format: 'iife', entryFileNames: KEEPER_FILE } },
    },
  })
}

export function offlinePlugin(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The page is written into a folder.')
        await writeKeeper(dir)
      },
    },
  }
}
