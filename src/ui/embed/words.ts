// The words of the page within another page, and of the code that puts it there, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

export interface EmbedWords {
  readonly openFull: string
  readonly offer: string
  readonly hint: string
  readonly size: string
  readonly sizeOption: (width: number, height: number) => string
  /** Of the sketch of the frame. */
  readonly sketch: (width: number, height: number) => string
  readonly code: string
  readonly copy: string
  readonly copied: string
}

export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  en: {
    openFull: 'Open in the explorer (new tab)',
    offer: 'Embed in another page',
    hint: 'For a course page or an online thesis: the picture with its message and key, still to be zoomed and pointed at, and a link to all of it here. In a sandbox it needs scripts, its own origin and pop-ups.',
    size: 'Size',
    sizeOption: (width, height) => `${width} × ${height} pixels`,
    sketch: (width, height) => `The frame at a third of its size, ${width} × ${height} pixels`,
    code: 'HTML code',
    copy: 'Copy the code',
    copied: 'The code is on the clipboard.',
  },
  zh: {
    openFull: '在图谱中打开（新标签页）',
    offer: '嵌入其他网页',
    hint: '用于课程网页或在线学位论文：图及其要点和图例，仍可缩放和指点，并附有回到此处的链接。若放在沙箱中，须允许脚本、同源和弹出窗口。',
    size: '尺寸',
    sizeOption: (width, height) => `${width} × ${height} 像素`,
    sketch: (width, height) => `框架示意，为实际的三分之一，${width} × ${height} 像素`,
    code: 'HTML 代码',
    copy: '复制代码',
    copied: '代码已复制到剪贴板。',
  },
}
