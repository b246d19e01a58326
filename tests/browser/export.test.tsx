// Figures out of the real page: by keyboard alone, in the size that was asked for, and with clear words
// where the browser will not.
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import layouts from 'virtual:dataset/layouts'
import library from 'virtual:dataset/library'
import { exportedOf } from '../../src/export/exported.ts'
import { withLayout } from '../../src/domain/review/dataset.ts'
import { createSelectors } from '../../src/store/selectors.ts'
import { createAppStore } from '../../src/store/store.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { tourSteps } from '../../src/ui/export/slides.ts'
import { ExportMenu } from '../../src/ui/export/ExportMenu.tsx'
import { PageContext } from '../../src/ui/useApp.ts'
import { firstWords } from '../../src/ui/words/loadWords.ts'
import '../../src/ui/css/page.css'
import { complaints } from './axe.ts'
import { dataset, mountApp, NARROW, WIDE } from './mountApp.tsx'

interface Saved {
  readonly name: string
  readonly blob: Blob
}

let saved: Saved[] = []

beforeEach(() => {
  saved = []
  const blobs = new Map<string, Blob>()
  const make = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = make(blob)
    if (blob instanceof Blob) blobs.set(url, blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! })
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  document.querySelector('.print-sheet')?.remove()
  document.documentElement.dataset['theme'] = 'light'
  await page.viewport(WIDE.width, WIDE.height)
})

/** The menu alone, on a page in the scope of a link. */
async function mountMenu(link = '') {
  const { scope } = scopeOfLink(link, dataset)
  const layout = (await layouts[scope.view]!()).default
  const store = createAppStore(withLayout(dataset, scope.view, layout), { scope, linkFaults: [] })
  store.getState().libraryArrived(library)
  const words = await firstWords(scope.lang)
  document.title = words.appName
  document.documentElement.lang = scope.lang === 'zh' ? 'zh-CN' : 'en'
  await render(
    <PageContext value={{ store, heard: store, selectors: createSelectors(), words }}>
      <main>
        <h1>{words.appName}</h1>
        <ExportMenu />
      </main>
    </PageContext>,
  )
  return store
}

const opener = () => page.getByRole('button', { name: /^(Export|导出)$/ })
const dialog = () => page.getByRole('dialog', { name: /^(Export|导出)$/ })
const choice = (name: string) => dialog().getByRole('button', { name, exact: true })

async function openMenu(link = '') {
  const store = await mountMenu(link)
  await opener().click()
  await expect.element(dialog()).toBeVisible()
  return store
}

const fileSaved = async (): Promise<Saved> => {
  await expect.poll(() => saved.length, { timeout: 10_000 }).toBe(1)
  return saved[0]!
}

it('opens, chooses, saves and closes by keyboard, and gives focus back', async () => {
  await mountMenu('?view=beclin-1')
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(dialog()).toBeVisible()
  // Close, what stands around it, size, PNG.
  await expect.element(dialog().getByRole('button', { name: 'Close' })).toHaveFocus()
  await userEvent.keyboard('{Tab}{Tab}')
  await expect.element(dialog().getByRole('combobox', { name: 'Size' })).toHaveFocus()
  await userEvent.keyboard('{Tab}{Enter}')
  expect((await fileSaved()).name).toBe('bone-autophagy_beclin-1_en_2x.png')
  await expect
    .element(dialog().getByRole('status'))
    .toHaveTextContent(/Saved as .*beclin-1_en_2x.png/)
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog()).not.toBeInTheDocument()
  await expect.element(opener()).toHaveFocus()
})

it.each([
  ['?view=lncrna', 'bone-autophagy_lncrna_en.slide.png'],
  ['?mode=grid', 'bone-autophagy_grid_en.slide.png'],
])('a PNG for slides is as flat and as large as a slide on a screen, %s', async (link, file) => {
  await openMenu(link)
  await dialog().getByRole('combobox', { name: 'Size' }).selectOptions('slide')
  const shown = document.querySelector<HTMLImageElement>('.export-preview img')!
  await expect.poll(() => shown.width / shown.height).toBeCloseTo(16 / 9, 1)
  await choice('PNG').click()
  const { name, blob } = await fileSaved()
  expect(name).toBe(file)
  const { width, height } = await createImageBitmap(blob)
  expect([width, height]).toEqual([1920, 1080])
})

it('a PNG at any scale has that many pixels, and is no empty sheet', async () => {
  await openMenu('?view=lncrna&lang=zh')
  const size = dialog().getByRole('combobox', { name: '尺寸' })
  const preview = document.querySelector<HTMLImageElement>('.export-preview img')!
  const [width, height] = ['width', 'height'].map((side) => Number(preview.getAttribute(side)))
  for (const scale of [1, 2, 3, 4]) {
    saved = []
    await size.selectOptions(`${scale}x`)
    await choice('PNG').click()
    const { name, blob } = await fileSaved()
    expect(name).toBe(`bone-autophagy_lncrna_zh_${scale}x.png`)
    expect(blob.type).toBe('image/png')
    // As large on paper at any scale.
    const perMetre = new DataView(await blob.arrayBuffer()).getUint32(41)
    expect(perMetre).toBe(Math.round((96 * scale) / 0.0254))
    const bitmap = await createImageBitmap(blob)
    expect([bitmap.width, bitmap.height]).toEqual([
      Math.round(width! * scale),
      Math.round(height! * scale),
    ])
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
    pen.drawImage(bitmap, 0, 0)
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height)
    const colours = new Set(new Uint32Array(data.buffer))
    expect(colours.size).toBeGreaterThan(20)
  }
})

it('the code of a frame is of what is shown, in the size that is chosen, and is copied whole', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await openMenu('?view=ampk-mtor&mode=table&cell=OST')
  await dialog().getByText('Embed in another page').click()
  const code = dialog().getByRole('textbox', { name: 'HTML code' })
  await expect.element(code).toHaveTextContent('width="600" height="400"')
  await dialog().getByRole('combobox', { name: 'Size' }).last().selectOptions('800')
  await expect.element(code).toHaveTextContent('width="800" height="500"')
  await expect
    .element(dialog().getByRole('img', { name: /a third of its size, 800 × 500/ }))
    .toBeVisible()
  await choice('Copy the code').click()
  await expect.element(dialog().getByRole('status')).toHaveTextContent(/code is on the clipboard/)
  const [copied] = write.mock.calls[0]!
  expect(copied).toContain(
    `?view=ampk-mtor&amp;cell=OST&amp;embed=on&amp;lang=en&amp;data=${dataset.meta.release}"`,
  )
  // This copy of the page is on no public address.
  await expect.element(dialog().getByText(/leads nowhere from another machine/)).toBeVisible()
  expect(await complaints()).toEqual([])
})

const saveAs = async (format: string) => {
  saved = []
  await dialog().getByRole('combobox', { name: 'As' }).selectOptions(format)
  await choice('Save').click()
  return fileSaved()
}

it('SVG and every kind of data are files of what is shown, under names that say so', async () => {
  await openMenu('?view=ampk-mtor&cell=OST')
  await choice('SVG').click()
  expect((await fileSaved()).name).toBe('bone-autophagy_ampk-mtor_OST_en.svg')
  saved = []
  await dialog().getByRole('combobox', { name: 'Size' }).selectOptions('85mm')
  await expect
    .element(dialog().getByText(/^Smallest type at this width: \d.*6 pt or more/))
    .toBeVisible()
  await choice('SVG').click()
  const narrow = await fileSaved()
  expect(narrow.name).toBe('bone-autophagy_ampk-mtor_OST_en.85mm.svg')
  expect(await narrow.blob.text()).toContain('width="85mm"')
  saved = []
  await choice('PNG').click()
  const png = await (await fileSaved()).blob.arrayBuffer()
  expect(new TextDecoder('latin1').decode(png.slice(37, 41))).toBe('pHYs')
  // 600 to the inch, in metres.
  expect(new DataView(png).getUint32(41)).toBe(23_622)
  expect((await createImageBitmap(new Blob([png]))).width).toBeGreaterThan(2000)
  for (const [format, extension, content] of [
    ['arrows-csv', 'csv', 'Source,Effect,Target'],
    ['claims-json', 'json', '"claims": ['],
    ['claims-tsv', 'claims.tsv', 'claim\tarrow\t'],
    ['bibtex', 'bib', '@article{'],
    ['ris', 'ris', 'TY  - JOUR'],
    ['graphml', 'graphml', '<graphml '],
    ['sbgn-ml', 'sbgn', '<sbgn '],
  ] as const) {
    const file = await saveAs(format)
    expect(file.name).toBe(`bone-autophagy_ampk-mtor_OST_en.${extension}`)
    expect(await file.blob.text()).toContain(content)
  }
})

it('of what is selected alone, if that is asked for', async () => {
  await openMenu('?view=beclin-1&select=exercise--beclin-1')
  const rows = async () => (await (await saveAs('arrows-csv')).blob.text()).trimEnd().split('\r\n')
  expect((await rows()).length).toBeGreaterThan(2)
  await dialog()
    .getByRole('checkbox', { name: /Only what is selected: .*xercise/ })
    .click()
  expect(await rows()).toHaveLength(2)
})

it('a list of papers is copied, and where the browser forbids it that is said', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce()
  await openMenu('?view=ampk-mtor&cell=OST')
  await dialog().getByRole('combobox', { name: 'As' }).selectOptions('gbt-7714')
  await choice('Copy').click()
  await expect.element(dialog().getByRole('status')).toHaveTextContent('on the clipboard')
  expect(write.mock.lastCall?.[0]).toMatch(/^Cited by the review for this:\n\[1\] .+\[J\]\. /)
  write.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
  await choice('Copy').click()
  await expect.element(dialog().getByRole('status')).toHaveTextContent('did not allow copying')
})

it('the figure and all its data leave in one archive, which says what it is', async () => {
  await openMenu('?cell=OC&stressor=glucocorticoids')
  await choice('Figure and data in one file (zip)').click()
  const { name, blob } = await fileSaved()
  expect(name).toMatch(/_OC_glucocorticoids_en\.zip$/)
  const zip = await JSZip.loadAsync(await blob.arrayBuffer())
  const text = (file: string) => zip.file(file)!.async('string')
  expect(Object.keys(zip.files).sort()).toEqual(
    [
      ...['README.txt', 'arrows.csv', 'caption.txt', 'claims.csv', 'figure.png', 'figure.svg'],
      ...['legend.svg', 'network.cx2', 'papers.bib', 'papers.ris', 'papers.txt'],
    ].sort(),
  )
  const readme = await text('README.txt')
  for (const file of Object.keys(zip.files))
    if (file !== 'README.txt') expect(readme).toContain(file)
  expect(readme).toContain('Osteoclast')
  expect(readme).toContain('stressor=glucocorticoids')
  expect(await text('figure.svg')).toContain('</svg>')
  const png = await zip.file('figure.png')!.async('uint8array')
  expect([...png.slice(1, 4)]).toEqual(Array.from('PNG', (letter) => letter.charCodeAt(0)))
})

it('a slide of the view, or of both sides of a comparison, is saved', async () => {
  await openMenu('?view=beclin-1&mode=compare&cell=OB&versus=cell:OC')
  await choice('This view, one slide').click()
  const { name, blob } = await fileSaved()
  expect(name).toMatch(/\.pptx$/)
  expect(blob.size).toBeGreaterThan(20_000)
  expect(new TextDecoder().decode((await blob.arrayBuffer()).slice(0, 2))).toBe('PK')
})

const previewSvg = () =>
  decodeURIComponent(document.querySelector<HTMLImageElement>('.export-preview img')!.src)

it('a comparison is drawn as on the page: both sides in one drawing, each line under its name', async () => {
  await openMenu('?view=beclin-1&mode=compare&cell=OB&versus=cell:OC')
  await expect
    .poll(() => document.querySelector('.export-preview'), { timeout: 15_000 })
    .toBeTruthy()
  const svg = previewSvg()
  expect(svg.match(/<svg /g)).toHaveLength(2)
  for (const name of ['>only: Osteoblast<', '>only: Osteoclast<']) expect(svg).toContain(name)
  expect(svg).not.toContain('pictures%3Dtwo')
  await choice('SVG').click()
  expect((await fileSaved()).name).toBe('bone-autophagy_beclin-1_OB_against_OC_en.svg')
})

it('a step of a tour that compares leaves as one drawing too, placed as the page would place it', async () => {
  const words = { en: 'What the two cells are told of.', zh: '两种细胞各有何说法。' }
  const link = '?view=beclin-1&mode=compare&cell=OB&versus=cell:OC'
  const links = [link, `${link}&pictures=two`, '?view=beclin-1']
  const steps = links.map((to) => ({
    link: to,
    text: words,
    short: words,
    notes: words,
    names: [],
    arrows: [],
  }))
  const tour = { id: 'mine', order: 1, label: words, about: words, steps }
  const asked = {
    id: 'mine',
    own: [tour],
    lang: 'en',
    base: 'https://example.org/',
    onStep: () => undefined,
  } as const
  const kinds: string[] = []
  for await (const { whole, scope, settings } of tourSteps(dataset, tour, asked)) {
    const drawn = exportedOf(whole, scope, settings)
    if (drawn.kind !== 'figure') throw new Error('a step with nothing to draw')
    const { merged, panes, scene } = drawn.figure
    kinds.push(
      `${merged ? 'one drawing' : `${panes.length}`}, ${merged && merged.scene.nodes.length < scene.nodes.length ? 'placed anew' : 'as the view'}`,
    )
  }
  expect(kinds).toEqual(['one drawing, placed anew', '2, as the view', '1, as the view'])
})

it.each(['en', 'zh'] as const)(
  'title, letter and legend are chosen by keys, and the preview shows it, in %s',
  async (lang) => {
    await openMenu(`?view=beclin-1&lang=${lang}`)
    const fold = document.querySelector<HTMLElement>('.sheet-words > summary')!
    fold.focus()
    await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab}{Space}')
    await expect.poll(previewSvg).not.toContain('data-legend')
    await userEvent.keyboard('{Tab}{Tab}Mine{Tab}B')
    await expect.poll(previewSvg).toContain('>B\u2002Mine<')
    expect(await complaints()).toEqual([])
    await page.viewport(NARROW.width, NARROW.height)
    expect(await complaints()).toEqual([])
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}{Space}')
    await expect
      .poll(() => document.querySelector('.sheet-words [role="status"]')?.textContent)
      .toMatch(/source|来源/)
    await choice('SVG').click()
    const svg = await (await fileSaved()).blob.text()
    expect(svg).toContain('>B\u2002Mine<')
    expect(svg).not.toContain('<a ')
  },
)

it('what is selected is in the picture and in its name', async () => {
  await openMenu('?view=beclin-1&select=exercise--beclin-1')
  expect(previewSvg()).toContain('data-halo="exercise--beclin-1"')
  await choice('SVG').click()
  expect((await fileSaved()).name).toContain('at_exercise--beclin-1')
})

it('the grid leaves as the grid, and its counts as a table', async () => {
  await openMenu('?mode=grid')
  expect(previewSvg()).toContain('Cell by stressor')
  expect(previewSvg()).not.toContain('data-entity')
  await choice('Counts as CSV').click()
  const { name, blob } = await fileSaved()
  expect(name).toBe('bone-autophagy_grid_en.csv')
  expect(await blob.text()).toContain('Osteoblast,')
  saved = []
  await choice('The grid, one slide').click()
  expect((await fileSaved()).name).toBe('bone-autophagy_grid_en.pptx')
})

it('of a table the data come first, and what the picture is of is said', async () => {
  await openMenu('?view=beclin-1&mode=table')
  await expect.element(dialog()).toHaveTextContent('The picture is the diagram of the view')
  const groups = [...document.querySelectorAll('.export legend')].map((l) => l.textContent)
  expect(groups[0]).toBe('Data')
})

it.each([
  ['?view=beclin-1&cell=muscle&dose=high&general=hidden', 'No arrow fits the filters'],
  ['?view=beclin-1&cell=muscle&dose=high&general=hidden&lang=zh', '没有箭头符合筛选条件'],
  ['?view=beclin-1&mode=compare&dose=high&cell=muscle&versus=cell:muscle,dose:low', 'names either'],
])('a blank figure is never offered, the way out is said (%s)', async (link, words) => {
  await openMenu(link)
  await expect.element(dialog()).toHaveTextContent(words)
  expect(document.querySelector('.export-preview')).toBeNull()
  expect(
    dialog()
      .getByRole('button', { name: /^(PNG|SVG)$/ })
      .elements(),
  ).toEqual([])
})

it('the slides of a tour can be had anywhere, one for each step', async () => {
  await openMenu('?view=beclin-1')
  const tour = dialog().getByRole('combobox', { name: 'Tour' })
  await tour.selectOptions('contested')
  await choice('The tour, a slide for each step').click()
  await expect.poll(() => saved.length, { timeout: 40_000 }).toBe(1)
  const { name, blob } = saved[0]!
  expect(name).toBe('bone-autophagy_tour-contested_en.pptx')
  const zip = await JSZip.loadAsync(await blob.arrayBuffer())
  const slides = Object.keys(zip.files).filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file))
  expect(slides).toHaveLength(dataset.tours.get('contested')!.stepCount)
  const first = await zip.file('ppt/slides/slide1.xml')!.async('string')
  expect(first).toContain('Prog. Biochem. Biophys. 2024;51(7)')
  // The pictures are shapes that can be edited.
  expect(first).toMatch(/<p:cNvPr id="\d+" name="autophagy"/)
  expect(Object.keys(zip.files).filter((file) => /\.(?:png|svg)$/.test(file))).toEqual([])
  const contents = await Promise.all(slides.map((file) => zip.file(file)!.async('string')))
  expect(new Set(contents.map((xml) => xml.slice(xml.indexOf('<p:grpSp>')))).size).toBe(
    slides.length,
  )
}, 60_000)

describe('the clipboard', () => {
  it('gets the picture', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    await openMenu('?view=beclin-1')
    await choice('Copy as PNG').click()
    await expect.element(dialog().getByRole('status')).toHaveTextContent('on the clipboard')
    const [item] = write.mock.calls[0]![0]
    expect((await item!.getType('image/png')).size).toBeGreaterThan(10_000)
  })

  it('that cannot take it is explained', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('NotAllowedError'))
    await openMenu('?view=beclin-1')
    await choice('Copy as PNG').click()
    await expect.element(dialog().getByRole('status')).toHaveTextContent('cannot copy pictures')
  })
})

it('a picture the browser will not draw is explained', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => {
    done(null)
  })
  await openMenu('?view=beclin-1')
  await choice('PNG').click()
  await expect.element(dialog().getByRole('status')).toHaveTextContent('too large for the browser')
})

it('a tour leaves as one page, which plays by keys and asks before it tells', async () => {
  await openMenu('?view=beclin-1')
  await dialog().getByRole('combobox', { name: 'Tour' }).selectOptions('contested')
  await choice('The tour as one web page').click()
  const { name, blob } = await fileSaved()
  expect(name).toBe('bone-autophagy_tour-contested_en.html')
  const frame = document.createElement('iframe')
  frame.src = URL.createObjectURL(blob)
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve)
  })
  document.body.append(frame)
  await loaded
  const inside = frame.contentDocument!
  const press = (key: string) => inside.dispatchEvent(new KeyboardEvent('keydown', { key }))
  const shown = () =>
    [...inside.querySelectorAll<HTMLElement>('.slide')]
      .filter((slide) => slide.getClientRects().length > 0)
      .map(({ id }) => id)
  const notes = () => inside.querySelector(`#${shown()[0]!} details`)?.getClientRects().length
  expect(shown()).toEqual(['step-1'])
  for (const [key, id] of [
    ['PageDown', 'step-2'],
    ['ArrowRight', 'step-3-asks'],
    [' ', 'step-3'],
    ['ArrowLeft', 'step-3-asks'],
    ['End', 'step-7'],
    ['ArrowRight', 'step-7'],
  ] as const) {
    press(key)
    expect(shown()).toEqual([id])
  }
  expect(notes()).toBe(0)
  press('n')
  expect(notes()).toBe(1)
  inside.querySelector<HTMLElement>('[data-to="previous"]')!.click()
  expect(shown()).toEqual(['step-6'])
  frame.remove()
})

it('prints the sheet and nothing else, and clears it away', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    expect(document.querySelectorAll('body > .print-sheet svg text').length).toBeGreaterThan(20)
  })
  await openMenu('?view=beclin-1')
  await choice('Print or save as PDF').click()
  expect(print).toHaveBeenCalledOnce()
  window.dispatchEvent(new Event('afterprint'))
  expect(document.querySelector('.print-sheet')).toBeNull()

  // A tour: a page for each step, with its words above the picture.
  const pages = () => [...document.querySelectorAll('body > .print-sheet > .print-page')]
  await choice('Print the tour or save it as PDF').click()
  await expect.poll(() => pages().length).toBe(8)
  for (const each of pages()) {
    expect(each.querySelector('h2')!.textContent.length).toBeGreaterThan(20)
    expect(each.querySelectorAll('svg text').length).toBeGreaterThan(10)
  }
  expect(pages()[7]!.querySelector('p')!.textContent).toContain('Step 8 of 8')
  window.dispatchEvent(new Event('afterprint'))
  expect(pages()).toEqual([])
})

it.each([
  ['?view=beclin-1', 'light'],
  ['?view=beclin-1', 'dark'],
  ['?view=beclin-1&mode=compare&lang=zh', 'light'],
  ['?mode=grid', 'dark'],
  ['?view=beclin-1&cell=muscle&dose=high&general=hidden', 'light'],
])('axe finds nothing on %s in %s, also where it is narrow', async (link, theme) => {
  document.documentElement.dataset['theme'] = theme
  await openMenu(link)
  for (const { width, height } of [WIDE, NARROW]) {
    await page.viewport(width, height)
    expect(await complaints()).toEqual([])
    const box = document.querySelector('dialog')!
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth)
  }
})

describe('what the browser prints by itself', () => {
  const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name })
  const picture = () => document.querySelector('.paper-picture svg')
  const lay = () => {
    window.dispatchEvent(new Event('beforeprint'))
    return picture()
  }
  afterEach(() => media(''))

  it('is the figure in the place of a canvas, a comparison, a grid and a slide, and goes again', async () => {
    const { open } = await mountApp('?view=beclin-1', { theme: 'dark' })
    const places = [
      ['?view=beclin-1', '.canvas', 'view=beclin-1'],
      ['?mode=compare&cell=OB&versus=cell:OC', '.one-drawing', 'mode=compare'],
      ['?mode=grid', '.grid-pane', 'mode=grid'],
      ['?tour=exercise&step=3&present=on', '.lecture .canvas', ''],
    ] as const
    for (const [link, inPlaceOf, leadsTo] of places) {
      await open(link)
      await expect.poll(() => document.querySelector(inPlaceOf), { message: link }).not.toBeNull()
      const printed = () => lay()?.querySelector('a')?.getAttribute('xlink:href')
      await expect.poll(printed, { message: link }).toContain(leadsTo)
      // Of a comparison, too, the one picture on the page.
      expect(printed(), link).not.toContain('pictures')
      expect(picture()!.querySelectorAll('svg').length, link).toBeLessThan(2)
      await media('print')
      const { left, right, width } = picture()!.getBoundingClientRect()
      expect([left >= 0, right <= document.documentElement.clientWidth], link).toEqual([true, true])
      expect(width, link).toBeGreaterThan(300)
      expect(picture()!.querySelectorAll('text').length, link).toBeGreaterThan(20)
      expect(document.querySelector(inPlaceOf)!.getClientRects(), link).toHaveLength(0)
      // Nothing lies over it.
      const middle = picture()!.getBoundingClientRect()
      const at = document.elementFromPoint(middle.left + width / 2, middle.top + 40)
      expect(at?.closest('.paper-picture'), link).not.toBeNull()
      await media('')
      window.dispatchEvent(new Event('afterprint'))
      expect(picture(), link).toBeNull()
    }
    // Words print as they are.
    await open('?mode=table')
    await expect.element(page.getByRole('table')).toBeVisible()
    expect(lay()).toBeNull()
  })
})
