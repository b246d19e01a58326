// What is said within a frame of another page. What that page forbids cannot be asked: a file that is not taken and a
// dialog that does not open fail without a word. So they are told as handed over, and not as done.
import type { Language } from '../domain/review/vocabulary.ts'

interface FramedWords {
  readonly saved: (file: string) => string
  readonly printed: string
}

export const FRAMED: Readonly<Record<Language, FramedWords>> = {
  en: {
    saved: (file) =>
      `Handed to the browser as ${file}. If no file has come, the page around this one does not allow it; in a window of its own it works.`,
    printed:
      'Handed to the print dialog. If none has opened, the page around this one does not allow it; in a window of its own it works.',
  },
  zh: {
    saved: (file) =>
      `已作为 ${file} 交给浏览器。如未得到文件，是外层网页不允许；在单独的窗口中打开即可保存。`,
    printed: '已交给打印对话框。如未出现，是外层网页不允许；在单独的窗口中打开即可打印。',
  },
}
