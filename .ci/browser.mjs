// Finds the Chromium that the tests drive, or gets one and a Chinese font. Invariant: nothing is installed
// while a browser that runs is at hand, and whoever is left without one is told the command for their system.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fail, ROOT } from './install.mjs'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
/** Chromium without its window: the tests of parts of the page take a tenth to a half less of a machine in it. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell']
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
export const WINDOWS_FOLDERS = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean)
const WINDOWS_PLACES = WINDOWS_FOLDERS.flatMap((base) => [
  path.join(base, 'Google/Chrome/Application/chrome.exe'),
  path.join(base, 'Chromium/Application/chrome.exe'),
  path.join(base, 'Microsoft/Edge/Application/msedge.exe'),
])

export const isRoot = process.getuid?.() === 0

/** The words of /etc/os-release that tell one Linux from another: its own id, then those it is like. */
function linuxFamily() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return []
  const text = readFileSync('/etc/os-release', 'utf8')
  const value = (key) => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(text)?.[1] ?? ''
  return `${value('ID')} ${value('ID_LIKE')}`.split(' ').filter(Boolean)
}

const family = linuxFamily()
const isUbuntu = family.includes('ubuntu')
export const isDebian = family.includes('debian') && !isUbuntu
export const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0

// To exist is not enough: Ubuntu's chromium-browser is a script that only says it wants a snap. On Windows
// existence has to do, since there `--version` opens a window.
function runs(program) {
  if (process.platform === 'win32') return existsSync(program)
  const options = { stdio: 'ignore', timeout: 30_000 }
  return existsSync(program) && spawnSync(program, ['--version'], options).status === 0
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright')
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/** Where a program may be: the place asked for, then PATH by its names, then where its system puts it. */
export function placesOf(asked, names, macPlaces, windowsPlaces) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return [
    asked ?? '',
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...(process.platform === 'darwin' ? macPlaces : []),
    ...(process.platform === 'win32' ? windowsPlaces : []),
  ].filter(Boolean)
}

/** The path of a Chromium that runs: the one asked for, the system's, or Playwright's; else undefined. */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH
  const found = placesOf(asked, NAMES, MAC_PLACES, WINDOWS_PLACES).find(runs)
  if (found) return found
  const own = await playwrightsOwn()
  return own !== '' && runs(own) ? own : undefined
}

/** The path of a headless shell that runs; else undefined, and Chromium itself does all. */
export function findHeadlessShell() {
  return placesOf(process.env.HEADLESS_SHELL_PATH, SHELL_NAMES, [], []).find(runs)
}

export function aptInstall(...packages) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  // Old lists may still do, so a failed update is not the end.
  spawnSync('apt-get', ['update', '-q'], options)
  const flags = ['install', '-y', '-q', '--no-install-recommends']
  return spawnSync('apt-get', [...flags, ...packages], options).status === 0
}

function playwrightInstall() {
  const cli = path.join(ROOT, 'node_modules/playwright/cli.js')
  // As root on Ubuntu (whose apt has a snap only) the libraries Chromium needs come with it.
  const withDeps = isRoot && isUbuntu ? ['--with-deps'] : []
  spawnSync(process.execPath, [cli, 'install', ...withDeps, 'chromium'], {
    cwd: ROOT,
    stdio: 'inherit',
  })
}

/** The one command that brings a browser to this system. */
function installCommand() {
  const sudo = isRoot ? '' : 'sudo '
  if (isDebian) return `${sudo}apt-get update && ${sudo}apt-get install -y chromium fonts-noto-cjk`
  if (family.includes('fedora')) return `${sudo}dnf install -y chromium google-noto-sans-cjk-fonts`
  if (family.includes('arch')) return `${sudo}pacman -S --needed chromium noto-fonts-cjk`
  if (family.includes('alpine')) return `${sudo}apk add chromium font-noto-cjk`
  return `npx playwright install ${isUbuntu ? '--with-deps ' : ''}chromium`
}

// Without a Chinese font every Chinese label is a row of boxes, of other widths than on a reader's machine.
function ensureChineseFont() {
  if (process.platform !== 'linux') return
  const hasFont = () =>
    (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? '').trim() !== ''
  if (hasFont()) return
  if (isRoot && hasApt && aptInstall('fonts-noto-cjk', 'fontconfig') && hasFont()) return
  console.warn('Warning: no Chinese font found (Debian and Ubuntu: fonts-noto-cjk). Going on.')
}

/** The path of a Chromium that runs, fetched if need be; ends the process with the command to run if not. */
export async function ensureBrowser() {
  let browser = await findBrowser()
  const asked = process.env.CHROMIUM_PATH
  if (asked && browser !== asked)
    console.warn(`Warning: CHROMIUM_PATH does not run: ${asked}. Looking elsewhere.`)
  if (!browser && isRoot && isDebian && hasApt) {
    console.log('No Chromium found; installing the chromium package ...')
    aptInstall('chromium', 'chromium-headless-shell', 'fonts-noto-cjk', 'fontconfig')
    browser = await findBrowser()
  }
  if (!browser) {
    console.log("No Chromium found; trying Playwright's own ...")
    playwrightInstall()
    browser = await findBrowser()
  }
  if (!browser) {
    fail(
      `The tests drive a real Chromium, and none was found or could be installed. Run\n\n    ${installCommand()}\n\nand then npm test again. A browser in another place is named by CHROMIUM_PATH=/path/to/chromium.`,
    )
  }
  ensureChineseFont()
  return browser
}
