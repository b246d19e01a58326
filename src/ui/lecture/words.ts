// The words of lecture mode, in both languages.
import type { Language } from '../../domain/vocabulary.ts'

const en = {
  lecture: 'Lecture mode',
  leave: 'Leave',
  back: 'Back',
  next: 'Next',
  spotlight: 'Spot',
  qr: 'QR',
  qrButton: 'QR code',
  notes: 'Notes',
  controls: 'Lecture controls',
  keys: 'Keys',
  keysTitle: 'Keys of the lecture',
  keyColumns: ['Key', 'What it does'],
  covered: {
    black: 'The screen is black. Any of the lecture keys brings the picture back.',
    white: 'The screen is white. Any of the lecture keys brings the picture back.',
  },
  uncovered: 'The picture is back.',
  source: (citation: string) => `Review: ${citation}`,
  notProjected: (mode: string) =>
    `Shown as a diagram: “${mode}” is for reading and is not projected.`,
  qrTitle: 'Open this on your own screen',
  qrLabel: 'QR code of the link below',
  qrFile:
    'This copy of the page was opened from a file, so the code leads nowhere on another machine.',
  qrTooLong: 'The link is too long for a QR code.',
  close: 'Close',
  notesBlocked:
    'The browser has blocked the notes window. Allow pop-ups for this page, then press N.',
  notesTitle: 'Speaker notes',
  nowShown: 'On screen',
  say: 'Say',
  nextUp: 'Next',
  lastStep: 'This is the last step.',
  noTour: 'No tour is being given: the notes belong to the steps of a tour.',
  clock: 'Time',
  timer: 'Since the start',
  restartTimer: 'Restart the timer',
}

export type LectureWords = typeof en

export const LECTURE_WORDS: Readonly<Record<Language, LectureWords>> = {
  en,
  zh: {
    lecture: '讲课模式',
    leave: '退出',
    back: '上一步',
    next: '下一步',
    spotlight: '光点',
    qr: '二维码',
    qrButton: '二维码',
    notes: '备注',
    controls: '讲课控制',
    keys: '按键',
    keysTitle: '讲课按键',
    keyColumns: ['按键', '作用'],
    covered: {
      black: '屏幕已变黑。按任一讲课按键即可恢复画面。',
      white: '屏幕已变白。按任一讲课按键即可恢复画面。',
    },
    uncovered: '画面已恢复。',
    source: (citation) => `综述：${citation}`,
    notProjected: (mode) => `此处显示通路图：“${mode}”供阅读，不投影。`,
    qrTitle: '在自己的屏幕上打开',
    qrLabel: '下方链接的二维码',
    qrFile: '本页是从文件打开的，二维码在别的设备上无法打开。',
    qrTooLong: '链接太长，无法生成二维码。',
    close: '关闭',
    notesBlocked: '浏览器拦截了备注窗口。请允许本页弹出窗口，然后再按 N。',
    notesTitle: '讲者备注',
    nowShown: '屏幕上',
    say: '讲解',
    nextUp: '下一步',
    lastStep: '这是最后一步。',
    noTour: '当前没有进行导览；备注只属于导览的各步。',
    clock: '时间',
    timer: '已讲',
    restartTimer: '重新计时',
  },
}
