// Vite plugin: the whole page as one HTML file that opens from a disk or a stick. Invariant: nothing lies
// beside the file; a part that could not be put into it stops the build.
import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

export const FILE_NAME = 'bone-autophagy-pathway-explorer.html'

/** How the page starts its worker, and how it does where no file lies beside it (vite's `?worker&inline`). */
const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g
const ENTRY = /\s*<script type="module"[^>]* src="[^"]+"><\/script>/
/** The page cannot tell by itself that nothing it needs lies beside it. */
const FILES_BESIDE = 'var hasFilesBeside = true'

/** A program as the text of a script element: nothing in it may end the element. */
export function asScript(code: string): string {
  return code.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3c!--')
}

/** The program with each worker in it, as a module of its own text. */
export function withInlineWorkers(code: string): string {
  const imports: string[] = []
  const body = code.replaceAll(WORKER, (_all, path: string) => {
    const name = `InlineWorker${imports.length}`
    imports.push(`import ${name} from '${path}?worker&inline'`)
    return `new ${name}()`
  })
  return [...imports, body].join('\n')
}

function once(html: string, what: string | RegExp, by: string): string {
  const made = html.replace(what, () => by)
  if (made === html) throw new Error(`index.html has no ${String(what)}.`)
  return made
}

/** The page with its program at the end, where the first picture is on screen before it is read. */
export function inOneFile(html: string, code: string): string {
  const page = once(once(html, ENTRY, ''), FILES_BESIDE, 'var hasFilesBeside = false')
  return once(page, '</body>', `<script type="module">${asScript(code)}</script>\n  </body>`)
}

function theOnly<T>(files: readonly T[], what: string): T {
  const [file] = files
  if (files.length !== 1 || file === undefined)
    throw new Error(`One ${what} was expected, and there are ${files.length}.`)
  return file
}

function putTogether(bundle: Rolldown.OutputBundle): void {
  const files = Object.values(bundle)
  const chunk = theOnly(
    files.filter((file) => file.type === 'chunk'),
    'script',
  )
  const page = theOnly(
    files.filter((file) => file.type === 'asset'),
    'other file',
  )
  page.source = inOneFile(String(page.source), chunk.code)
  page.fileName = FILE_NAME
  Reflect.deleteProperty(bundle, chunk.fileName)
}

const ICON = new URL('../../public/icons/icon.svg', import.meta.url)
const ICON_LINKS = /\s*<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g

/** The page with its icon in it; what an installed page needs is not for a file. */
export function withInlineIcon(html: string, icon: string): string {
  const link = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`
  return once(html.replaceAll(ICON_LINKS, ''), '</title>', `</title>\n    ${link}`)
}

export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    transform: {
      order: 'pre',
      filter: { code: 'new Worker(' },
      handler: (code, id) => (id.includes('/node_modules/') ? null : withInlineWorkers(code)),
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => withInlineIcon(html, readFileSync(ICON, 'utf8')),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        putTogether(bundle)
      },
    },
  }
}
