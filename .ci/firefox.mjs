// Finds the Firefox that the built page is also tried in, or gets one. Invariant: unlike Chromium it may be
// missing; then its tests are skipped, and one line says so and what to do.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { aptInstall, hasApt, isDebian, isRoot, placesOf, WINDOWS_FOLDERS } from './browser.mjs'

const NAMES = ['firefox-esr', 'firefox', 'firefox-bin']
const MAC_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox']
const WINDOWS_PLACES = WINDOWS_FOLDERS.map((base) => path.join(base, 'Mozilla Firefox/firefox.exe'))

/** The first that can be driven over WebDriver BiDi throughout. */
const OLDEST = 129

/** Ubuntu's, a script or a link into /snap, is shut off from the profile it would be given. */
function isSnap(program) {
  return program.startsWith('/snap/') || readFileSync(program).includes('/snap/')
}

// On Windows existence has to do, since there `--version` writes to no console.
function canBeDriven(program) {
  if (!existsSync(program)) return false
  if (process.platform === 'win32') return true
  if (isSnap(program)) return false
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= OLDEST
}

function findFirefox() {
  const asked = process.env.FIREFOX_PATH
  return placesOf(asked, NAMES, MAC_PLACES, WINDOWS_PLACES).find(canBeDriven)
}

/** The path of a Firefox that can be driven, fetched if need be and possible; else undefined. */
export function ensureFirefox() {
  const asked = process.env.FIREFOX_PATH
  let firefox = findFirefox()
  if (asked && firefox !== asked)
    console.warn(`Warning: FIREFOX_PATH does not run: ${asked}. Looking elsewhere.`)
  if (!firefox && isRoot && isDebian && hasApt) {
    console.log('No Firefox found; installing the firefox-esr package ...')
    aptInstall('firefox-esr')
    firefox = findFirefox()
  }
  if (!firefox) {
    console.warn(
      `Warning: no Firefox ${OLDEST} or newer (FIREFOX_PATH names one): what is tested in Firefox is skipped.`,
    )
  }
  return firefox
}
