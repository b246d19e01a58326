// Vite plugin: a later part that is asked for again is asked for at a fresh address (store/retryImport.ts),
// and so is whatever it shares with others: a static import has one address for ever, so between later
// chunks each becomes an import that is waited for. Runs last, on the finished chunks: before that Vite
// could not see which stylesheets a part needs.
import type { Plugin } from 'vite'

/** What is looked at of a chunk; by file name. */
export interface Chunk {
  readonly code: string
  readonly isEntry: boolean
  /** The chunks it imports statically. */
  readonly imports: readonly string[]
}
type Chunks = ReadonlyMap<string, Chunk>

const DYNAMIC = /\bimport\(\s*([`"'])(\.\/[^`"']+\.js)\1\s*\)/g
const STATIC = /\bimport\s*(?:\{([^}]*)\}\s*from\s*)?([`"'])(\.\/[^`"']+\.js)\2;?/g

const retried = (path: string) => `globalThis.retryImport(${JSON.stringify(path)},a=>import(a))`
const baseOf = (file: string) => file.slice(file.lastIndexOf('/') + 1)

/** The chunks that are there whenever the page is, so that none of them is asked for again. */
function pageChunks(chunks: Chunks): ReadonlySet<string> {
  const page = new Set([...chunks].filter(([, { isEntry }]) => isEntry).map(([file]) => file))
  for (const file of page) for (const other of chunks.get(file)?.imports ?? []) page.add(other)
  return page
}

/** Stops the build where chunks would wait for each other for ever. */
function refuseCircles(chunks: Chunks, page: ReadonlySet<string>): void {
  const done = new Set<string>()
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) throw new Error(`Chunks in a circle: ${[...way, file].join(' → ')}`)
    if (page.has(file) || done.has(file)) return
    for (const other of chunks.get(file)?.imports ?? []) follow(other, [...way, file])
    done.add(file)
  }
  for (const file of chunks.keys()) follow(file, [])
}

/** The program with its static imports of other later chunks turned into ones that are waited for. */
function withAwaited(code: string, later: ReadonlySet<string>): string {
  const names: string[] = []
  const calls: string[] = []
  const MARK = '/*later*/'
  const rest = code.replaceAll(STATIC, (all, list: string | undefined, _quote, path: string) => {
    if (!later.has(baseOf(path))) return all
    names.push(`{${(list ?? '').replaceAll(/\s+as\s+/g, ':').trim()}}`)
    calls.push(retried(path))
    return calls.length === 1 ? MARK : ''
  })
  if (calls.length !== later.size) throw new Error(`An import not understood: ${[...later].join()}`)
  return rest.replace(MARK, () => `const[${names.join()}]=await Promise.all([${calls.join()}]);`)
}

/** The program of each chunk, with all that is fetched later open to a fresh address. */
export function withRetryImports(chunks: Chunks): ReadonlyMap<string, string> {
  const page = pageChunks(chunks)
  refuseCircles(chunks, page)
  return new Map(
    [...chunks].map(([file, { code, imports }]) => {
      const later = page.has(file) ? [] : imports.filter((other) => !page.has(other))
      const awaited = later.length > 0 ? withAwaited(code, new Set(later.map(baseOf))) : code
      return [file, awaited.replaceAll(DYNAMIC, (_all, _quote, path: string) => retried(path))]
    }),
  )
}

export function retryImports(): Plugin {
  return {
    name: 'fresh-imports',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const made = withRetryImports(new Map(chunks.map((chunk) => [chunk.fileName, chunk])))
        for (const chunk of chunks) chunk.code = made.get(chunk.fileName) ?? chunk.code
      },
    },
  }
}
