// The words of lecture mode, in both languages.
import type { Language } from '../../domain/review/vocabulary.ts'

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
  /** The heading of a comparison. */
  against: (left: string, right: string) => `${left} against ${right}`,
  notProjected: (mode: string) => `${mode}: for reading, not projected; this is the diagram.`,
  qrTitle: 'Open this on your own screen',
  qrLabel: 'QR code of the link below',
  qrFile:
    'This copy of the page was opened from a file, so the code leads nowhere on another machine.',
  qrTooLong: 'The link is too long for a QR code.',
  close: 'Close',
  notesBlocked:
    'The browser has blocked the notes window. Allow pop-ups for this page, then press N.',
  fullEnded: 'Full screen has ended; the lecture goes on.',
  fullAgain: 'Full screen (F5)',
  leaveByKey: 'Leave (Esc)',
  notFull:
    'The lecture is not in full screen. To fill the screen, click its window and press F5 there.',
  notFullHere:
    'F5 does nothing in this window: click the window of the lecture and press F5 there.',
  notesLost:
    'The page of these notes is gone, or is being loaded again. If the notes do not come back with it, press N in the lecture; or close this window.',
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
    lecture: '演示模式',
    leave: '退出',
    back: '上一步',
    next: '下一步',
    spotlight: '光点',
    qr: '二维码',
    qrButton: '二维码',
    notes: '备注',
    controls: '演示控制',
    keys: '按键',
    keysTitle: '演示按键',
    keyColumns: ['按键', '作用'],
    covered: {
      black: '屏幕已变黑。按任一演示按键即可恢复画面。',
      white: '屏幕已变白。按任一演示按键即可恢复画面。',
    },
    uncovered: '画面已恢复。',
    source: (citation) => `综述：${citation}`,
    against: (left, right) => `${left}与${right}`,
    notProjected: (mode) => `${mode}：供阅读，不投影；此处为通路图。`,
    qrTitle: '在自己的屏幕上打开',
    qrLabel: '下方链接的二维码',
    qrFile: '本页是从文件打开的，二维码在别的设备上无法打开。',
    qrTooLong: '链接太长，无法生成二维码。',
    close: '关闭',
    notesBlocked: '浏览器拦截了备注窗口。请允许本页弹出窗口，然后再按 N。',
    fullEnded: '已退出全屏，演示仍在继续。',
    fullAgain: '重新全屏（F5）',
    leaveByKey: '退出演示（Esc）',
    notFull: '演示窗口当前不是全屏。如需全屏，请点击演示窗口，然后在那里按 F5。',
    notFullHere: '在本窗口按 F5 无效：请点击演示窗口，然后在那里按 F5。',
    notesLost:
      '显示这些备注的演示页面已经关闭，或正在重新载入。若备注没有随之恢复，请在演示页面按 N；也可以关闭本窗口。',
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
