// The shapes behind boxes as a figure has them; apart from enclosures.ts, which the first picture needs.
import {
  bandFrame,
  ENCLOSURE_FONT_SIZE,
  ENCLOSURE_LOOKS,
  enclosuresOf,
  stageBands,
} from './enclosures.ts'
import type { Drawn, Enclosure, Rooms } from './enclosures.ts'
import type { Palette } from './palette.ts'
import { round } from './marks.ts'
import { escapeXml } from './xml.ts'

function shapeSvg(shape: Enclosure, palette: Palette): string {
  const { isDouble, border } = ENCLOSURE_LOOKS[shape.shape]
  const rect = (inset: number, paint: string) =>
    `<rect x="${round(shape.left + inset)}" y="${round(shape.top + inset)}" width="${round(shape.right - shape.left - 2 * inset)}" height="${round(shape.bottom - shape.top - 2 * inset)}" rx="${round(shape.radius - inset)}" ${paint}/>`
  const line = `stroke="${palette.rule}"`
  if (!isDouble) return rect(0, `fill="${palette.raised}" ${line} stroke-width="${border}"`)
  const thin = `${line} stroke-width="1.3"`
  return (
    rect(-1.3, `fill="${palette.surface}" ${thin}`) + rect(1.3, `fill="${palette.raised}" ${thin}`)
  )
}

/** What lies behind the arrows of a figure, as the canvas has it (diagram/enclosures.ts). */
export function enclosuresSvg(scene: Rooms, view: Drawn, palette: Palette): string {
  const shapes = enclosuresOf(scene, view)
  const bands = stageBands(scene, shapes).map((band) => {
    const { left, right, top, bottom } = bandFrame(band)
    return `<rect data-stage="${band.id}" x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}" fill="${palette.rule}"/>`
  })
  const drawn = shapes.map(
    (shape) => `<g data-enclosure="${shape.id}">${shapeSvg(shape, palette)}</g>`,
  )
  return bands.join('') + drawn.join('')
}

/** The names of the shapes, above the arrows. */
export function enclosureNamesSvg(scene: Rooms, view: Drawn, palette: Palette): string {
  return enclosuresOf(scene, view)
    .filter(({ label }) => label !== '')
    .map(
      ({ label, name: [x, y] }) =>
        `<text x="${round(x)}" y="${round(y + ENCLOSURE_FONT_SIZE * 0.36)}" font-size="${ENCLOSURE_FONT_SIZE}" fill="${palette.quiet}">${escapeXml(label)}</text>`,
    )
    .join('')
}
