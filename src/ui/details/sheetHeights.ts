// The three heights of the sheet on a phone: its head alone, half, and all but a strip of the picture.

interface Height {
  readonly css: string
  /** Of the window. */
  readonly share: number
}

export const SHEET_HEIGHTS = {
  low: { css: '116px', share: 0.18 },
  half: { css: 'min(50dvh, 520px)', share: 0.5 },
  full: {
    css: 'calc(max(100dvh, 440px) - var(--header-h) - var(--viewbar-h) - 64px)',
    share: 0.75,
  },
} as const satisfies Record<string, Height>

export type SheetHeight = keyof typeof SHEET_HEIGHTS

const ORDER: readonly SheetHeight[] = ['low', 'half', 'full']

/** The height one up or down; the last one stays. */
export function nextHeight(height: SheetHeight, by: 1 | -1): SheetHeight {
  return ORDER[ORDER.indexOf(height) + by] ?? height
}

/** Where a sheet comes to rest that is let go at `pixels` in a window so high. */
export function nearestHeight(pixels: number, windowHeight: number): SheetHeight {
  const away = (height: SheetHeight) =>
    Math.abs(pixels / windowHeight - SHEET_HEIGHTS[height].share)
  return ORDER.reduce((best, height) => (away(height) < away(best) ? height : best))
}
