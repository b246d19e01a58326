// The policy of the built page: it forbids what it should, and nothing that the page does.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { browseSite } from './browse.ts'
import { EVERY_KIND, useEverything } from './walk.ts'

const { visit } = browseSite()

/** Has each thing that the policy forbids in the page be heard as a fault. */
const tellForbidden = async (page: Page): Promise<void> => {
  await page.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // Uncaught, so that it is heard like any other fault.
      throw new Error(`forbidden: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
}

/** All of them, each with its own positions. */
async function seeEveryView(page: Page): Promise<void> {
  const views = page.getByRole('combobox', { name: 'View' })
  const ids = await views
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  expect(ids.length).toBeGreaterThan(2)
  for (const id of [...ids].reverse()) {
    await views.selectOption(id)
    await page.waitForLoadState('networkidle')
    await page.waitForSelector('.canvas-note', { state: 'detached' })
  }
}

it('everything in the page can be used under it, and it stays silent and at home', async () => {
  const { page, faults } = await visit('', { prepare: tellForbidden })
  await seeEveryView(page)
  const { saved } = await useEverything(page)
  expect(saved).toEqual(EVERY_KIND)
  expect(faults).toEqual([])
})

it('a figure is printed under it', async () => {
  const { page, faults } = await visit('', { prepare: tellForbidden })
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Print or save as PDF' }).click()
  await page.locator('.print-sheet').waitFor({ state: 'attached' })
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLStyleElement>('.print-sheet style')].map(
      ({ sheet }) => sheet?.cssRules.length ?? 0,
    ),
  )
  expect(sizes).toEqual([1, 2])
  expect(faults).toEqual([])
})

/** What it forbids, by which of its directives, and an attempt at it. */
const FORBIDDEN: readonly (readonly [name: string, directive: string, attempt: string])[] = [
  [
    'a script of another text',
    'script-src-elem',
    "s = document.createElement('script'); s.text = '1'; document.head.append(s)",
  ],
  ['a program made of text', 'script-src', "try { setTimeout('1') } catch {}"],
  [
    'a style of another text',
    'style-src-elem',
    "s = document.createElement('style'); s.textContent = 'p{}'; document.head.append(s)",
  ],
  ['a handler in an attribute', 'script-src-attr', "document.body.setAttribute('onclick', '1')"],
  ['a picture of another host', 'img-src', "new Image().src = 'https://example.org/a.png'"],
  ['a call to another host', 'connect-src', "fetch('https://example.org/').catch(() => 0)"],
  [
    'a base of another host',
    'base-uri',
    "s = document.createElement('base'); s.href = 'https://example.org/'; document.head.append(s)",
  ],
]

/** The directive by which the page is kept from doing it; `none` where nothing keeps it. */
const directiveAgainst = (page: Page, attempt: string): Promise<string> =>
  page.evaluate(
    (code) =>
      new Promise<string>((resolve) => {
        const told = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
          resolve(effectiveDirective)
        }
        document.addEventListener('securitypolicyviolation', told, { once: true })
        setTimeout(resolve, 5000, 'none')
        ;(0, eval)(`{ let s; ${code} }`)
      }),
    attempt,
  )

it('each thing that it forbids is refused, by the directive against it', async () => {
  const { page } = await visit('')
  const told: (readonly [name: string, directive: string])[] = []
  for (const [name, , attempt] of FORBIDDEN)
    told.push([name, await directiveAgainst(page, attempt)])
  expect(told).toEqual(FORBIDDEN.map(([name, directive]) => [name, directive]))
})
