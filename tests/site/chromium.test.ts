// Chromium asks again for a module that failed to come; it remembers one that came and then failed.
import { describe } from 'vitest'
import { CHROMIUM_ARGS, shellPath } from './chromium.ts'
import { testThatPartsComeBack } from './comesBack.ts'

describe('in Chromium', () => {
  testThatPartsComeBack({
    browser: 'chrome',
    executablePath: shellPath(),
    args: [...CHROMIUM_ARGS, '--window-size=1366,768'],
  })
})
