// A static server on loopback that answers as a good static host does: compressed once, ahead of time,
// so that no run pays for gzip, and nothing cached between runs.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Size in bytes on the wire of a text or file, as {@link serve} sends it. */
export const gzipSize = (content) => gzipSync(content, { level: 9 }).length

function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String)
  return names.filter((name) => statSync(path.join(folder, name)).isFile())
}

/** Serves `folder`; gives its address, ending in a slash, and what stops it. */
export async function serve(folder) {
  const bodies = new Map(
    filesOf(folder).map((name) => [
      `/${name.replaceAll('\\', '/')}`,
      {
        body: gzipSync(readFileSync(path.join(folder, name)), { level: 9 }),
        type: TYPES[path.extname(name)] ?? 'application/octet-stream',
      },
    ]),
  )
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const found = bodies.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!found) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'gzip',
      'content-length': found.body.length,
      'cache-control': 'no-store',
    })
    response.end(found.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
