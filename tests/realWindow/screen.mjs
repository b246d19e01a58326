// A screen that nobody sees, with a window manager and a browser in a window on it. Invariant: the browser
// believes that it has a reader: no emulated focus, no emulated size, so that full screen is real.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { findBrowser } from '../../.ci/browser.mjs'

export const SCREEN = { width: 1600, height: 1000 }

const PROGRAMS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' }

const FLAGS = JSON.parse(readFileSync(new URL('../chromiumFlags.json', import.meta.url), 'utf8'))

// A window smaller than the screen.
const ARGS = [
  ...FLAGS,
  '--no-default-browser-check',
  '--remote-debugging-port=0',
  '--window-size=1200,800',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const isThere = (program) =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0

/** What has to be there and is not, in words; empty where all is there. */
export async function missing() {
  if (process.platform !== 'linux') return ['A screen of its own, which this makes on Linux only.']
  const packages = Object.entries(PROGRAMS).flatMap(([program, name]) =>
    isThere(program) ? [] : [name],
  )
  const isBuilt = existsSync(new URL('../../dist/index.html', import.meta.url))
  return [
    ...(packages.length === 0
      ? []
      : [
          `A screen to open windows on (${packages.join(', ')}). On Debian and Ubuntu: apt-get install -y ${packages.join(' ')}`,
        ]),
    ...((await findBrowser()) ? [] : ['Chromium. npm test installs it or says how.']),
    ...(isBuilt ? [] : ['The built page. Run npm run build.']),
  ]
}

/** The first match of `pattern` in what a stream says. */
function heard(stream, pattern) {
  return new Promise((resolve, reject) => {
    let said = ''
    stream.on('data', (chunk) => {
      said += String(chunk)
      const match = pattern.exec(said)
      if (match) resolve(match[1])
    })
    stream.on('close', () => reject(new Error(`It ended without a word of ${pattern}: ${said}`)))
  })
}

/** Opens screen and browser; gives the browser's own context, the keyboard, and what takes all away again. */
export async function openScreen() {
  const profile = mkdtempSync(path.join(tmpdir(), 'real-window-'))
  const children = []
  const start = (program, args, options) => {
    const child = spawn(program, args, options)
    children.unshift(child)
    return child
  }
  const close = async () => {
    for (const child of children) {
      const isGone = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && child.kill()) await isGone
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    const size = `${SCREEN.width}x${SCREEN.height}x24`
    const xvfb = start(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'],
      // The third channel is where it says which display it took.
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    )
    const env = { ...process.env, DISPLAY: `:${await heard(xvfb.stdio[3], /^(\d+)\s/)}` }
    start('openbox', [], { env, stdio: 'ignore' })
    const browser = start(
      await findBrowser(),
      [...ARGS, `--user-data-dir=${profile}`, 'about:blank'],
      { env, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const address = await heard(browser.stderr, /listening on (ws:\S+)/)
    // Without this Playwright makes every page believe that it has the focus.
    const connection = await chromium.connectOverCDP(address, { noDefaults: true })
    return {
      context: connection.contexts()[0],
      // Through the screen, as a hand does: the browser's own tools hand the page also what the browser
      // keeps to itself, such as Escape in full screen.
      press: (key) => {
        spawnSync('xdotool', ['key', key], { env, stdio: 'ignore' })
      },
      close: async () => {
        await connection.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
