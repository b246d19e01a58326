// Guards the slides: a .pptx that opens as the package it is, one slide for each that was asked for,
// with its words, its notes, its picture and a live link.
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { deckFile } from '../../src/export/deck.ts'
import type { DeckSlide } from '../../src/export/deck.ts'
import { LANGUAGES } from '../../src/domain/review/vocabulary.ts'
import { textWidth } from '../../src/notation/text.ts'
import {
  layoutOf,
  placeInside,
  textSize,
  TITLE,
  titleSize,
  TITLE_SIZE,
} from '../../src/export/slideLayout.ts'
import type { Box } from '../../src/export/slideLayout.ts'

const picture = {
  svg: '<svg width="1000" height="700"><rect x="10" y="10" width="90" height="40" fill="#fff"/></svg>',
  width: 1000,
  height: 700,
  alt: 'A "picture" <of> & things',
}
const slide = (n: number): DeckSlide => ({
  title: `View ${n} & <more>`,
  step: n === 1 ? null : `Tour, step ${n}`,
  text: n === 1 ? null : `What step ${n} says`,
  notes: `Say ${n}`,
  picture,
  legend: n === 1 ? null : { ...picture, height: 100, alt: 'Legend' },
  scopeWords: `Scope ${n}.`,
  source: 'Journal 2024;51(7).',
  link: `https://example.org/?view=overview&step=${n}`,
  linkWords: 'Open',
})

async function open(slides: readonly DeckSlide[]) {
  const zip = await JSZip.loadAsync(
    await deckFile({ title: 'A tour', lang: 'en', slides, made: new Date(0) }),
  )
  const names = Object.keys(zip.files)
  const read = (name: string) => zip.file(name)!.async('string')
  return { names, read, of: (pattern: RegExp) => names.filter((name) => pattern.test(name)) }
}

describe('a deck', () => {
  it.each([1, 7])('of %i steps has as many slides, in order', async (count) => {
    const steps = Array.from({ length: count }, (_, i) => slide(i + 1))
    const { of, read } = await open(steps)
    expect(of(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(count)
    for (const n of steps.keys()) {
      const xml = await read(`ppt/slides/slide${n + 1}.xml`)
      expect(xml).toContain(`View ${n + 1} &amp; &lt;more&gt;`)
      expect(xml).toContain('type="title"')
      expect(xml.includes(`Tour, step ${n + 1}`)).toBe(n > 0)
      expect(xml).toContain(`Scope ${n + 1}.`)
      expect(xml).toContain('Journal 2024;51(7).')
      expect(xml.includes(`What step ${n + 1} says`)).toBe(n > 0)
      // Shapes, and no picture of them.
      expect(xml.match(/<p:grpSp>/g)).toHaveLength(n === 0 ? 1 : 2)
      expect(xml).not.toMatch(/<p:pic>|place of the/)
    }
  })

  it('links each slide back, and hands the speaker the notes', async () => {
    const { read } = await open([slide(1), slide(2)])
    expect(await read('ppt/slides/_rels/slide2.xml.rels')).toContain(
      'Target="https://example.org/?view=overview&amp;step=2" TargetMode="External"',
    )
    expect(await read('ppt/notesSlides/notesSlide2.xml')).toContain('Say 2')
  })
})

describe('a slide', () => {
  const SLACK = 0.001
  const apart = (a: Box, b: Box) => a.x + a.w <= b.x + SLACK || a.y + a.h <= b.y + SLACK
  const inside = ({ x, y, w, h }: Box) => x >= 0 && y >= 0 && x + w <= 13.34 && y + h <= 7.5

  it.each([
    ['beside an upright picture', 1000, 700],
    ['above a wide one, a comparison', 2000, 900],
  ])('has its text %s, and neither lies on the other', (_where, width, height) => {
    const legend = { ...picture, width: 408, height: 560 }
    const parts = { text: 'Words', picture: { ...picture, width, height }, legend }
    const all = layoutOf(parts)
    const places = [all.picture, all.text, all.legend].filter((box) => box !== null)
    expect(places.every(inside)).toBe(true)
    for (const a of places) {
      for (const b of places) expect(a === b || apart(a, b) || apart(b, a)).toBe(true)
    }
  })

  it('has type that fits the room of its text', () => {
    const box = { x: 0, y: 0, w: 3, h: 3 }
    const sizes = [20, 200, 400].map((length) => textSize('a'.repeat(length), box, 'en'))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes[0]).toBe(20)
    expect(sizes[2]).toBeLessThan(20)
  })

  it('has its title on one line, in smaller type where both sides of a comparison are long', () => {
    for (const lang of LANGUAGES) {
      expect(titleSize('Overview', lang)).toBe(TITLE_SIZE)
      const long = 'Osteocyte, glucocorticoids, low dose against osteoblast, exercise · Overview'
      const size = titleSize(long, lang)
      expect(size).toBeLessThan(TITLE_SIZE)
      expect(size).toBeGreaterThanOrEqual(12)
    }
    const width = textWidth('Osteoblast against osteoclast, ageing or exercise · Overview', 1)
    expect(
      width * titleSize('Osteoblast against osteoclast, ageing or exercise · Overview', 'en'),
    ).toBeLessThan(TITLE.w * 72)
  })
})

describe('a picture on a slide', () => {
  const box = { x: 1, y: 1, w: 10, h: 5 }

  it.each([
    [1000, 500],
    [1000, 200],
    [300, 900],
  ])('of %i x %i keeps its shape, fits, and is as large as can be', (width, height) => {
    const { x, y, w, h } = placeInside({ width, height }, box)
    expect(w / h).toBeCloseTo(width / height)
    expect(Math.max(w / box.w, h / box.h)).toBeCloseTo(1)
    expect([x + w / 2, y + h / 2]).toEqual([6, 3.5])
  })
})
