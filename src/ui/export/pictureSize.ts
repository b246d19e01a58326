// How large a picture leaves: so many times as on the page, so many millimetres wide on paper, or as a slide is.
import type { Exported } from '../../export/exported.ts'
import { JOURNAL_WIDTHS, printScale } from '../../export/journalWidth.ts'
import type { JournalWidth } from '../../export/journalWidth.ts'
import type { Sheet } from '../../export/paper.ts'
import { SLIDE_WIDTH } from '../../export/slideSheet.ts'

const SCALES = [1, 2, 3, 4] as const

export type Size =
  | { readonly scale: (typeof SCALES)[number] }
  | { readonly mm: JournalWidth }
  | { readonly forSlides: true }

export const FIRST_SIZE: Size = { scale: 2 }
export const SIZES: readonly Size[] = [
  ...SCALES.map((scale) => ({ scale })),
  { forSlides: true },
  ...JOURNAL_WIDTHS.map((mm) => ({ mm })),
]
export const idOf = (size: Size): string =>
  'mm' in size ? `${size.mm}mm` : 'scale' in size ? `${size.scale}x` : 'slide'

interface Sized {
  readonly sheet: Sheet
  readonly times: number
}

/** What is drawn at a size, and how many times as large. */
export function sizedAt(
  { sheet, slide }: Pick<Exclude<Exported, { kind: 'empty' }>, 'sheet' | 'slide'>,
  size: Size,
): Sized {
  if ('scale' in size) return { sheet, times: size.scale }
  if ('mm' in size) return { sheet, times: printScale(sheet, size.mm) }
  return { sheet: slide, times: SLIDE_WIDTH / slide.width }
}
