// The words of the sheet's handle, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'
import type { SheetHeight } from './sheetHeights.ts'

interface SheetWords {
  readonly handle: (height: string) => string
  readonly heights: Readonly<Record<SheetHeight, string>>
}

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  en: {
    handle: (height) => `Height of the details: ${height}. Press to change it`,
    heights: { low: 'low', half: 'half of the window', full: 'nearly all of the window' },
  },
  zh: {
    handle: (height) => `详情的高度：${height}。按此更改`,
    heights: { low: '低', half: '半个窗口', full: '几乎整个窗口' },
  },
}
