// Firefox remembers a module that failed to come, together with all it imports, as long as the page stands.
import { existsSync } from 'node:fs'
import { describe } from 'vitest'
import { testThatPartsComeBack } from './comesBack.ts'

// `npm test` names the Firefox it found, or none.
const executablePath = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr'
const isThere = existsSync(executablePath)

describe.skipIf(!isThere)(
  isThere ? 'in Firefox' : 'in Firefox: skipped, as none was found (FIREFOX_PATH names one)',
  () => {
    testThatPartsComeBack({
      browser: 'firefox',
      executablePath,
      args: ['--width=1366', '--height=768'],
    })
  },
)
