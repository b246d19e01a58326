// Vite plugin: checks the data once and hands it to the page in the parts it loads. A fault stops the
// build, so the page never has to check its own data.
import { fileURLToPath } from 'node:url'
import type { Plugin, ViteDevServer } from 'vite'
import { splitDataset } from '../domain/dataset.ts'
import type { Texts } from '../domain/dataset.ts'
import { packRows } from '../domain/pack.ts'
import { parseDataset } from '../domain/parse.ts'
import { DEFAULT_SCOPE } from '../domain/scope.ts'
import { DATA_FOLDER, readData } from './readData.ts'

const PREFIX = 'virtual:dataset/'
const PACK = fileURLToPath(new URL('../domain/pack.ts', import.meta.url))
const LOCATOR = fileURLToPath(new URL('../domain/locator.ts', import.meta.url))

/** Engines read JSON text faster than the same thing as a program. */
const asJson = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
const asModule = (value: unknown): string => `export default ${asJson(value)}`

/** The programs of all parts, by name. */
export function dataModules(): ReadonlyMap<string, string> {
  const full = parseDataset(readData())
  const { skeleton, texts, library, layouts } = splitDataset(full, DEFAULT_SCOPE.view)
  const { claims, ...rest } = skeleton
  // A claim's id is its locator and a letter, and texts come in the order of the claims: said once.
  const lettered = claims.map(({ id, ...claim }) => ({ letter: id.split('-').at(-1), ...claim }))
  const textModule = ({ statements, ...others }: Texts) =>
    `import skeleton from '${PREFIX}skeleton'\n` +
    `const statements = ${asJson(claims.map(({ id }) => statements[id]))}\n` +
    `export default { ...${asJson(others)}, statements: ` +
    `Object.fromEntries(skeleton.claims.map(({ id }, i) => [id, statements[i]])) }`
  const modules = new Map([
    [
      'skeleton',
      `import { unpackRows } from ${JSON.stringify(PACK)}\n` +
        `import { claimIdStem, parseLocator } from ${JSON.stringify(LOCATOR)}\n` +
        `const claims = unpackRows(${asJson(packRows(lettered))}).map(({ letter, ...claim }) => ` +
        `({ id: claimIdStem(parseLocator(claim.locator)) + '-' + letter, ...claim }))\n` +
        `export default { ...${asJson(rest)}, claims }`,
    ],
    ['texts-en', textModule(texts.en)],
    ['texts-zh', textModule(texts.zh)],
    ['library', asModule(library)],
    ['tours', asModule(full.tours)],
  ])
  const imports = Object.keys(layouts).map(
    (id) => `${JSON.stringify(id)}: () => import("${PREFIX}layout-${id}")`,
  )
  modules.set('layouts', `export default { ${imports.join(', ')} }`)
  for (const [id, layout] of Object.entries(layouts)) modules.set(`layout-${id}`, asModule(layout))
  return modules
}

export function dataPlugin(): Plugin {
  let modules: ReadonlyMap<string, string> | null = null
  let isBuild = false
  return {
    name: 'dataset',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    buildStart() {
      // A build fails at once; a server (and the test runner) only when a page asks for the data.
      if (isBuild) modules = dataModules()
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      modules ??= dataModules()
      const code = modules.get(id.slice(PREFIX.length + 1))
      if (code === undefined) throw new Error(`There is no ${id.slice(1)}.`)
      return code
    },
    configureServer(server: ViteDevServer) {
      server.watcher.add(DATA_FOLDER)
      server.watcher.on('change', (file) => {
        if (!file.startsWith(DATA_FOLDER)) return
        modules = null
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
