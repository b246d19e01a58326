// Guards the grounds of the grid's squares: figures mix what the page's stylesheet mixes.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { HUES, THEMES } from '../../src/notation/palette.ts'
import { PALETTES } from '../../src/notation/palettes.ts'
import { mixed, SQUARE_PARTS, squareFill } from '../../src/notation/heatPalette.ts'
import { contrast } from './colour.ts'

it('are mixed as css/grid.css mixes them, one for each effect', () => {
  const css = readFileSync(new URL('../../src/ui/css/grid.css', import.meta.url), 'utf8')
  const rule = /\.square-(\w+) \{\s*background: color-mix\(in srgb, var\(--effect-(\w+)\) (\d+)%/g
  const found = [...css.matchAll(rule)].map(([, name, effect, part]) => [
    name,
    effect,
    Number(part),
  ])
  expect(found).toEqual(HUES.map((hue) => [hue, hue, SQUARE_PARTS[hue]]))
})

it('are colours between the two', () => {
  expect(mixed('#000000', '#ffffff', 0)).toBe('#ffffff')
  expect(mixed('#0b5cad', '#ffffff', 100)).toBe('#0b5cad')
  expect(mixed('#000000', '#ffffff', 50)).toBe('#808080')
})

it.each(THEMES)('can be read on in %s', (theme) => {
  const palette = PALETTES[theme]
  for (const hue of HUES) {
    expect(contrast(palette.text, squareFill(palette, hue))).toBeGreaterThanOrEqual(4.5)
  }
})
