// Guards the colours: readable in both themes, and effects that differ for every kind of eye.
import { describe, expect, it } from 'vitest'
import { CSS_PALETTE, cssVariables } from '../../src/notation/cssPalette.ts'
import { HUES, mutedBox, THEMES } from '../../src/notation/palette.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import type { Palette } from '../../src/notation/palette.ts'
import { realDataset } from '../fixtures.ts'
import type { Sight } from './colour.ts'
import { contrast, difference, hueOf, SIGHTS } from './colour.ts'

/** Every colour of a palette with its name. */
function coloursOf(palette: Palette): readonly (readonly [name: string, colour: string])[] {
  const { effects, muted, box, sides, cells, ...plain } = palette
  return [
    ...Object.entries(plain),
    ...Object.entries(effects).map(([id, colour]) => [`effect-${id}`, colour] as const),
    ...Object.entries(muted).map(([id, colour]) => [`muted-${id}`, colour] as const),
    ['box-fill', box.fill],
    ['box-stroke', box.stroke],
    ['side-left', sides.left],
    ['side-right', sides.right],
    ...cells.map((colour, i) => [`cell-${i}`, colour] as const),
  ]
}

const PAIRS = HUES.flatMap((a, i) => HUES.slice(i + 1).map((b) => [a, b] as const))

describe.each(THEMES)('in the %s theme', (theme) => {
  const palette = PALETTES[theme]
  const surfaces = ['background', 'surface', 'raised', 'lane'] as const

  it.each(surfaces)('text, quiet text and links can be read on %s (4.5 to 1)', (surface) => {
    for (const ink of ['text', 'quiet', 'accent'] as const) {
      expect(contrast(palette[ink], palette[surface])).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('text can be read on the accent and on a warning (4.5 to 1)', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.warning, palette.warningSurface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.text, palette.warningSurface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.warning, palette.surface)).toBeGreaterThanOrEqual(4.5)
  })

  it('a label can be read on a box (4.5 to 1), and its outline and icon be seen (3 to 1)', () => {
    const { fill, stroke } = palette.box
    expect(contrast(palette.text, fill)).toBeGreaterThanOrEqual(4.5)
    for (const ground of [palette.surface, palette.lane, fill]) {
      expect(contrast(stroke, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it('boxes have no colour: what is coloured is an arrow', () => {
    const { fill, stroke } = palette.box
    for (const colour of [fill, stroke, mutedBox(palette).fill, mutedBox(palette).stroke]) {
      const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
      expect(Math.max(...channels) - Math.min(...channels)).toBeLessThan(30)
    }
  })

  it.each(HUES)('an arrow that is %s can be seen on surface and lane (3 to 1)', (effect) => {
    for (const ground of [palette.surface, palette.lane]) {
      expect(contrast(palette.effects[effect], ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(palette.muted[effect], ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(HUES)('an arrow that is %s is fainter where it is muted', (effect) => {
    const [full, muted] = [palette.effects[effect], palette.muted[effect]]
    expect(contrast(muted, palette.surface)).toBeLessThan(contrast(full, palette.surface))
    expect(difference(full, muted, 'full colour sight')).toBeGreaterThanOrEqual(10)
  })

  it('a muted box is seen (3 to 1) and its label read (4.5 to 1)', () => {
    const { fill, stroke, text } = mutedBox(palette)
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5)
    for (const ground of [fill, palette.lane]) {
      expect(contrast(stroke, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it('has a colour for each core cell, seen on every box and on the lanes (3 to 1)', () => {
    expect(palette.cells).toHaveLength(realDataset.meta.cells.filter(({ core }) => core).length)
    for (const colour of palette.cells) {
      for (const ground of [palette.surface, palette.lane, palette.box.fill]) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('the lines of both sides of a comparison stand out from their ground (3 to 1)', () => {
    for (const ground of [palette.surface, palette.lane]) {
      expect(contrast(palette.sides.left, ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(palette.sides.right, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(Object.keys(SIGHTS) as Sight[])('every two cells look far apart to %s', (sight) => {
    const distances = palette.cells.flatMap((a, i) =>
      palette.cells.slice(i + 1).map((b) => difference(a, b, sight)),
    )
    expect(Math.min(...distances)).toBeGreaterThan(30)
  })

  it('a cell keeps its hue in every theme, so that it is known again', () => {
    palette.cells.forEach((colour, i) => {
      const turn = Math.abs(hueOf(colour) - hueOf(PALETTES.light.cells[i]!))
      expect(Math.min(turn, 360 - turn)).toBeLessThan(20)
    })
  })

  it('a cell has not the colour of a raising, lowering or contested arrow', () => {
    for (const effect of ['increases', 'decreases', 'contested'] as const) {
      for (const colour of palette.cells) {
        expect(difference(colour, palette.effects[effect], 'full colour sight')).toBeGreaterThan(25)
      }
    }
  })

  it.each(Object.keys(SIGHTS) as Sight[])('every two effects look different to %s', (sight) => {
    for (const colours of [palette.effects, palette.muted]) {
      const alike = PAIRS.map(
        ([a, b]) => [a, b, Math.round(difference(colours[a], colours[b], sight))] as const,
      ).filter(([, , distance]) => distance < 10)
      expect(alike).toEqual([])
    }
  })

  it.each(Object.keys(SIGHTS) as Sight[])('raising and lowering look far apart to %s', (sight) => {
    const { increases, decreases } = palette.effects
    expect(difference(increases, decreases, sight)).toBeGreaterThan(50)
  })

  it('every colour is a CSS variable of its value, and pictures in the page name just these', () => {
    const declared = new Map(
      cssVariables(palette)
        .split(';')
        .map((line) => line.split(':') as [string, string]),
    )
    const named = new Map(coloursOf(CSS_PALETTE))
    for (const [name, colour] of coloursOf(palette)) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/)
      expect([name, declared.get(`--${name}`)]).toEqual([name, colour])
      expect(named.get(name)).toBe(`var(--${name})`)
    }
    expect(declared.size).toBe(coloursOf(palette).length)
  })
})

describe('the colour arithmetic of these tests', () => {
  it('knows the contrast of black on white, and of a grey that just fails', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('knows which colours each kind of eye confuses', () => {
    expect(difference('#ff0000', '#00ff00', 'full colour sight')).toBeGreaterThan(150)
    expect(difference('#c0504d', '#8a7a2c', 'deuteranopia')).toBeLessThan(
      difference('#c0504d', '#8a7a2c', 'full colour sight') / 2,
    )
    expect(difference('#0000ff', '#ffff00', 'deuteranopia')).toBeGreaterThan(100)
  })
})
