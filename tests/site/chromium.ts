// The Chromium that looks at the built page, with the flags that all tests drive one with. Among the features
// switched off, the first three are what the address bar opens under itself: web pages of their own, loaded
// with each window, at the cost of half a visit. The rest are Playwright's own, which only the last list counts.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import chromiumFlags from '../chromiumFlags.json' with { type: 'json' }
import readOnce from '../readOnce.json' with { type: 'json' }

const DEBIAN_CHROMIUM = '/usr/bin/chromium'
const DEBIAN_SHELL = '/usr/bin/chromium-headless-shell'

/** The one named by `npm test`, Debian's, or Playwright's own. */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined) return named
  return existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : chromium.executablePath()
}

/**
 * The same without its window, where there is one: it opens a page in a third of the time. What hangs on the window
 * itself (what is kept, frames, the pages gone back to) is tried in the whole browser.
 */
export function shellPath(): string {
  const named = process.env['HEADLESS_SHELL_PATH'] ?? DEBIAN_SHELL
  return named !== '' && existsSync(named) ? named : chromiumPath()
}

/** V8's later stages of optimising cost a sixth of a visit: each loads the program anew, and leaves before they repay it. */
const NO_LATE_STAGES = `--js-flags=--no-turbofan --no-maglev ${readOnce.join(' ')}`

export const CHROMIUM_ARGS: readonly string[] = [
  ...chromiumFlags,
  NO_LATE_STAGES,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
