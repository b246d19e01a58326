// Firefox remembers a module that failed to come, together with all it imports, as long as the page stands.
import { existsSync } from 'node:fs'
import { describe } from 'vitest'
import { testThatPartsComeBack } from './comesBack.ts'
import { MISSING_PARTS } from './missingParts.ts'

// `npm test` names the Firefox it found, or none.
const executablePath = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr'
const isThere = existsSync(executablePath)

describe.skipIf(!isThere)(
  isThere ? 'in Firefox' : 'in Firefox: skipped, as none was found (FIREFOX_PATH names one)',
  () => {
    // All parts go through the same loader, so one of each kind of file shows what Firefox makes of it.
    testThatPartsComeBack(
      { browser: 'firefox', executablePath, args: ['--width=1366', '--height=768'] },
      MISSING_PARTS.filter(({ isFirstOfKind }) => isFirstOfKind),
    )
  },
)
