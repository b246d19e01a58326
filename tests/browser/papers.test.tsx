// From an arrow to a paper that exists, in two presses; what it rests on and what contradicts it in words.
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { cyOnPage, drawnIds } from './canvas.ts'
import { mountApp, NARROW } from './mountApp.tsx'
import { details, detailsHeading } from './reading.ts'

const OPG = '?view=everything&select=osteoprotegerin--autophagy'
const GLUCOCORTICOIDS = '?select=glucocorticoids--autophagy'

const folds = () => [...document.querySelectorAll<HTMLElement>('.details details > summary')]
const line = () => document.querySelector<HTMLElement>('.details .papers > summary')!
const rectIn = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect()
  const panel = details().element().getBoundingClientRect()
  return { isIn: bottom > panel.top && top < panel.bottom }
}

it('two presses lead from an arrow to a paper: the line on its claim, then the link', async () => {
  await mountApp(OPG)
  const list = document.querySelector<HTMLDetailsElement>('.details .papers')!
  await expect.element(line()).toHaveTextContent('Papers: 1 supports in part, 2 contradict')
  expect(list.open).toBe(false)
  await page.elementLocator(line()).click()
  expect(list.open).toBe(true)
  const link = details().getByRole('link', { name: /^DOI: 10\.1002\/jcb\.27468/ })
  await expect.element(link).toBeVisible()
  await expect.element(link).toHaveAttribute('href', 'https://doi.org/10.1002/jcb.27468')
  await expect.element(link).toHaveAttribute('target', '_blank')
})

it('beside a sentence of an answer stands what papers say of it, and under a finding the claim it is about', async () => {
  await mountApp('?cell=OC&general=hidden&select=autophagy&reach=down-1')
  const lines = () => [...document.querySelectorAll<HTMLElement>('.sayings summary')]
  await expect
    .poll(() => lines().map((one) => one.textContent))
    .toContainEqual(expect.stringMatching(/^Papers: 1 supports, .*2 contradict$/))
  const against = lines().find((one) => one.textContent.includes('contradict'))!
  against.click()
  const about = against.parentElement!.querySelectorAll(
    '[data-verdicts~="contradicts"] .about-claim',
  )
  await expect.poll(() => about[0]?.checkVisibility()).toBe(true)
  expect(about[0]!.textContent).toMatch(/^Of: .*autophagy/i)
})

it('a paper is copied as a line for a list of references, in the style of the language', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await mountApp(`${OPG}&lang=zh`)
  line().click()
  await details()
    .getByRole('button', { name: /^复制引文/ })
    .first()
    .click()
  expect(write.mock.lastCall?.[0]).toMatch(/\[J\]\. .+DOI:10\./)
  await expect.element(details().getByText('已复制')).toBeVisible()
  write.mockRestore()
})

it('what the review cites and what was found stand under headings of their own', async () => {
  await mountApp(OPG)
  line().click()
  const titles = [...document.querySelectorAll('.details .papers h4')]
  expect(titles.map((title) => title.textContent)).toEqual([
    'Cited by the review',
    'Also found, not cited for this',
  ])
  const [cited, found] = titles.map((title) => title.parentElement!)
  expect(cited!.textContent).toMatch(/\[26\] Probable/)
  expect(cited!.querySelectorAll('[data-paper]')).toHaveLength(1)
  expect(found!.textContent).not.toContain('[26]')
  // In words and by a mark: colour is not all there is.
  const verdict = cited!.querySelector('.verdict')!
  expect(verdict.textContent).toBe('✕ Contradicts it')
})

it('a claim with no paper says so, quietly, and has nothing to open', async () => {
  const { default: literature } = await import('virtual:dataset/literature')
  const { dataset } = await import('./mountApp.tsx')
  const read = new Set(literature.readings.flatMap(({ claims }) => claims))
  const bare = dataset.claims.find(
    ({ id, citations }) => !read.has(id) && citations.every((n) => !literature.cited[n - 1]),
  )!
  await mountApp(`?view=everything&select=${bare.source}--${bare.target}`)
  const card = document.querySelector(`[data-claim="${bare.id}"]`)!
  expect(card.querySelector('.papers')?.textContent).toBe('No paper seen that bears on this')
  expect(card.querySelector('details.papers')).toBeNull()
})

describe('what an arrow rests on', () => {
  const ledger = (name: string) => details().getByRole('list', { name })

  it('is said in sentences, papers and the experiment that is missing', async () => {
    await mountApp(OPG)
    const said = ledger('What it rests on')
    await expect
      .element(said)
      .toHaveTextContent('1 sentence says so with no experiment that shows it.')
    await expect
      .element(said)
      .toHaveTextContent(
        'tells of an experiment that raised, lowered or removed osteoprotegerin itself',
      )
    await expect.element(said).toHaveTextContent('Papers: 1 supports in part, 2 contradict')
  })

  it('is told beside each side by itself where the review says both', async () => {
    await mountApp(GLUCOCORTICOIDS)
    const said = ledger('What it rests on')
    await expect
      .element(said)
      .toHaveTextContent('3 sentences tell of raising or applying it: it is enough')
    await expect.element(said).toHaveTextContent(/Papers on what raises it: 3 support/)
    await expect.element(said).toHaveTextContent(/Papers on what lowers it: .*2 contradict/)
  })

  it('counts the papers of what the title tells, and not of what is said in general below it', async () => {
    await mountApp('?view=overview&dose=high&select=oxidative-stress--autophagy')
    const article = document.querySelector('.details article')!
    await vi.waitFor(() => {
      expect(article.querySelector('.general-claims [data-paper]')).not.toBeNull()
    })
    const all = [...article.querySelectorAll<HTMLElement>('[data-paper]')]
    const own = all.filter((paper) => !paper.closest('.general-claims, .outside'))
    const against = own.filter(({ dataset }) => dataset['verdicts'] === 'contradicts')
    expect([own.length, against.length]).toEqual([2, 2])
    await expect.element(ledger('What it rests on')).toHaveTextContent(/Papers: 2 contradict$/)
  })

  it('is there in Chinese', async () => {
    await mountApp(`${OPG}&lang=zh`)
    await expect.element(ledger('依据')).toHaveTextContent('1 句只作陈述，未述可证明的实验。')
    await expect.element(ledger('依据')).toHaveTextContent('文献：1 篇部分支持，2 篇相反')
    line().click()
    const verdict = document.querySelector('.details .papers .verdict')!
    expect(verdict.textContent).toBe('✕ 与此相反')
    // The finding of a reading comes in the language of the page.
    expect(verdict.parentElement!.textContent).toMatch(/小鼠原代破骨细胞/)
  })
})

describe('what contradicts it', () => {
  const button = () => details().getByRole('button', { name: 'What contradicts this?' })

  it('is one press away, also by keyboard: the first paper that does, unfolded', async () => {
    await mountApp(OPG)
    button().element().focus()
    await userEvent.keyboard('{Enter}')
    const here = document.activeElement as HTMLElement
    expect(here.dataset['verdicts']).toContain('contradicts')
    expect(here.closest('details')?.open).toBe(true)
    expect(rectIn(here).isIn).toBe(true)
    // Its title leads to what is known of it, the next link to the paper itself.
    await userEvent.tab()
    expect(document.activeElement?.getAttribute('href')).toMatch(/select=paper-/)
    await userEvent.tab()
    expect(document.activeElement?.getAttribute('href')).toMatch(/^https:/)
    expect(here.contains(document.activeElement)).toBe(true)
  })

  it('is the other side where no paper contradicts', async () => {
    await mountApp('?view=pi3k-akt-mtor&select=exercise--pi3k-akt-mtor-pathway')
    expect(document.querySelector('.details [data-verdicts~="contradicts"]')).toBeNull()
    await button().click()
    const here = document.activeElement as HTMLElement
    expect(here.dataset['side']).toBe('decreases')
  })

  it('is not offered where nothing is known to', async () => {
    await mountApp('?view=ampk-mtor&select=ampk--tsc2')
    await expect.element(detailsHeading()).toHaveTextContent('AMPK increases TSC2')
    await expect.element(button()).not.toBeInTheDocument()
  })
})

describe('a paper that a link selects', () => {
  const heading = () => detailsHeading()

  it('lights its arrows, and tells its record, what it says and the claims it bears on', async () => {
    const { default: literature } = await import('virtual:dataset/literature')
    const id = 'arai-2019-beclin-modulates'
    const read = literature.readings
      .filter(({ paper }) => paper === id)
      .flatMap((one) => one.claims)
    const { store } = await mountApp('?view=everything&select=paper-arai-2019-beclin-modulates')
    await expect.element(heading()).toHaveTextContent('Arai 2019')
    const cards = [...document.querySelectorAll<HTMLElement>('.details [data-claim]')]
    const shown = cards.map((card) => card.dataset['claim']!)
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown).toEqual(expect.arrayContaining(read))
    const ids = store
      .getState()
      .dataset.claims.filter((claim) => shown.includes(claim.id))
      .map(({ source, target }) => `${source}--${target}`)
    await expect.poll(() => new Set(drawnIds(cyOnPage()).arrows)).toEqual(new Set(ids))
  })

  it('is what its record leads to wherever it is listed', async () => {
    const { store } = await mountApp(OPG)
    line().click()
    const record = document.querySelector<HTMLElement>('.details .to-paper')!
    const { paper } = record.closest<HTMLElement>('[data-paper]')!.dataset
    record.click()
    await expect.poll(() => store.getState().scope.select).toBe(`paper-${paper!}`)
    await expect.element(details().getByText(/^Bears on \d+ claims?$/)).toBeVisible()
  })

  it('is named as a part of the link that is not understood where there is none', async () => {
    const { store } = await mountApp('?view=ampk-mtor&select=paper-nobody-1900')
    await expect.element(page.getByText('paper-nobody-1900')).toBeVisible()
    expect(store.getState().scope).toMatchObject({ select: null, view: 'ampk-mtor' })
  })
})

it('a caveat is one line with its kind, and opens by keyboard', async () => {
  await mountApp(OPG)
  const summary = document.querySelector<HTMLElement>('.details .caveats summary')!
  const note = summary.parentElement!.querySelector('p')!
  expect(summary.textContent).toBe('About the citation')
  expect(note.checkVisibility()).toBe(false)
  summary.focus()
  await userEvent.keyboard('{Enter}')
  expect(note.checkVisibility()).toBe(true)
})

it('a reference says what its paper says of it, and why', async () => {
  await mountApp('?select=ref-26')
  const title = details().getByRole('heading', {
    name: 'What the paper says of all that it is cited for',
  })
  const said = title.element().nextElementSibling!
  expect(said.textContent).toMatch(/^✕ Contradicts it .*raises autophagy/)
})

it('a paper that was read for the topic of a number alone stands at the number', async () => {
  const { default: literature } = await import('virtual:dataset/literature')
  const ofTopic = literature.readings.find(({ scope }) => scope === 'topic')!
  await mountApp(`?select=ref-${ofTopic.number!}`)
  const shown = document.querySelector(`.topic-papers [data-paper="${ofTopic.paper}"]`)!
  expect(shown.checkVisibility()).toBe(true)
  expect(shown.querySelector('a[href^="https:"]')).not.toBeNull()
})

describe.each(['en', 'zh'] as const)('with all that is folded open, in %s', (lang) => {
  it.each([OPG, GLUCOCORTICOIDS, '?select=ref-1'])('axe finds nothing on %s', async (link) => {
    await page.viewport(NARROW.width, NARROW.height)
    await mountApp(`${link}&lang=${lang}`, { theme: lang === 'en' ? 'dark' : 'light' })
    for (const summary of folds()) summary.click()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW.width)
    const { violations } = await axe.run(document)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

it('what the arrow says and rests on by cell is one press away, and a square sets the filter', async () => {
  const { store } = await mountApp(GLUCOCORTICOIDS)
  await details().getByText('By cell and setting').click()
  const square = details().getByRole('link', { name: 'Osteocyte, Low dose: raises it' })
  await expect.element(square).toBeVisible()
  await expect.element(details().getByRole('columnheader', { name: 'Enough' })).toBeVisible()
  await square.click()
  await expect.poll(() => store.getState().scope.facets.dose).toEqual(['low'])
  expect(store.getState().scope.facets.cell).toEqual(['OST'])
  expect(store.getState().scope.select).toBe('glucocorticoids--autophagy')
  await expect.element(detailsHeading()).toHaveTextContent('glucocorticoids increase autophagy')
  // The others are still there, and lead back.
  await details().getByRole('link', { name: 'Any cell, Any: says both' }).click()
  await expect.poll(() => store.getState().scope.facets.dose).toEqual([])
})
