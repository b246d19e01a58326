// The words of the export dialog, both languages.
import type { Language } from '../../domain/vocabulary.ts'
import type { ExportFaultName } from './fault.ts'

export interface ExportWords {
  readonly heading: string
  readonly preview: (title: string) => string
  readonly side: string
  readonly sides: { readonly left: string; readonly right: string }
  readonly picture: string
  readonly pictureHint: string
  readonly size: string
  readonly sizeOption: (scale: number, width: number, height: number) => string
  readonly png: string
  readonly svg: string
  readonly copy: string
  readonly print: string
  readonly slides: string
  readonly slidesHint: string
  readonly slide: string
  readonly tour: (name: string, count: number) => string
  readonly data: string
  readonly dataHint: string
  readonly csv: string
  readonly json: string
  readonly close: string
  readonly working: string
  readonly slideOf: (done: number, all: number) => string
  readonly saved: (file: string) => string
  readonly copied: string
  readonly printed: string
  readonly openHere: string
  readonly faults: Readonly<Record<ExportFaultName, string>>
}

const en: ExportWords = {
  heading: 'Export',
  preview: (title) => `Preview of the figure: ${title}`,
  side: 'Side of the comparison',
  sides: { left: 'Left', right: 'Right' },
  picture: 'Picture',
  pictureHint: 'With title, scope, legend, source, data version and link.',
  size: 'PNG size',
  sizeOption: (scale, width, height) => `${scale}× (${width} × ${height} pixels)`,
  png: 'PNG',
  svg: 'SVG',
  copy: 'Copy as PNG',
  print: 'Print or save as PDF',
  slides: 'Slides (PowerPoint)',
  slidesHint: 'Picture and legend, with the source and a live link on every slide.',
  slide: 'This view, one slide',
  tour: (name, count) => `Tour “${name}”, ${count} ${count === 1 ? 'slide' : 'slides'}`,
  data: 'Data',
  dataHint: 'What the view shows now: its arrows as a table, its claims in full.',
  csv: 'Arrows as CSV',
  json: 'Claims as JSON',
  close: 'Close',
  working: 'Working …',
  slideOf: (done, all) => `Drawing slide ${done} of ${all} …`,
  saved: (file) => `Saved as ${file}`,
  copied: 'The picture is on the clipboard.',
  printed: 'Handed to the printer’s dialog.',
  openHere: 'Open this slide in the explorer',
  faults: {
    layout: 'The diagram is still loading. Close this, wait a moment and try again.',
    load: 'A part of the page could not be loaded. Check the connection and try again.',
    draw: 'The browser could not draw the picture. Try SVG instead.',
    size: 'This picture is too large for the browser. Choose a smaller size, or SVG.',
    clipboard: 'This browser cannot copy pictures, or was not allowed to. Save the PNG instead.',
    slides: 'The slides could not be written. Try again, or save the picture as PNG.',
    unknown: 'This did not work. Reload the page and try again.',
  },
}

const zh: ExportWords = {
  heading: '导出',
  preview: (title) => `图的预览：${title}`,
  side: '对比的一侧',
  sides: { left: '左侧', right: '右侧' },
  picture: '图片',
  pictureHint: '含标题、范围、图例、来源、数据版本和链接。',
  size: 'PNG 尺寸',
  sizeOption: (scale, width, height) => `${scale}×（${width} × ${height} 像素）`,
  png: 'PNG',
  svg: 'SVG',
  copy: '复制为 PNG',
  print: '打印或存为 PDF',
  slides: '幻灯片（PowerPoint）',
  slidesHint: '图与图例；每页都有来源和可点击的链接。',
  slide: '当前视图，一页',
  tour: (name, count) => `导览“${name}”，${count} 页`,
  data: '数据',
  dataHint: '当前视图所示内容：箭头列为表格，论断完整列出。',
  csv: '箭头（CSV）',
  json: '论断（JSON）',
  close: '关闭',
  working: '处理中……',
  slideOf: (done, all) => `正在绘制第 ${done} 页，共 ${all} 页……`,
  saved: (file) => `已保存为 ${file}`,
  copied: '图片已复制到剪贴板。',
  printed: '已交给打印对话框。',
  openHere: '在图谱中打开本页',
  faults: {
    layout: '图仍在加载。请关闭此窗口，稍候再试。',
    load: '页面的一部分无法加载。请检查网络后重试。',
    draw: '浏览器无法绘制此图。请改用 SVG。',
    size: '此图对浏览器来说太大。请选较小的尺寸，或用 SVG。',
    clipboard: '此浏览器不能复制图片，或未获许可。请改为保存 PNG。',
    slides: '幻灯片无法写出。请重试，或将图片存为 PNG。',
    unknown: '未能完成。请刷新页面后重试。',
  },
}

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { en, zh }
