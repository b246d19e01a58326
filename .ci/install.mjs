// Makes node_modules what package-lock.json says, before anything else runs. Invariant: Node's own
// modules only (nothing is installed yet), and a second call on an installed project does nothing.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = [20, 19]

/** Stops with words a person can act on. */
export function fail(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

/** Calls npm in the project by `call`; the npm that started us where there is one, as on Windows it is no program. */
function callNpm(call, args, options) {
  const cli = process.env.npm_execpath
  const isNpm = cli?.endsWith('npm-cli.js') === true && existsSync(cli)
  const common = { cwd: ROOT, stdio: 'inherit', ...options }
  return isNpm
    ? call(process.execPath, [cli, ...args], common)
    : call('npm', args, { ...common, shell: process.platform === 'win32' })
}

/** Runs npm and waits for its end. */
export const npm = (args, options) => callNpm(spawnSync, args, options)

/** Starts npm and returns at once. */
export const startNpm = (args, options) => callNpm(spawn, args, options)

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, lockFile), 'utf8')).packages
  } catch {
    return undefined
  }
}

// Contents and not times are compared: a fresh clone or a switch of branch gives every file a new time.
// npm keeps its own record of what it installed; optional packages for other systems are absent from it.
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  const isRight = ([place, entry]) => {
    const found = present[place]
    if (place === '') return true
    if (!found) return entry.optional === true || entry.devOptional === true
    return (
      found.version === entry.version &&
      found.integrity === entry.integrity &&
      existsSync(path.join(ROOT, place, 'package.json'))
    )
  }
  return (
    Object.entries(wanted).every(isRight) && Object.keys(present).every((place) => place in wanted)
  )
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [needMajor, needMinor] = OLDEST_NODE
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    fail(
      `This project needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`,
    )
  }
}

/** Installs the packages of package-lock.json where they are missing or others; else returns at once. */
export function ensureDependencies() {
  checkNode()
  if (isInstalled()) return
  console.log('Installing the packages of package-lock.json (needs the network, once) ...')
  // --include=dev: with NODE_ENV=production npm would leave out the very tools that build the page.
  const { status, error } = npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (error) fail(`npm could not be started (${error.message}). It comes with Node; is it on PATH?`)
  if (status !== 0) {
    fail(
      'npm ci failed, so nothing was built or tested; its own words are above. The usual causes: no network,\n' +
        'a folder this user may not write to, or a package.json that package-lock.json does not match.\n' +
        'Once that is mended, run the same command again.',
    )
  }
}
