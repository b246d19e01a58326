// Guards the shades of the heat map: figures mix what the page's stylesheet mixes.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { HEAT_STEPS } from '../../src/domain/graph/grid.ts'
import { PALETTES, THEMES } from '../../src/notation/palette.ts'
import { mixed, HEAT_PARTS, heatColours } from '../../src/notation/heatPalette.ts'
import { contrast } from './colour.ts'

it('are mixed as css/grid.css mixes them, one for each step', () => {
  const css = readFileSync(new URL('../../src/ui/css/grid.css', import.meta.url), 'utf8')
  const found = [...css.matchAll(/\.shade-[1-9] \{\s*background: ([^;]+);/g)].map(([, ground]) => {
    const part = /var\(--accent\) (\d+)%/.exec(ground!)?.[1]
    return Number(part ?? 100)
  })
  expect(found).toEqual([...HEAT_PARTS])
  expect(HEAT_PARTS).toHaveLength(HEAT_STEPS.length)
})

it('are colours between the two', () => {
  expect(mixed('#000000', '#ffffff', 0)).toBe('#ffffff')
  expect(mixed('#0b5cad', '#ffffff', 100)).toBe('#0b5cad')
  expect(mixed('#000000', '#ffffff', 50)).toBe('#808080')
})

it.each(THEMES)('can be read on in %s', (theme) => {
  for (const step of [1, 2, 3, 4]) {
    const { fill, text } = heatColours(PALETTES[theme], step)
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5)
  }
})
