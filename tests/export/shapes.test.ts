// Guards the pictures of slides as native shapes: all that a figure draws is among them, in its place, boxes with their
// own texts, straight arrows held by the boxes they join.
import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../src/export/paper.ts'
import { drawingXml } from '../../src/export/shapes/drawing.ts'
import { segmentsOf } from '../../src/export/shapes/svgPath.ts'
import { everyElement, readXml } from '../notation/xml.ts'
import type { XmlElement } from '../notation/xml.ts'
import { tourDeck, viewDeck } from './decks.ts'

const EMU = 914_400
const place = { x: 1, y: 1, w: 8 }

/** The drawing as elements, and what its figure has. */
function drawn(sheet: Sheet) {
  const written = { alt: 'Seen', name: 'Picture', place, face: 'Arial', lang: {}, firstId: 1 }
  const all = everyElement(readXml(drawingXml({ sheet, ...written })))
  const named = (name: string) => all.filter((each) => each.name === name)
  const figure = everyElement(readXml(sheet.svg))
  const ids = (key: string) => figure.flatMap(({ attributes }) => attributes[key] ?? [])
  return { all, named, figure, ids }
}
const inside = (element: XmlElement, name: string) =>
  everyElement(element).filter((each) => each.name === name)
const nameOf = (element: XmlElement) => inside(element, 'p:cNvPr')[0]!.attributes['name']

const SHEETS = [
  ['a view', viewDeck('en').slides[0]!.picture!],
  ['a Chinese view', viewDeck('zh').slides[0]!.picture!],
  ['a step, most of which is faded', tourDeck('en').slides[3]!.picture!],
  ['a legend', tourDeck('en').slides[3]!.legend!],
] as const

describe.each(SHEETS)('%s', (_name, sheet) => {
  const { named, figure, ids } = drawn(sheet)
  const texts = figure.flatMap(({ name, text, children }) =>
    name === 'tspan' || (name === 'text' && children.length === 0) ? [text] : [],
  )

  it('has every word of its figure, and no other', () => {
    expect(
      named('a:t')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([...texts].sort())
  })

  it('has each box as one shape with its text, and each arrow under its name', () => {
    const groups = named('p:grpSp').map(nameOf)
    expect(groups.filter((name) => name?.includes(' → '))).toHaveLength(
      ids('data-interaction').length,
    )
    const boxes = named('p:sp').filter(
      (shape) => inside(shape, 'a:custGeom').length > 0 && inside(shape, 'a:t').length > 0,
    )
    expect(boxes).toHaveLength(ids('data-entity').length)
  })

  it('lies in the place it has on the slide', () => {
    const bottom = place.y + (place.w * sheet.height) / sheet.width
    for (const frame of named('a:xfrm')) {
      const [at, by] = [inside(frame, 'a:off')[0]!, inside(frame, 'a:ext')[0]!]
      const [x, y] = [Number(at.attributes['x']), Number(at.attributes['y'])]
      const [w, h] = [Number(by.attributes['cx']), Number(by.attributes['cy'])]
      expect([x, y, w, h].every(Number.isInteger)).toBe(true)
      expect(Math.min(w, h)).toBeGreaterThanOrEqual(0)
      expect(x + w / 2).toBeGreaterThan(place.x * EMU)
      expect(x + w / 2).toBeLessThan((place.x + place.w) * EMU)
      expect(y + h / 2).toBeGreaterThan(place.y * EMU)
      expect(y + h / 2).toBeLessThan(bottom * EMU)
    }
  })

  it('lets nothing vanish', () => {
    const alphas = named('a:alpha').map(({ attributes }) => Number(attributes['val']))
    expect(Math.min(100_000, ...alphas)).toBeGreaterThanOrEqual(10_000)
  })
})

describe('a straight arrow', () => {
  const { named } = drawn(SHEETS[0][1])
  const corner = (shape: XmlElement) => {
    const { attributes } = inside(shape, 'a:off')[0]!
    return [Number(attributes['x']), Number(attributes['y'])] as const
  }
  const held = named('p:cxnSp').flatMap((line) =>
    inside(line, 'a:stCxn').map((hold) => ({ line, hold })),
  )

  it('is a connector held by the box it comes from, where it leaves it', () => {
    expect(held.length).toBeGreaterThan(3)
    for (const { line, hold } of held) {
      const box = named('p:sp').find(
        (shape) => inside(shape, 'p:cNvPr')[0]!.attributes['id'] === hold.attributes['id'],
      )!
      const site = inside(box, 'a:pos')[Number(hold.attributes['idx'])]!
      const [left, top] = corner(box)
      const at = [left + Number(site.attributes['x']), top + Number(site.attributes['y'])] as const
      const [x, y] = corner(line)
      const by = inside(line, 'a:ext')[0]!.attributes
      const flips = inside(line, 'a:xfrm')[0]!.attributes
      const start = [
        x + (flips['flipH'] ? Number(by['cx']) : 0),
        y + (flips['flipV'] ? Number(by['cy']) : 0),
      ] as const
      expect(Math.abs(at[0] - start[0])).toBeLessThanOrEqual(2)
      expect(Math.abs(at[1] - start[1])).toBeLessThanOrEqual(2)
    }
  })
})

describe('a path', () => {
  const points = (d: string) => segmentsOf(d).flatMap(({ points: all }) => all.slice(-1))
  /** The middle of a curve. */
  const middles = (d: string) =>
    segmentsOf(d).reduce<{ here: readonly [number, number]; found: number[][] }>(
      ({ here, found }, segment) => {
        const end = segment.points.at(-1) ?? here
        if (segment.to !== 'curve') return { here: end, found }
        const [a, b, c] = segment.points
        const at = (i: 0 | 1) => (here[i] + 3 * a[i] + 3 * b[i] + c[i]) / 8
        return { here: end, found: [...found, [at(0), at(1)]] }
      },
      { here: [0, 0], found: [] },
    ).found

  it('goes where each command says', () => {
    expect(points('M1 2L3 4H5V6Q7 8 9 10C1 1 2 2 3 3S4 4 5 5Z')).toEqual([
      [1, 2],
      [3, 4],
      [5, 4],
      [5, 6],
      [9, 10],
      [3, 3],
      [5, 5],
    ])
  })

  it.each([
    ['a large arc', 'M-3 0A5 5 0 1 1 3 0', [0, -4], 5],
    ['a small arc', 'M-3 0A5 5 0 0 1 3 0', [0, 4], 5],
    ['the other way', 'M-3 0A5 5 0 0 0 3 0', [0, -4], 5],
    ['a radius that is too small', 'M-3 0A1 1 0 0 1 3 0', [0, 0], 3],
  ] as const)('%s stays on its circle', (_name, d, [x, y], radius) => {
    const found = middles(d)
    expect(found.length).toBeGreaterThan(0)
    for (const [mx = 0, my = 0] of found) {
      expect(Math.abs(Math.hypot(mx - x, my - y) - radius)).toBeLessThan(0.01)
    }
  })
})
