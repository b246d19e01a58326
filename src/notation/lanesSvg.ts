// Lanes and panels of a figure: what lies under the arrows, and the names of panels above them.
import type { Palette } from './palette.ts'
import { LANE_FONT_SIZE, LANE_LABEL_X, PANEL_FONT_SIZE, PANEL_LABEL_Y } from './scene.ts'
import type { Scene } from './scene.ts'
import { uprightLines, textWidth } from './text.ts'
import { round } from './marks.ts'
import { escapeXml } from './xml.ts'

/** From one letter of a standing name to the next. */
export const LANE_LINE = 15

export const LANE_STYLE =
  `.lane{font-size:${LANE_FONT_SIZE}px;font-weight:600}` +
  `.panel{font-size:${PANEL_FONT_SIZE}px;font-weight:600}`

export function laneSvg(scene: Scene, palette: Palette): string {
  return scene.lanes
    .map(({ label, top, bottom }, i) => {
      const band =
        i % 2 === 0
          ? `<rect x="0" y="${round(top)}" width="${round(scene.width)}" height="${round(bottom - top)}" fill="${palette.lane}"/>`
          : ''
      return band + laneNameSvg(label, (top + bottom) / 2, palette)
    })
    .join('')
}

function laneNameSvg(label: string, middle: number, { quiet }: Palette): string {
  const lines = uprightLines(label)
  if (!lines) {
    const turned = `translate(${LANE_LABEL_X + 4} ${round(middle)}) rotate(-90)`
    return `<text class="lane" transform="${turned}" fill="${quiet}">${escapeXml(label)}</text>`
  }
  const first = middle - ((lines.length - 1) * LANE_LINE) / 2 + LANE_FONT_SIZE * 0.36
  const spans = lines.map(
    (line, i) => `<tspan x="${LANE_LABEL_X}" y="${round(first + i * LANE_LINE)}">${line}</tspan>`,
  )
  return `<text class="lane" fill="${quiet}">${spans.join('')}</text>`
}

export function panelSvg({ panels }: Scene, palette: Palette): string {
  return panels
    .map(({ left, right, top, bottom }) => {
      const frame = `x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}"`
      return `<rect ${frame} rx="8" fill="${palette.surface}" stroke="${palette.rule}"/>`
    })
    .join('')
}

/** Above the arrows, on a ground of their own: arrows come into a panel past its name. */
export function panelNamesSvg({ panels }: Scene, palette: Palette): string {
  return panels
    .map(({ label, name: middle, top }) => {
      const half = textWidth(label, PANEL_FONT_SIZE) / 2 + 4
      const ground = `x="${round(middle - half)}" y="${round(top + PANEL_LABEL_Y - 8)}" width="${round(2 * half)}" height="16"`
      return (
        `<rect ${ground} rx="3" fill="${palette.surface}"/>` +
        `<text class="panel" x="${round(middle)}" y="${round(top + PANEL_LABEL_Y + 4)}" fill="${palette.text}">${escapeXml(label)}</text>`
      )
    })
    .join('')
}
