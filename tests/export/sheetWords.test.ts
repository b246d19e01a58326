// Guards what is written around a drawing: all of it by itself, and what somebody takes away is gone and no more.
import { describe, expect, it } from 'vitest'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { exportedOf } from '../../src/export/exported.ts'
import { ALL_WORDS } from '../../src/export/sheetWords.ts'
import type { SheetWords } from '../../src/export/sheetWords.ts'
import { everyElement, readXml } from '../notation/xml.ts'
import { realDataset } from '../fixtures.ts'
import { BASE } from './figures.ts'

const MODES = ['diagram', 'grid'] as const

function sheetOf(mode: (typeof MODES)[number], given: Partial<SheetWords>) {
  const sheetWords = { ...ALL_WORDS, ...given }
  const settings = { base: BASE, sheetWords }
  const exported = exportedOf(realDataset, { ...DEFAULT_SCOPE, mode, lang: 'en' }, settings)
  if (exported.kind === 'empty') throw new Error('Nothing is drawn.')
  const all = everyElement(readXml(exported.sheet.svg))
  const texts = all.filter(({ name }) => name === 'text').map(({ text }) => text)
  const about = all.find(({ name }) => name === 'desc')?.text ?? ''
  const legend = all.filter(({ attributes }) => 'data-legend' in attributes).length
  return { exported, texts, about, legend, height: exported.sheet.height }
}

describe.each(MODES)('on the sheet of a %s', (mode) => {
  const whole = sheetOf(mode, {})
  const { title, link, source } = whole.exported
  const joined = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '')
  const has = (texts: readonly string[], words: string) =>
    joined(texts).includes(words.replaceAll(/\s/g, ''))

  it('stand title, legend, source and link by themselves', () => {
    expect(whole.texts[0]).toBe(title)
    expect(whole.legend).toBeGreaterThan(0)
    expect([has(whole.texts, source), has(whole.texts, link)]).toEqual([true, true])
  })

  it('a title of somebody stands for the name, after the letter of the panel', () => {
    const { texts, exported } = sheetOf(mode, { ownTitle: ' What lowers <bone> ', letter: 'B' })
    expect(texts[0]).toBe('B\u2002What lowers <bone>')
    // Slides, captions and what is read aloud call it so too.
    expect(exported.title).toBe('What lowers <bone>')
    const untitled = sheetOf(mode, { hasTitle: false, hasScope: false, ownTitle: 'x', letter: 'B' })
    expect(untitled.texts[0]).toBe('B')
    expect(untitled.exported.title).toBe(title)
    expect(has(untitled.texts, exported.scopeWords)).toBe(false)
  })

  it('what is taken away is gone, the sheet is that much lower, and the rest stays', () => {
    const bare = sheetOf(mode, { hasLegend: false })
    expect(bare.legend).toBe(0)
    expect(has(bare.texts, link)).toBe(true)
    const untitled = sheetOf(mode, { hasTitle: false })
    expect(untitled.texts).not.toContain(title)
    expect(untitled.legend).toBe(whole.legend)
    for (const { height } of [bare, untitled]) expect(height).toBeLessThan(whole.height)
  })

  it('where the link is not written, the file still has it', () => {
    const { texts, about, height } = sheetOf(mode, { hasCaption: false })
    expect([has(texts, source), has(texts, link)]).toEqual([false, false])
    expect(about).toContain(link)
    expect(whole.about).not.toContain(link)
    expect(height).toBeLessThan(whole.height)
  })
})

it('the slide of the grid is as flat as a slide and has every word of the sheet', () => {
  const { exported, texts } = sheetOf('grid', {})
  const { svg, width, height } = exported.slide
  expect(width * 9).toBe(height * 16)
  const words = everyElement(readXml(svg)).filter(({ name }) => name === 'text')
  expect(words.map(({ text }) => text)).toEqual(texts)
})

it('a slide without words has its drawing in the middle, under its letter', () => {
  const none = {
    hasTitle: false,
    hasScope: false,
    hasLegend: false,
    hasCaption: false,
    letter: 'A',
  }
  const { svg, width, height } = sheetOf('diagram', none).exported.slide
  expect(width * 9).toBe(height * 16)
  const all = everyElement(readXml(svg))
  const numbers = (name: string) => all.find((one) => one.name === name)!.attributes
  const aside = Number(/translate\((\S+) /.exec(numbers('g')['transform']!)![1])
  const drawing = all.find(
    ({ name, attributes }) => name === 'svg' && 'x' in attributes,
  )!.attributes
  const left = aside + Number(drawing['x'])
  expect(left + Number(drawing['width']) / 2).toBeCloseTo(width / 2, 0)
  const letter = all.find(({ text }) => text === 'A')!.attributes
  expect(aside + Number(letter['x'])).toBeLessThan(width / 2)
  expect(Number(letter['y'])).toBeLessThan(Number(drawing['y']))
})
