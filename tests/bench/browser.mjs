// Chromium as the tests launch it, a fresh page for every load, and the slow laptop of `--throttled`.
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright'
import { installProbe } from './probe.mjs'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'
const SCREEN = { width: 1280, height: 800 }
export const SLOW_CPU = 4

// The browser's own preset of that name, in bytes a second.
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
}

const readFlags = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const FLAGS = readFlags('../chromiumFlags.json')
// The bench listens as a debugger does. V8 then has each program read once more as soon as an `Error` is made in it, which
// React does and a bare page does not, and which no reader waits for. So places in the program are kept at once.
const READ_ONCE = `--js-flags=${readFlags('../readOnce.json').join(' ')}`
const ARGS = [...FLAGS, READ_ONCE, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

export function launch() {
  const system = existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined
  return chromium.launch({
    headless: true,
    executablePath: process.env.CHROMIUM_PATH ?? system,
    args: ARGS,
  })
}

/**
 * Hands `work` a page nobody has used, with the probe in it, and closes it after. An error on the page
 * is an error of the bench: a broken page is quick and means nothing.
 * @param speed `plain`, `slow-cpu` or `throttled` (slow CPU and network)
 */
export async function withPage(browser, speed, work) {
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  })
  try {
    await context.addInitScript(installProbe)
    const page = await context.newPage()
    const faults = []
    page.on('pageerror', (error) => faults.push(error.message))
    const cdp = await context.newCDPSession(page)
    // Time the thread itself has run: what other programs take of the machine is not in it.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    if (speed === 'throttled') {
      await cdp.send('Network.enable')
      await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
    }
    if (speed !== 'plain') await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
    const result = await work(page, cdp)
    if (faults.length > 0) throw new Error(`The page failed: ${faults.join('; ')}`)
    return result
  } finally {
    await context.close()
  }
}
