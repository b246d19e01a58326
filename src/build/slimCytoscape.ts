// Vite plugin: builds Cytoscape from its own sources without what a drawn, still diagram never calls:
// run-time layouts, animation, graph algorithms, the WebGL renderer, background images ...
// Invariant: what is left out is listed in cytoscapeParts.ts, and each file and function named there exists.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { EMPTY_FILES, EMPTY_FUNCTIONS, OTHER_FILES } from './cytoscapeParts.ts'
import { withoutFunctions } from './withoutFunctions.ts'

// The package exports only what it has built; its sources lie beside that.
const PACKAGE = new URL('../', import.meta.resolve('cytoscape'))
const SOURCE = fileURLToPath(new URL('src/', PACKAGE))

// A binary heap, smallest first, with what the texture caches ask of the package of that name.
const HEAP = `
  export default class Heap {
    constructor(compare) {
      this.compare = compare
      this.items = []
    }
    size() {
      return this.items.length
    }
    peek() {
      return this.items[0]
    }
    push(item) {
      this.rise(this.items.push(item) - 1)
    }
    pop() {
      const { items } = this
      const first = items[0]
      const last = items.pop()
      if (items.length > 0) {
        items[0] = last
        this.sink(0)
      }
      return first
    }
    updateItem(item) {
      const at = this.items.indexOf(item)
      if (at >= 0) this.sink(this.rise(at))
    }
    rise(at) {
      const { items, compare } = this
      const item = items[at]
      while (at > 0) {
        const above = (at - 1) >> 1
        if (compare(item, items[above]) >= 0) break
        items[at] = items[above]
        at = above
      }
      items[at] = item
      return at
    }
    sink(at) {
      const { items, compare } = this
      const item = items[at]
      for (;;) {
        let below = 2 * at + 1
        if (below >= items.length) break
        if (below + 1 < items.length && compare(items[below + 1], items[below]) < 0) below++
        if (compare(items[below], item) >= 0) break
        items[at] = items[below]
        at = below
      }
      items[at] = item
    }
  }`

/** Packages that the library's own build bundles from elsewhere, as far as what is left uses them. */
const PACKAGES: Readonly<Record<string, string>> = {
  heap: HEAP,
  'lodash/debounce.js': `
    export default function debounce(work, wait) {
      let timer
      return function (...args) {
        clearTimeout(timer)
        timer = setTimeout(() => work.apply(this, args), wait)
      }
    }`,
  'lodash/toPath.js': "export default (path) => path.replace(/\\[(\\w+)\\]/g, '.$1').split('.')",
  'lodash/get.js': 'export default (object, path) => path.reduce((at, key) => at?.[key], object)',
  'lodash/set.js': `
    export default function set(object, path, value) {
      const last = path.at(-1)
      path.slice(0, -1).reduce((at, key) => (at[key] ??= {}), object)[last] = value
    }`,
}

function replacements(): ReadonlyMap<string, string> {
  const about: unknown = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8'))
  const isNamed = typeof about === 'object' && about !== null && 'version' in about
  const version = isNamed ? String(about.version) : ''
  const files = new Map(EMPTY_FILES.map((file) => [file, 'export default {}']))
  for (const [file, code] of Object.entries(OTHER_FILES)) files.set(file, code)
  files.set('version.mjs', `export default ${JSON.stringify(version)}`)
  for (const file of [...files.keys(), ...Object.keys(EMPTY_FUNCTIONS)]) {
    if (!existsSync(join(SOURCE, file))) throw new Error(`Cytoscape has no ${file} any more.`)
  }
  return new Map([...files].map(([file, code]) => [join(SOURCE, file), code]))
}

export function slimCytoscape(): Plugin {
  const files = replacements()
  const functions = new Map(
    Object.entries(EMPTY_FUNCTIONS).map(([file, names]) => [join(SOURCE, file), names]),
  )
  return {
    name: 'slim-cytoscape',
    enforce: 'pre',
    // Development and the tests in a browser take the package as it is.
    apply: 'build',
    resolveId(id, importer) {
      if (id === 'cytoscape') return join(SOURCE, 'index.mjs')
      if (importer?.startsWith(SOURCE) && id in PACKAGES) return `\0slim-cytoscape:${id}`
      return null
    },
    load(id) {
      const name = id.slice('\0slim-cytoscape:'.length)
      if (id.startsWith('\0slim-cytoscape:')) return PACKAGES[name] ?? null
      return files.get(id) ?? null
    },
    transform(code, id) {
      const names = functions.get(id)
      return names ? { code: withoutFunctions(code, names), map: null } : null
    },
  }
}
