// The page as one file, opened from a disk without any network: it is whole.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FILE_NAME } from '../../src/build/oneFile.ts'
import { CHROMIUM_ARGS, shellPath } from './chromium.ts'
import { EVERY_KIND, useEverything } from './walk.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../dist-single')
const README = path.resolve(import.meta.dirname, '../../README.md')

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: shellPath(), args: [...CHROMIUM_ARGS] })
})
afterAll(() => browser.close())

it('nothing lies beside it', () => {
  expect(readdirSync(FOLDER)).toEqual([FILE_NAME])
})

it('is as large as the README says', () => {
  const said = /One file of about (\d+(?:\.\d)?) MB/.exec(readFileSync(README, 'utf8'))
  expect(statSync(path.join(FOLDER, FILE_NAME)).size / 1e6).toBeCloseTo(Number(said?.[1]), 0)
})

it('everything in it can be used with no network, and the console stays empty', async () => {
  const context = await browser.newContext({
    offline: true,
    reducedMotion: 'reduce',
    viewport: { width: 1366, height: 768 },
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
  const address = pathToFileURL(path.join(FOLDER, FILE_NAME)).href
  page.on('request', (request) => {
    if (/^(?:data|blob):/.test(request.url()) || request.url().startsWith(address)) return
    faults.push(`asked for ${request.url()}`)
  })
  await page.goto(address)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  const { saved, besideCode } = await useEverything(page)
  expect(saved).toEqual(EVERY_KIND)
  expect(besideCode).toContain('leads nowhere from another machine')
  // A reload brings back what was seen.
  await page.reload()
  await page.locator('html[data-ready][lang="zh-CN"]').waitFor({ state: 'attached' })
  expect(faults).toEqual([])
})
