// Vite plugin: checks the data once and hands it to the page in the parts it loads. A fault stops the
// build, so the page never has to check its own data.
import { fileURLToPath } from 'node:url'
import type { Plugin, ViteDevServer } from 'vite'
import { splitDataset } from '../wire/splitDataset.ts'
import { parseDataset } from '../domain/review/parse.ts'
import { DEFAULT_SCOPE } from '../domain/scope/scope.ts'
import { shownReferences } from '../domain/words/shownReference.ts'
import { packLibrary, packSkeleton, packTexts } from '../wire/dataset.ts'
import { packLayout } from '../wire/layout.ts'
import { packLiterature } from '../wire/literature.ts'
import { glossaryIn, plainWordsIn } from '../wire/wordsIn.ts'
import { LANGUAGES } from '../domain/review/vocabulary.ts'
import { DATA_FOLDER, readData, readReleases } from './readData.ts'

const PREFIX = 'virtual:dataset/'
/** The module of what the page loads first, as plugins know it. */
export const SKELETON_MODULE = `\0${PREFIX}skeleton`
/** A module of wire/ as a module of the data names it. */
export const wire = (file: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../wire/${file}`, import.meta.url)))

/** Engines read JSON text faster than the same thing as a program. Its quotes stay as they are. */
function asJson(value: unknown): string {
  const text = JSON.stringify(value).replaceAll(/[\\']/g, '\\$&')
  return `JSON.parse('${text}')`
}

/** The program of a part that is unpacked with the help of the skeleton. */
function withSkeleton(file: string, name: string, packed: unknown): string {
  return (
    `import skeleton from '${PREFIX}skeleton'\n` +
    `import { ${name} } from ${wire(file)}\n` +
    `export default ${name}(${asJson(packed)}, skeleton)`
  )
}

/** The program of a table of what fetches each part of a kind. */
function loadersOf(kind: string, names: readonly string[]): string {
  const imports = names.map(
    (name) => `${JSON.stringify(name)}: () => import("${PREFIX}${kind}-${name}")`,
  )
  return `export default { ${imports.join(', ')} }`
}

function readParts() {
  const full = parseDataset(readData())
  return { full, parts: splitDataset(full, DEFAULT_SCOPE.view) }
}

/** What the page loads first, as data. */
export function skeletonJson(): string {
  return JSON.stringify(packSkeleton(readParts().parts.skeleton))
}

/** The programs of all parts, by name. */
export function dataModules(): ReadonlyMap<string, string> {
  const { full, parts } = readParts()
  const { skeleton, texts, library, layouts, literature, findings, review } = parts
  const modules = new Map([
    [
      'skeleton',
      `import { unpackSkeleton } from ${wire('dataset.ts')}\n` +
        `const skeleton = unpackSkeleton(${asJson(packSkeleton(skeleton))})\n` +
        `export default skeleton\nexport const coming = Promise.resolve(skeleton)`,
    ],
    ['texts-en', withSkeleton('dataset.ts', 'unpackTexts', packTexts(texts.en, skeleton))],
    ['texts-zh', withSkeleton('dataset.ts', 'unpackTexts', packTexts(texts.zh, skeleton))],
    ['library', withSkeleton('dataset.ts', 'unpackLibrary', packLibrary(library, skeleton))],
    ['references-en', `export default ${asJson(shownReferences(full, 'en'))}`],
    ['references-zh', `export default ${asJson(shownReferences(full, 'zh'))}`],
    [
      'literature',
      withSkeleton('literature.ts', 'unpackLiterature', packLiterature(literature, skeleton)),
    ],
    ['findings-en', `export default ${asJson(findings.en)}`],
    ['findings-zh', `export default ${asJson(findings.zh)}`],
    ['review', `export default ${asJson(review)}`],
    ['tours', `export default ${asJson(full.tours)}`],
  ])
  for (const language of LANGUAGES) {
    modules.set(`glossary-${language}`, `export default ${asJson(glossaryIn(full, language))}`)
    modules.set(`plain-words-${language}`, `export default ${asJson(plainWordsIn(full, language))}`)
  }
  modules.set('layouts', loadersOf('layout', Object.keys(layouts)))
  for (const [id, layout] of Object.entries(layouts)) {
    const packed = packLayout(layout, skeleton)
    modules.set(`layout-${id}`, withSkeleton('layout.ts', 'unpackLayout', packed))
  }
  const releases = readReleases()
  modules.set('releases', loadersOf('release', [...releases.keys()]))
  for (const [name, summary] of releases) {
    modules.set(`release-${name}`, `export default ${asJson(summary)}`)
  }
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
