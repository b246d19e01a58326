// The words of the export dialog, both languages.
import { isInFrame } from '../framed.ts'
import { FRAMED } from '../framedWords.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { DataGroupId } from '../../export/dataFormats.ts'
import type { ExportFaultName } from '../../export/exportFault.ts'

export interface ExportWords {
  readonly heading: string
  readonly preview: (title: string) => string
  /** Why nothing can be drawn, and the way out. */
  readonly empty: string
  readonly emptySides: string
  /** Of a table or a list: what the picture is of. */
  readonly pictureOf: (view: string) => string
  readonly notOfReview: (view: string) => string
  readonly gridHint: string
  readonly picture: string
  readonly size: string
  readonly sizeOption: (scale: number, width: number, height: number) => string
  /** As wide as a journal prints it. */
  readonly slideOption: (width: number, height: number) => string
  readonly paperOption: (mm: number, width: number, height: number) => string
  readonly type: (points: string) => string
  readonly typeTooSmall: (least: number) => string
  readonly png: string
  readonly svg: string
  readonly copy: string
  readonly print: string
  readonly slides: string
  readonly slidesHint: string
  readonly slide: string
  readonly gridSlide: string
  readonly tours: string
  readonly tourOption: (name: string, count: number) => string
  readonly tour: string
  readonly printTour: string
  readonly tourPage: string
  readonly data: string
  readonly dataHint: string
  readonly format: string
  readonly formatGroups: Readonly<Record<DataGroupId, string>>
  /** Of an arrow, or of an entity with all its arrows. */
  readonly onlySelected: (selected: string) => string
  readonly saveData: string
  readonly copyList: string
  readonly listCopied: string
  readonly pack: string
  readonly gridCsv: string
  readonly close: string
  readonly working: string
  readonly slideOf: (done: number, all: number) => string
  readonly saved: (file: string) => string
  readonly copied: string
  readonly printed: string
  readonly openHere: string
  readonly stepOf: (tour: string, number: number | string, count: number) => string
  readonly faults: Readonly<Record<ExportFaultName, string>>
}

const en: ExportWords = {
  heading: 'Export',
  preview: (title) => `Preview of the figure: ${title}`,
  empty:
    'No arrow fits the filters, so there is nothing to draw. Close this and take a filter away, or choose another view.',
  emptySides:
    'No claim of this view names either side, so there is nothing to draw. Close this and choose another view, or pick something else over a side.',
  pictureOf: (view) =>
    `The picture is the diagram of the view “${view}” under the same filters; the table itself leaves as data.`,
  notOfReview: (view) =>
    `What the review is made of cannot be drawn. The picture is the diagram of the view “${view}”, the data are its arrows and claims.`,
  gridHint: 'The grid as on the page: the same counts and shades, over all data.',
  picture: 'Picture',
  size: 'Size',
  sizeOption: (scale, width, height) => `${scale}× (${width} × ${height} pixels)`,
  slideOption: (width, height) => `For slides, 16:9 (${width} × ${height} pixels)`,
  paperOption: (mm, width, height) =>
    `${mm} mm wide, for print (${width} × ${height} pixels, 600 dpi)`,
  type: (points) => `Smallest type at this width: ${points} pt.`,
  typeTooSmall: (least) =>
    `Journals ask for ${least} pt or more: take the wider size, a whole page, or a view with fewer boxes.`,
  png: 'PNG',
  svg: 'SVG',
  copy: 'Copy as PNG',
  print: 'Print or save as PDF',
  slides: 'Slides',
  slidesHint:
    'PowerPoint with shapes that can be edited, PDF, or a web page that plays by itself from a disk, without network. Each slide has picture and legend, its source and a live link.',
  slide: 'This view, one slide',
  gridSlide: 'The grid, one slide',
  tours: 'Tour',
  tourOption: (name, count) => `${name} (${count} ${count === 1 ? 'slide' : 'slides'})`,
  tour: 'The tour, a slide for each step',
  printTour: 'Print the tour or save it as PDF',
  tourPage: 'The tour as one web page',
  data: 'Data',
  dataHint:
    'Of exactly what the view shows now: its arrows and claims, the papers behind them, its network.',
  format: 'As',
  formatGroups: {
    tables: 'Arrows and claims',
    citations: 'Papers behind the arrows',
    networks: 'Network',
  },
  onlySelected: (selected) => `Only what is selected: ${selected}`,
  saveData: 'Save',
  copyList: 'Copy',
  listCopied: 'The list is on the clipboard.',
  pack: 'Figure and data in one file (zip)',
  gridCsv: 'Counts as CSV',
  close: 'Close',
  working: 'Working …',
  slideOf: (done, all) => `Drawing slide ${done} of ${all} …`,
  saved: (file) => (isInFrame() ? FRAMED.en.saved(file) : `Saved as ${file}`),
  copied: 'The picture is on the clipboard.',
  get printed() {
    return isInFrame() ? FRAMED.en.printed : 'Handed to the print dialog.'
  },
  openHere: 'Open this slide in the explorer',
  stepOf: (tour, number, count) => `${tour} · Step ${number} of ${count}`,
  faults: {
    layout: 'The diagram is still loading. Close this, wait a moment and try again.',
    load: 'A part of the page could not be loaded. Check the connection and try again.',
    draw: 'The browser could not draw the picture. Try SVG instead.',
    size: 'This picture is too large for the browser. Choose a smaller size, or SVG.',
    clipboard: 'This browser cannot copy pictures, or was not allowed to. Save the PNG instead.',
    copy: 'This browser did not allow copying. Save the list as a file instead.',
    slides: 'The slides could not be written. Try again, or save the picture as PNG.',
    unknown: 'This did not work. Reload the page and try again.',
  },
}

const zh: ExportWords = {
  heading: '导出',
  preview: (title) => `图的预览：${title}`,
  empty: '没有箭头符合筛选条件，因此无图可绘。请关闭此窗口，去掉某个筛选条件，或换一个视图。',
  emptySides:
    '此视图中没有指明任一侧的论断，因此无图可绘。请关闭此窗口，换一个视图，或在某一侧改选其他条件。',
  pictureOf: (view) => `图片是视图“${view}”在同样筛选下的通路图；表格本身以数据形式导出。`,
  notOfReview: (view) =>
    `综述索引无法绘成图。图片是视图“${view}”的通路图，数据是其中的箭头和论断。`,
  gridHint: '与页面上相同的网格：同样的数目和深浅，统计全部数据。',
  picture: '图片',
  size: '尺寸',
  sizeOption: (scale, width, height) => `${scale}×（${width} × ${height} 像素）`,
  slideOption: (width, height) => `幻灯片用，16:9（${width} × ${height} 像素）`,
  paperOption: (mm, width, height) => `宽 ${mm} mm，供印刷（${width} × ${height} 像素，600 dpi）`,
  type: (points) => `此宽度下最小字号：${points} pt。`,
  typeTooSmall: (least) =>
    `期刊一般要求不小于 ${least} pt：请选较宽的尺寸，用整页，或换一个框较少的视图。`,
  png: 'PNG',
  svg: 'SVG',
  copy: '复制为 PNG',
  print: '打印或存为 PDF',
  slides: '幻灯片',
  slidesHint:
    'PowerPoint（图形可编辑）、PDF，或一个可从磁盘打开、无需网络的网页。每页都有图与图例、来源和可点击的链接。',
  slide: '当前视图，一页',
  gridSlide: '网格，一页',
  tours: '导览',
  tourOption: (name, count) => `${name}（${count} 页）`,
  tour: '整条导览，每步一页',
  printTour: '打印整条导览或存为 PDF',
  tourPage: '整条导览，存为一个网页',
  data: '数据',
  dataHint: '恰为当前视图所示：箭头与论断、其背后的论文、整个网络。',
  format: '格式',
  formatGroups: { tables: '箭头与论断', citations: '箭头背后的论文', networks: '网络' },
  onlySelected: (selected) => `仅导出所选：${selected}`,
  saveData: '保存',
  copyList: '复制',
  listCopied: '列表已复制到剪贴板。',
  pack: '图与数据合为一个文件（zip）',
  gridCsv: '数目（CSV）',
  close: '关闭',
  working: '处理中……',
  slideOf: (done, all) => `正在绘制第 ${done} 页，共 ${all} 页……`,
  saved: (file) => (isInFrame() ? FRAMED.zh.saved(file) : `已保存为 ${file}`),
  copied: '图片已复制到剪贴板。',
  get printed() {
    return isInFrame() ? FRAMED.zh.printed : '已交给打印对话框。'
  },
  openHere: '在图谱中打开本页',
  stepOf: (tour, number, count) => `${tour} · 第 ${number} 步，共 ${count} 步`,
  faults: {
    layout: '图仍在加载。请关闭此窗口，稍候再试。',
    load: '页面的一部分无法加载。请检查网络后重试。',
    draw: '浏览器无法绘制此图。请改用 SVG。',
    size: '此图对浏览器来说太大。请选较小的尺寸，或用 SVG。',
    clipboard: '此浏览器不能复制图片，或未获许可。请改为保存 PNG。',
    copy: '浏览器不允许复制。请改为保存成文件。',
    slides: '幻灯片无法写出。请重试，或将图片存为 PNG。',
    unknown: '未能完成。请刷新页面后重试。',
  },
}

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = { en, zh }
