// `npm run test:window`: a lecture on the built page in a real window, where the browser really fills the
// screen and really ends that when the notes open. No headless browser does either, so `npm test` cannot see it.
import assert from 'node:assert/strict'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { serve } from '../bench/serve.mjs'
import { missing, openScreen, SCREEN } from './screen.mjs'

const LECTURES = [
  ['a tour', '?tour=exercise'],
  ['a view', '?view=bmp'],
  ['a comparison', '?mode=compare&cell=OB&versus=cell:OC'],
]
const PATIENCE_MS = 10_000
/** What a browser does after a window has opened comes late; what must not happen is waited for so long. */
const LATE_MS = 1500

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function until(what, holds) {
  const end = performance.now() + PATIENCE_MS
  while (!(await holds())) {
    assert.ok(performance.now() < end, what)
    await wait(50)
  }
}

const isFull = (page) => page.evaluate(() => document.fullscreenElement !== null)
const isLecture = async (page) => (await page.locator('.lecture').count()) === 1
const scopeOf = (page) => new URL(page.url()).search
const offer = (page) => page.getByText('Full screen has ended')

async function filled(page) {
  await until('the window does not fill the screen', () => isFull(page))
  await until('the page is not as wide as the screen', async () => {
    return (await page.evaluate(() => window.innerWidth)) === SCREEN.width
  })
}

/** Lecture, scope and notes are what they were. */
async function goesOn(page, notes, scope) {
  await wait(LATE_MS)
  assert.ok(await isLecture(page), 'the lecture has ended')
  assert.equal(scopeOf(page), scope, 'the scope is another')
  assert.ok(!notes.isClosed(), 'the notes are closed')
  assert.match(await notes.locator('body').innerText(), /Speaker notes|Step \d of/)
}

async function present({ context }, url) {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForSelector('html[data-ready]')
  await page.getByRole('button', { name: 'Present' }).click()
  await filled(page)
  return page
}

async function openNotes({ context, press }, page, how) {
  const opening = context.waitForEvent('page')
  await how(page, press)
  const notes = await opening
  await until('full screen has not ended: nothing is tried here', async () => !(await isFull(page)))
  return notes
}

const byKey = (_page, press) => {
  press('n')
}
const byButton = (page) => page.getByRole('button', { name: 'Notes' }).click()

async function notesKeepLecture(screen, url, how) {
  const { press } = screen
  const page = await present(screen, url)
  const scope = scopeOf(page)
  const notes = await openNotes(screen, page, how)
  await goesOn(page, notes, scope)
  press('F5')
  await notes.getByText('F5 does nothing in this window').waitFor({ timeout: PATIENCE_MS })
  await page.bringToFront()
  press('F5')
  await filled(page)
  await goesOn(page, notes, scope)
  assert.ok(await isFull(page), 'full screen has ended again')
  await notes.close()
}

async function clickFillsAgain(screen, url) {
  const page = await present(screen, url)
  await openNotes(screen, page, byKey)
  await page.bringToFront()
  await page.getByRole('button', { name: 'Full screen (F5)' }).click()
  await filled(page)
}

async function linkKeepsLecture(screen, url) {
  const { context, press } = screen
  const page = await context.newPage()
  await page.goto(`${url}?tour=exercise&present=on`)
  await page.locator('.lecture-text').waitFor()
  press('F5')
  await filled(page)
  const scope = scopeOf(page)
  const notes = await openNotes(screen, page, byKey)
  await goesOn(page, notes, scope)
}

async function escapeLeaves(screen, url) {
  const { press } = screen
  const page = await present(screen, `${url}?tour=exercise`)
  const scope = scopeOf(page)
  press('Escape')
  await until('Escape has not ended full screen', async () => !(await isFull(page)))
  await offer(page).waitFor({ timeout: PATIENCE_MS })
  await wait(LATE_MS)
  assert.ok(await isLecture(page), 'the lecture has ended with full screen')
  assert.equal(scopeOf(page), scope)
  press('Escape')
  await until('Escape does not leave', async () => !(await isLecture(page)))
}

async function buttonLeavesFull(screen, url) {
  const { press } = screen
  const page = await present(screen, `${url}?tour=exercise`)
  const notes = await openNotes(screen, page, byKey)
  await page.bringToFront()
  press('F5')
  await filled(page)
  await page.mouse.move(300, 300)
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await until('the button does not leave', async () => !(await isLecture(page)))
  await until('full screen stays', async () => !(await isFull(page)))
  await until('the notes stay', () => notes.isClosed())
}

/** The blocker of pop-ups is on here, and a reload is no press of a key. */
async function reloadKeepsNotes(screen, url) {
  const page = await present(screen, `${url}?tour=exercise`)
  const notes = await openNotes(screen, page, byKey)
  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await notes.getByText('Step 2 of').waitFor({ timeout: PATIENCE_MS })
  await page.reload()
  await notes.getByText('Step 2 of').waitFor({ timeout: PATIENCE_MS })
  await goesOn(page, notes, scopeOf(page))
  await page.keyboard.press('PageDown')
  await notes.getByText('Step 3 of').waitFor({ timeout: PATIENCE_MS })
}

const TRIALS = [
  ...LECTURES.map(([name, link]) => [
    `the notes keep the lecture of ${name}, and F5 fills the screen again`,
    (screen, url) => notesKeepLecture(screen, url + link, byKey),
  ]),
  [
    'the button of the notes keeps the lecture too',
    (screen, url) => notesKeepLecture(screen, `${url}?tour=exercise`, byButton),
  ],
  ['a click fills the screen again', (screen, url) => clickFillsAgain(screen, `${url}?view=bmp`)],
  ['a lecture opened by its link keeps going under the notes', linkKeepsLecture],
  ['Escape ends full screen, and the next one leaves', escapeLeaves],
  ['a page that is reloaded takes its notes up again', reloadKeepsNotes],
  ['the button leaves lecture, full screen and notes', buttonLeavesFull],
]

async function main() {
  const lacks = await missing()
  if (lacks.length > 0) {
    console.error(`Not tried. What is missing:\n${lacks.map((lack) => `  ${lack}`).join('\n')}`)
    return 2
  }
  const site = await serve(fileURLToPath(new URL('../../dist', import.meta.url)))
  let failed = 0
  for (const [name, trial] of TRIALS) {
    const screen = await openScreen()
    try {
      await trial(screen, site.url)
      console.log(`passed  ${name}`)
    } catch (error) {
      failed++
      console.log(`FAILED  ${name}\n        ${error.message.split('\n')[0]}`)
    } finally {
      await screen.close()
    }
  }
  site.close()
  console.log(`${TRIALS.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await main()
