// The notes of a lecture are a window of their own that outlives its page. Whatever becomes of the page, the
// notes show the step that is on screen, or say that they are lost; never a step that is not.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { browseSite } from './browse.ts'

const { visit } = browseSite()

const LECTURE = '?tour=exercise&present=on'

interface Lecture {
  readonly page: Page
  readonly notes: Page
  readonly faults: readonly string[]
}

async function withNotes(link = LECTURE): Promise<Lecture> {
  // A lecture stands over the page, which has no height of its own then.
  const { page, faults } = await visit(link, { isLive: false })
  await page.locator('.lecture-text').waitFor()
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('n')
  const notes = await opening
  await notes.locator('.say').waitFor()
  return { page, notes, faults }
}

/** What the notes show of a step is what the slide says. */
async function expectInStep({ page, notes }: Lecture): Promise<void> {
  const shown = async () => [
    (await page.locator('.lecture-text').allTextContents()).join(),
    (await notes.locator('.shown').allTextContents()).join(),
  ]
  await expect.poll(async () => new Set(await shown()).size).toBe(1)
}

const seconds = async (notes: Page): Promise<number> => {
  const [, minutes, rest] = /(\d+):(\d\d)$/.exec(
    (await notes.getByRole('timer').textContent()) ?? '',
  )!
  return Number(minutes) * 60 + Number(rest)
}

async function expectLost(notes: Page): Promise<void> {
  await notes.getByText('The page of these notes is gone').waitFor()
  const said = await notes.locator('body').innerText()
  expect(said).toContain('press N in the lecture')
  expect(said).toContain('请在演示页面按 N')
  expect(await notes.locator('.say, .time, button').filter({ visible: true }).count()).toBe(0)
}

it('a page that is reloaded takes its notes up again: step, keys and timer', async () => {
  const lecture = await withNotes()
  const { page, notes, faults } = lecture
  await page.keyboard.press('PageDown')
  await expectInStep(lecture)
  await expect.poll(() => seconds(notes)).toBeGreaterThanOrEqual(2)
  await page.reload()
  await page.locator('.lecture-text').waitFor()
  await notes.locator('.say').waitFor()
  await expectInStep(lecture)
  expect(await seconds(notes)).toBeGreaterThanOrEqual(2)
  for (const who of [page, notes, page]) {
    const before = await page.locator('.lecture-text').textContent()
    await who.keyboard.press('PageDown')
    await expect.poll(() => page.locator('.lecture-text').textContent()).not.toBe(before)
    await expectInStep(lecture)
  }
  expect(page.context().pages().length).toBe(2)
  await page.keyboard.press('n')
  await expect.poll(() => notes.isClosed()).toBe(true)
  expect(faults).toEqual([])
})

it('they show the picture of the step that comes next, of a tour and of a walk, and none at the end', async () => {
  for (const link of [LECTURE, '?view=overview&present=on']) {
    const { page, notes, faults } = await withNotes(link)
    const picture = notes.locator('.next-picture')
    const drawn = async () => {
      await picture.waitFor()
      return picture.evaluate((image: HTMLImageElement) => [image.src, image.naturalWidth] as const)
    }
    const [first, width] = await drawn()
    expect(width).toBeGreaterThan(500)
    await page.keyboard.press('PageDown')
    await expect.poll(async () => (await drawn())[0]).not.toBe(first)
    await page.keyboard.press('End')
    await page.keyboard.press('PageDown')
    await picture.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await page.context().close()
  }
})

it('notes whose page is closed say so, in both languages, and pretend nothing', async () => {
  const { page, notes } = await withNotes()
  await page.close({ runBeforeUnload: true })
  await expectLost(notes)
})

it('notes whose page has gone elsewhere say so, and are there again when it is back', async () => {
  const lecture = await withNotes()
  const { page, notes } = lecture
  await page.goto('about:blank')
  await expectLost(notes)
  await page.goBack()
  await page.locator('.lecture-text').waitFor()
  await expectInStep(lecture)
})

it('where nothing can be stored, they say that they are lost until N is pressed', async () => {
  const { page, faults } = await visit(LECTURE, {
    isLive: false,
    prepare: async (empty) => {
      await empty.addInitScript(() => {
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('Access is denied.', 'SecurityError')
          },
        })
      })
    },
  })
  await page.locator('.lecture-text').waitFor()
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('n')
  const notes = await opening
  await notes.locator('.say').waitFor()
  await page.reload()
  await page.locator('.lecture-text').waitFor()
  await expectLost(notes)
  await page.keyboard.press('n')
  await expectInStep({ page, notes, faults })
  expect(faults).toEqual([])
})

it('a notes window that is itself reloaded is filled again', async () => {
  const lecture = await withNotes()
  await lecture.notes.reload()
  await lecture.notes.locator('.say').waitFor()
  await expectInStep(lecture)
  await lecture.notes.keyboard.press('PageDown')
  await expectInStep(lecture)
  expect(lecture.faults).toEqual([])
})

it('notes that were closed stay closed when the page is reloaded', async () => {
  const { page, notes } = await withNotes()
  await notes.close()
  // The page looks twice a second.
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.reload()
  await page.locator('.lecture-text').waitFor()
  await page.waitForLoadState('networkidle')
  expect(page.context().pages().length).toBe(1)
})
