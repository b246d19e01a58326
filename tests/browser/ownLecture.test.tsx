// A lecture of one's own as a speaker makes it: from nothing, with words, kept over a reload, sent, opened, given by keys.
import { clear, get } from 'idb-keyval'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { COLLECTION_KEPT } from '../../src/domain/collection/kept.ts'
import { collectionText } from '../../src/domain/collection/readCollection.ts'
import { lectureText, readLecture } from '../../src/domain/lecture/readLecture.ts'
import { shelfOf } from '../../src/domain/lecture/shelf.ts'
import type { Lecture } from '../../src/domain/lecture/schema.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { packLecture } from '../../src/store/lectureLink.ts'
import { packCollection } from '../../src/store/collectionLink.ts'
import { chooseLecture } from '../../src/ui/ownLecture/begun.ts'
import { complaints } from './axe.ts'
import { mountApp, NARROW } from './mountApp.tsx'

const KEPT = 'bone-autophagy-lectures'

afterEach(async () => {
  chooseLecture(null)
  await clear()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const dialog = () => page.getByRole('dialog', { name: /^(My lecture|我的演示)$/ })
const inDialog = (name: string | RegExp) => dialog().getByRole('button', { name })
const kept = async () => shelfOf(await get(KEPT)).lectures

const closeNow = (opened: Window | null) => opened?.close()

async function startFromNothing() {
  await button('Make a lecture of your own').click()
  await inDialog('Start from nothing').click()
}

const SENT: Lecture = {
  id: 'own-sent',
  label: { en: '<b>Sent</b> & "kept"' },
  steps: [
    { link: '?view=bmp', short: { en: 'First' }, minutes: 2 },
    { link: '?cell=OC', short: { en: 'And in osteoclasts?' }, aside: true },
    { link: '?view=gone&select=nobody', short: { en: 'Last' }, names: ['nowhere'] },
  ],
}

it('nothing of it is on the page before one is begun', async () => {
  await mountApp()
  expect(document.body.textContent).not.toContain('Add this view')
})

it('six views become six steps with words, and are there after a reload', async () => {
  const app = await mountApp()
  await startFromNothing()
  await dialog().getByLabelText('Title of the lecture').fill('Bone & <autophagy>')
  await inDialog('Close').click()
  const links = ['?cell=OC', '?view=bmp', '?view=ampk-mtor&select=ampk', '?mode=grid', '?cell=OB']
  await button('Add this view').click()
  const add = button('Add this view').element() as HTMLElement
  for (const [i, link] of links.entries()) {
    const { dataset, linkOpened } = app.store.getState()
    linkOpened(scopeOfLink(link, dataset).scope, [])
    add.click()
    await expect.poll(() => document.body.textContent).toContain(`as step ${i + 2}`)
  }
  await button('My lecture (6)').click()
  await inDialog(/^6/).click()
  await dialog().getByLabelText('Name, in one').fill('In osteoblasts')
  await dialog().getByLabelText('Planned minutes').fill('2.5')
  await inDialog('中文').click()
  await dialog().getByLabelText('Speaker notes').fill('先问听众')
  await inDialog('↑ Move up').click()
  await expect
    .poll(async () => (await kept())[0]?.steps.map(({ link }) => link))
    .toEqual([
      '?view=overview',
      '?view=overview&cell=OC',
      '?view=bmp',
      '?view=ampk-mtor&select=ampk',
      '?view=overview&cell=OB',
      '?view=overview&mode=grid',
    ])
  await app.unmount()
  await mountApp()
  await button('My lecture (6)').click()
  await inDialog(/^5/).click()
  await expect.element(dialog().getByLabelText('Name, in one')).toHaveValue('In osteoblasts')
  await expect.element(dialog().getByLabelText('Planned minutes')).toHaveValue(2.5)
  const [lecture] = await kept()
  expect(lecture).toMatchObject({ label: { en: 'Bone & <autophagy>' } })
  expect(lecture!.steps[4]).toMatchObject({ notes: { zh: '先问听众' }, minutes: 2.5 })
})

it('what was done is undone, step by step, and a lecture thrown away comes back', async () => {
  await mountApp()
  await startFromNothing()
  await inDialog('Add this view').click()
  await dialog().getByLabelText('Text for the audience').fill('Said')
  await inDialog('Remove lecture').click()
  await expect.poll(kept).toEqual([])
  await inDialog('Start from nothing').click()
  for (let i = 0; i < 2; i++) await inDialog('Undo').click()
  await expect.element(dialog().getByLabelText('Text for the audience')).toHaveValue('Said')
  await inDialog('Undo').click()
  await expect.element(dialog().getByLabelText('Text for the audience')).toHaveValue('')
})

it('a sent one opens at its first step, is kept, and replaces nothing', async () => {
  const own: Lecture = { ...SENT, label: { en: 'Mine' } }
  await mountApp('#')
  await startFromNothing()
  const file = new File([lectureText(own)], 'mine.json')
  const input = document.querySelector<HTMLInputElement>('.lecture-editor input[type="file"]')
  expect(input).toBeNull()
  await inDialog('Another lecture').click()
  const carried = new DataTransfer()
  carried.items.add(file)
  const target = document.querySelector('dialog.lecture-editor')!
  target.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true }))
  await expect.element(dialog().getByLabelText('Title of the lecture')).toHaveValue('Mine')
  await expect.poll(async () => (await kept()).length).toBe(2)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  const app = await mountApp(`?lang=en${packLecture(SENT)}`)
  await expect.poll(() => document.querySelector('.tour-text')?.textContent).toContain('First')
  expect(document.querySelector('.tour-panel b')).toBeNull()
  expect(app.store.getState().scope.view).toBe('bmp')
  await expect
    .poll(async () => (await kept()).map(({ label }) => label?.en))
    .toEqual([undefined, 'Mine', SENT.label!.en])
})

it('a broken file is refused with the place and what to do', async () => {
  await mountApp()
  await startFromNothing()
  const raw = JSON.parse(lectureText(SENT)) as { steps: Record<string, unknown>[] }
  raw.steps[1]!['txet'] = {}
  const carried = new DataTransfer()
  carried.items.add(new File([JSON.stringify(raw)], 'broken.json'))
  const target = document.querySelector('dialog.lecture-editor')!
  target.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true }))
  await expect
    .element(dialog().getByRole('alert'))
    .toHaveTextContent('Step 2, txet is not known here.')
})

const dropOn = (target: Element, text: string, name: string) => {
  const carried = new DataTransfer()
  carried.items.add(new File([text], name))
  const drop = new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true })
  target.dispatchEvent(drop)
  return drop
}

it('a file is opened wherever on the page it is dropped, by what it says it is', async () => {
  await mountApp()
  await expect.element(button('Undo')).toBeVisible()
  const picture = document.querySelector('.canvas')!
  const named = (name: string) => page.getByRole('dialog', { name })
  const close = async (name: string) => {
    await named(name).getByRole('button', { name: 'Close', exact: true }).click()
    await expect.element(named(name)).not.toBeInTheDocument()
  }
  // Not taken, the browser would leave the page for it.
  expect(dropOn(picture, 'no JSON', 'picture.png').defaultPrevented).toBe(true)
  await expect
    .element(named('Dropped file').getByRole('alert'))
    .toHaveTextContent(/picture\.png was not opened:.*This is no JSON file/)
  await close('Dropped file')
  dropOn(picture, '{"format":"another"}', 'other.json')
  await expect
    .element(named('Dropped file').getByRole('alert'))
    .toHaveTextContent(/neither a lecture nor a collection/)
  await close('Dropped file')
  dropOn(picture, lectureText({ ...SENT, steps: [{ link: 'nowhere' }] }), 'broken.json')
  await expect.element(dialog().getByRole('alert')).toHaveTextContent(/Step 1, link is no link/)
  await close('My lecture')
  dropOn(picture, lectureText(SENT), 'mine.json')
  await expect.element(dialog().getByLabelText('Title of the lecture')).toHaveValue(SENT.label!.en)
  await close('My lecture')
  dropOn(picture, collectionText([{ kind: 'entity', id: 'mtor' }]), 'mine.json')
  await expect.element(named('Collection').getByText('mTOR').first()).toBeVisible()
  expect(await complaints()).toEqual([])
})

it('is given by keys like a tour, with a side step that returns and a step that names what is gone', async () => {
  const app = await mountApp(`?lang=en${packLecture(SENT)}`)
  await expect.poll(() => document.querySelector('.tour-text')?.textContent).toContain('First')
  app.store.getState().lectureToggled()
  await expect.poll(() => document.querySelector('.lecture-text')?.textContent).toBe('First')
  await userEvent.keyboard('s')
  await expect
    .poll(() => document.querySelector('.lecture-text')?.textContent)
    .toBe('And in osteoclasts?')
  expect(document.querySelector('.lecture-count')?.textContent).toContain('1a / 2')
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => document.querySelector('.lecture-text')?.textContent).toBe('First')
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => document.querySelector('.lecture-text')?.textContent).toBe('Last')
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => document.querySelector('.lecture-end')).not.toBeNull()
  await userEvent.keyboard('{ArrowLeft}{Escape}')
  await expect
    .element(page.getByText('Not in this data: gone, nobody, nowhere. The rest is shown.'))
    .toBeVisible()
})

it('the notes say where the plan is, what can be shown beside, and what a step names that is gone', async () => {
  let notes: Window | null = null
  const open = window.open.bind(window)
  try {
    window.open = (...args) => (notes = open(...args))
    const app = await mountApp(`?lang=en${packLecture(SENT)}`)
    await expect.poll(() => document.querySelector('.tour-text')?.textContent).toContain('First')
    app.store.getState().lectureToggled()
    await expect.poll(() => document.querySelector('.lecture-text')?.textContent).toBe('First')
    await userEvent.keyboard('n')
    const text = () => notes?.document.body.textContent ?? ''
    await expect.poll(text).toContain('Planned by the end of this step: 2 of 2 min · on time')
    expect(text()).toContain('Side step, by S: And in osteoclasts?')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(text).toContain('2 of 2 min · 2 min ahead')
    expect(text()).toContain('Not in this data: gone, nobody, nowhere.')
  } finally {
    window.open = open
    closeNow(notes)
  }
})

it('a link to the page names no lecture that others do not have', async () => {
  await mountApp(`?lang=en${packLecture(SENT)}`)
  await expect.poll(() => document.querySelector('.tour-text')?.textContent).toContain('First')
  await userEvent.keyboard('{PageDown}')
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await button('Copy link').click()
  expect(write.mock.calls[0]?.[0]).toMatch(/\?select=|\?lang=en/)
  expect(write.mock.calls[0]?.[0]).not.toContain('own-')
  write.mockRestore()
})

it('a reload at a step of it stays there', async () => {
  const app = await mountApp(`?lang=en${packLecture(SENT)}`)
  await expect.poll(() => document.querySelector('.tour-text')?.textContent).toContain('First')
  await userEvent.keyboard('{PageDown}')
  const there = window.location.search
  expect(there).toMatch(/tour=own-sent&step=3/)
  await expect.poll(async () => (await kept()).length).toBe(1)
  await app.unmount()
  await mountApp(there)
  await expect.poll(() => document.querySelector('.tour-text')?.textContent).toContain('Last')
})

it('a shipped tour becomes a lecture whose file holds all of it', async () => {
  await mountApp()
  await button('Make a lecture of your own').click()
  await dialog()
    .getByLabelText('Start from a tour')
    .selectOptions('What the review leaves contested')
  await inDialog('Start from it').click()
  await expect.element(inDialog(/^7/)).toBeVisible()
  await expect.poll(async () => (await kept())[0]?.steps.length).toBe(7)
  const [lecture] = await kept()
  expect(readLecture(lectureText(lecture!)).lecture).toEqual(lecture)
})

it('says where the browser keeps nothing, and goes on', async () => {
  const refuse = () => {
    throw new DOMException('no storage', 'SecurityError')
  }
  const refused = [
    [IDBFactory.prototype, 'open'],
    [IDBDatabase.prototype, 'transaction'],
  ] as const
  const before = refused.map(([of, name]) => Object.getOwnPropertyDescriptor(of, name)!)
  for (const [of, name] of refused) {
    Object.defineProperty(of, name, { value: refuse, configurable: true, writable: true })
  }
  try {
    await mountApp()
    await startFromNothing()
    await expect
      .element(dialog().getByRole('alert'))
      .toHaveTextContent('save the lecture as a file')
    await inDialog('Add this view').click()
    await expect.element(inDialog(/^1/)).toBeVisible()
  } finally {
    for (const [i, [of, name]] of refused.entries()) Object.defineProperty(of, name, before[i]!)
  }
})

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  it('axe finds nothing in the editor, wide or narrow', async () => {
    await mountApp(`?lang=${lang}${packLecture(SENT)}`)
    await button(/^(My lecture|我的演示)/).click()
    await expect.element(dialog()).toBeVisible()
    await dialog().getByRole('button', { name: /^3|^2/ }).first().click()
    expect(await complaints()).toEqual([])
    await page.viewport(NARROW.width, NARROW.height)
    expect(document.querySelector('.lecture-editor')!.scrollWidth).toBeLessThanOrEqual(NARROW.width)
    expect(await complaints()).toEqual([])
  })
})

describe('what is starred', () => {
  const list = () => page.getByRole('dialog', { name: /^(Collection|我的收藏)$/ })
  const inList = (name: string | RegExp) => list().getByRole('button', { name })
  const collected = async () =>
    COLLECTION_KEPT.read(await get('bone-autophagy-collection')).items.map(({ id }) => id)

  it('is kept, noted, ordered, copied with its papers, made into a lecture, and joined by what a link brings', async () => {
    const app = await mountApp('?view=ampk-mtor&select=ampk--mtor')
    await button('Keep this in the collection').click()
    await button('Collection (1)').click()
    await expect.element(inList('AMPK decreases mTOR').first()).toBeVisible()
    await inList('Close').click()
    await button('Keep this claim in the collection').first().click()
    await button('Collection (2)').click()
    await list()
      .getByLabelText(/^Note on: AMPK decreases/)
      .fill('Ask <first>')
    await inList(/^Move down: AMPK decreases/).click()
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toMatch(/^Move down: AMPK decreases/)
    await expect.poll(async () => (await collected())[1]).toBe('ampk--mtor')
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await inList(/^Copy: List/).click()
    await expect.poll(() => copied.mock.calls[0]?.[0]).toContain('Note: Ask <first>')
    copied.mockRestore()
    expect(await complaints()).toEqual([])
    await inList('Make a lecture of it').click()
    await expect
      .element(dialog().getByLabelText('Title of the lecture'))
      .toHaveValue('From my collection')
    await expect.poll(async () => (await kept())[0]?.steps.length).toBe(2)
    await app.unmount()

    const link = packCollection([
      { kind: 'entity', id: 'autophagy' },
      { kind: 'claim', id: 'gone-in-2030' },
    ])
    await mountApp(`?lang=zh${link}`)
    await expect.element(list().getByText('本数据中没有：gone-in-2030')).toBeVisible()
    await expect
      .poll(async () => (await collected()).slice(1))
      .toEqual(['ampk--mtor', 'autophagy', 'gone-in-2030'])
    expect(await complaints()).toEqual([])
  })
})
