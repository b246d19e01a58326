// Makes the pages to measure, all as frozen copies in a temporary folder, so that nobody's rebuild can
// change one under a run: ours out of dist/ (built if need be), FLOOR, and src/domain as one module.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { log } from './report.mjs'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BENCH = path.join(ROOT, 'tests/bench')
const DIST = path.join(ROOT, 'dist')
const SOURCES = ['src', 'data', 'index.html', 'vite.config.ts', 'package-lock.json']

function newest(file) {
  if (!existsSync(file)) return 0
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

/** Why dist/ cannot be measured as it stands, or null. */
function faultOfDist() {
  const page = path.join(DIST, 'index.html')
  if (!existsSync(page)) return 'is not there'
  const built = statSync(page).mtimeMs
  if (SOURCES.some((name) => newest(path.join(ROOT, name)) > built))
    return 'is older than its sources'
  // Built under NODE_ENV=test it would hold the development React, several times the weight.
  const scripts = readdirSync(path.join(DIST, 'assets')).filter((name) => name.endsWith('.js'))
  const isDevelopment = scripts.some((name) =>
    readFileSync(path.join(DIST, 'assets', name), 'utf8').includes('Download the React DevTools'),
  )
  return isDevelopment ? 'holds the development React' : null
}

function ensureDist() {
  const fault = faultOfDist()
  if (fault === null) return
  log(`dist/ ${fault}: vite build`)
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js')
  const child = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  })
  if (child.status !== 0) throw new Error('vite build failed, so there is nothing to measure.')
}

/**
 * Puts everything into `folder`. Nothing but dist/ itself is ever written into the repository.
 * @param built a build of ours to measure as it stands; without it, dist/, built anew if need be
 * @returns the folders `ours`, `floor` and `domain`
 */
export async function buildPages(folder, built) {
  const target = (name) => path.join(folder, name)
  if (built === undefined) ensureDist()
  cpSync(built ?? DIST, target('ours'), { recursive: true })

  log('building FLOOR and src/domain')
  const common = { configFile: false, logLevel: 'warn' }
  await build({
    ...common,
    root: path.join(BENCH, 'floor'),
    base: './',
    build: { outDir: target('floor'), emptyOutDir: true, target: 'es2022' },
  })
  await build({
    ...common,
    root: ROOT,
    publicDir: false,
    build: {
      outDir: target('domain'),
      emptyOutDir: true,
      target: 'es2022',
      lib: {
        entry: path.join(BENCH, 'domainWork.mjs'),
        formats: ['es'],
        fileName: () => 'domain.mjs',
      },
    },
  })
  writeFileSync(path.join(target('domain'), 'index.html'), '<!doctype html><title>domain</title>')
  return { ours: target('ours'), floor: target('floor'), domain: target('domain') }
}
