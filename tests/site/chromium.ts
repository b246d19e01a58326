// The Chromium that looks at the built page: the same program and flags as in vite.config.ts, from which
// these tests take nothing.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'

/** The one named by `npm test`, Debian's, or Playwright's own. */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined) return named
  return existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : chromium.executablePath()
}

export const CHROMIUM_ARGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
