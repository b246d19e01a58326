// `npm start`: the built page on this machine. Invariant: what is served was built from the files as they
// are now, and only this machine can reach it, unless `npm start -- --host` serves the room it stands in.
import { readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { ensureDependencies, fail, npm, ROOT } from './install.mjs'

const SOURCES = ['src', 'data', 'index.html', 'vite.config.ts', 'package-lock.json']
const USUAL_PORT = 4173
const PORTS_TRIED = 50

/** When the file or anything under the folder last changed; a folder's own time tells of removals. */
function lastChange(place) {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat) return 0
  const inside = stat.isDirectory() ? readdirSync(place) : []
  return Math.max(stat.mtimeMs, ...inside.map((name) => lastChange(path.join(place, name))))
}

function isBuilt() {
  const built = statSync(path.join(ROOT, 'dist/index.html'), { throwIfNoEntry: false })
  if (!built) return false
  return SOURCES.every((source) => lastChange(path.join(ROOT, source)) <= built.mtimeMs)
}

function build() {
  console.log('Building the page ...')
  const env = { ...process.env }
  // Any other mode would bundle the development React.
  delete env.NODE_ENV
  if (npm(['run', '--silent', 'build'], { env }).status !== 0) {
    fail('The page could not be built; the reason is above. Nothing is being served.')
  }
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

function wantedPort() {
  const text = process.env.PORT
  if (text === undefined || text === '') return USUAL_PORT
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    fail(`PORT must be a whole number from 1 to 65535, not "${text}".`)
  }
  return port
}

// Both loopback addresses must be free: a server on the other one would answer for `localhost` instead.
async function freePort(from) {
  const last = Math.min(from + PORTS_TRIED, 65535)
  for (let port = from; port <= last; port += 1) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port
  }
  return fail(`No free port from ${from} to ${last}. Name another: PORT=8080 npm start`)
}

/** This machine's addresses in its networks, as those around it type them. */
function roomAddresses(port) {
  return Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`)
}

const isForRoom = process.argv.includes('--host')
ensureDependencies()
if (!isBuilt()) build()

const { preview } = await import('vite')
const wanted = wantedPort()
const port = await freePort(wanted)
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`)
const server = await preview({
  root: ROOT,
  preview: { host: isForRoom ? '0.0.0.0' : '127.0.0.1', port, strictPort: true, open: false },
})
console.log(`\nBone Autophagy Pathway Explorer: http://localhost:${port}/`)
if (isForRoom) {
  const addresses = roomAddresses(port)
  console.log(
    addresses.length > 0
      ? `For the room, in the same network: ${addresses.join(' ')}`
      : 'This machine is in no network, so nobody else can reach it.',
  )
}
console.log('Stop it with Ctrl-C.\n')

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    // A browser keeps its connections open; waiting for them would look like a hang.
    server.httpServer.close(() => process.exit(0))
    server.httpServer.closeAllConnections()
  })
}
