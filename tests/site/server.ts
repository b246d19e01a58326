// A static host as plain as the plainest: the files of dist/ below a sub-path, gzipped, and 404 for all
// else. It can be told to refuse files, as a bad line or a busy host does. Invariant: it knows nothing of
// the page, so what works here works on any host.
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const DIST = path.resolve(import.meta.dirname, '../../dist')
export const SUB_PATH = '/sub/path/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

const compress = promisify(gzip)

// The files stand while tests run, and each visit asks for all of them.
const packed = new Map<string, Promise<Buffer | null>>()

function packedFile(file: string): Promise<Buffer | null> {
  const known = packed.get(file)
  if (known) return known
  const made = readFile(file).then(compress, () => null)
  packed.set(file, made)
  return made
}

/** The file a request asks for, or null where it asks for anything outside the sub-path. */
function fileOf(url: string): string | null {
  const { pathname } = new URL(url, 'http://host')
  if (!pathname.startsWith(SUB_PATH)) return null
  const inside = pathname.slice(SUB_PATH.length) || 'index.html'
  const file = path.join(DIST, inside)
  return file.startsWith(DIST + path.sep) ? file : null
}

const nameIn = (file: string) => path.relative(DIST, file).replaceAll(path.sep, '/')

export interface Site {
  /** The address of the page, with the sub-path and a slash at the end. */
  readonly url: string
  /** From now on files with such a path inside dist/ are refused: the line is cut, or the host is busy. */
  readonly refuse: (which: RegExp, how?: 'cut' | 'busy') => void
  /** Serves everything again. */
  readonly serveAll: () => void
  /** From now on another version is published: these files, by their paths in dist/, are as `change` makes them. */
  readonly publish: (change: Changes) => void
  readonly close: () => Promise<void>
}

export type Changes = Readonly<Record<string, (text: string) => string | null>>

interface Hosting {
  /** Whether pages of other origins may load its files, as some hosts allow. */
  readonly isOpen?: boolean
}

export async function serveSite({ isOpen = false }: Hosting = {}): Promise<Site> {
  let refused: RegExp | null = null
  let isBusy = false
  let changes: Changes = {}
  const published = async (file: string): Promise<Buffer | null> => {
    const change = changes[nameIn(file)]
    if (!change) return packedFile(file)
    const text = await readFile(file, 'utf8').then(change, () => null)
    return text ? compress(text) : null
  }
  // A link of many thousand characters must reach the page and not die on the way.
  const server: Server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    const answer = async () => {
      const file = fileOf(request.url ?? '/')
      if (file && refused?.test(nameIn(file))) {
        if (isBusy) response.writeHead(503, { 'content-type': 'text/plain' }).end('Busy')
        else request.socket.destroy()
        return
      }
      const body = file && (await published(file))
      if (!file || !body) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
        return
      }
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
      const open = isOpen ? { 'access-control-allow-origin': '*' } : {}
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', ...open })
      response.end(body)
    }
    void answer()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}${SUB_PATH}`,
    refuse: (which, how = 'cut') => {
      refused = which
      isBusy = how === 'busy'
    },
    publish: (next) => {
      changes = next
    },
    serveAll: () => {
      refused = null
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
