// The keys of a lecture and what each does: read by the listener, by the help and by its tests, so that
// none is told of that does nothing, and none works in secret. A key is known by what it types; where that
// tells nothing, by where it lies.
import type { Language } from '../../domain/review/vocabulary.ts'
import { plainKey } from '../plainKey.ts'
import { STRIDES } from '../tour/stepKeys.ts'

export const LECTURE_ACTIONS = [
  ...STRIDES,
  'side',
  'light',
  'pen',
  'marker',
  'wipe',
  'nearer',
  'farther',
  'whole',
  'hide',
  'black',
  'white',
  'qr',
  'notes',
  'vote',
  'help',
  'full',
  'leave',
] as const
export type LectureAction = (typeof LECTURE_ACTIONS)[number]

interface KeyRow {
  /** Values of `KeyboardEvent.key`, letters small. */
  readonly keys: readonly string[]
  /** Values of `KeyboardEvent.code`, for where the same key types something that tells nothing. */
  readonly places?: readonly string[]
  /** As the help writes them. */
  readonly shown: string
  readonly about: Readonly<Record<Language, string>>
}

/** A letter, by what it types or where it lies. */
function letter(key: string, about: KeyRow['about']): KeyRow {
  const shown = key.toUpperCase()
  return { keys: [key], places: [`Key${shown}`], shown, about }
}

export const LECTURE_KEYS: Readonly<Record<LectureAction, KeyRow>> = {
  next: {
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
    shown: '→ ↓ PageDown Space',
    about: { en: 'next step', zh: '下一步' },
  },
  previous: {
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
    shown: '← ↑ PageUp Backspace',
    about: { en: 'previous step', zh: '上一步' },
  },
  first: { keys: ['Home'], shown: 'Home', about: { en: 'first step', zh: '第一步' } },
  last: { keys: ['End'], shown: 'End', about: { en: 'last step', zh: '最后一步' } },
  side: letter('s', {
    en: 'side step of this step, where it has one, and back',
    zh: '进入本步的旁支步骤（如有），再按返回',
  }),
  light: letter('l', {
    en: 'spot of light at the pointer, on and off, or while held',
    zh: '指针处的光点：按一下开或关，按住则暂亮',
  }),
  pen: letter('p', { en: 'pen for this slide, on and off', zh: '在本页上书写的画笔，开或关' }),
  marker: letter('m', { en: 'highlighter, on and off', zh: '荧光笔，开或关' }),
  wipe: letter('e', { en: 'wipe off what was drawn', zh: '擦去所画的内容' }),
  nearer: { keys: ['+', '='], shown: '+', about: { en: 'nearer', zh: '放大' } },
  farther: { keys: ['-'], shown: '−', about: { en: 'farther', zh: '缩小' } },
  whole: letter('f', { en: 'whole picture', zh: '显示整幅图' }),
  hide: letter('x', { en: 'hide the picked box; else show all', zh: '隐藏所选的框；否则全部恢复' }),
  black: {
    keys: ['b', '.'],
    places: ['KeyB', 'Period'],
    shown: 'B .',
    about: { en: 'black screen', zh: '黑屏' },
  },
  white: {
    keys: ['w', ','],
    places: ['KeyW', 'Comma'],
    shown: 'W ,',
    about: { en: 'white screen', zh: '白屏' },
  },
  qr: letter('q', { en: 'QR code of what is shown', zh: '当前画面的二维码' }),
  notes: letter('n', { en: 'speaker notes in a second window', zh: '在另一窗口打开讲者备注' }),
  vote: letter('v', {
    en: 'on a question: count the hands, Enter goes from A to D; then go on as ever',
    zh: '在提问页：录入举手人数，按 Enter 依次从 A 到 D；之后照常前进',
  }),
  help: {
    keys: ['?', 'h'],
    places: ['Slash', 'KeyH'],
    shown: '? H',
    about: { en: 'these keys', zh: '本页按键说明' },
  },
  full: {
    keys: ['F5'],
    shown: 'F5',
    about: { en: 'full screen (not from the notes window)', zh: '全屏（在备注窗口中按无效）' },
  },
  // In full screen the browser keeps Escape to itself: it ends that, and no more.
  leave: {
    keys: ['Escape'],
    shown: 'Esc',
    about: {
      en: 'out of full screen, back to the picture, then to the explorer at this place',
      zh: '先退出全屏，再回到画面，再按则在此处回到图谱',
    },
  },
}

/** Keys that do more than one thing, so that no row of the table can hold them. */
export const MORE_KEYS: readonly Pick<KeyRow, 'shown' | 'about'>[] = [
  {
    shown: '1 … 9, Enter',
    about: { en: 'to the step of that number', zh: '转到该编号的步骤' },
  },
  {
    shown: 'Shift + ← ↑ → ↓ PageDown',
    about: {
      en: 'from box to box, from arrow to arrow, while the diagram has the focus',
      zh: '焦点在图上时，逐框、逐箭头移动',
    },
  },
  {
    shown: 'Click, Enter',
    about: {
      en: 'on an arrow: its sentences; any key returns',
      zh: '在箭头上：显示其句子；按任意键返回',
    },
  },
]

const mapOf = (namesOf: (row: KeyRow) => readonly string[]): ReadonlyMap<string, LectureAction> =>
  new Map(
    LECTURE_ACTIONS.flatMap((action) =>
      namesOf(LECTURE_KEYS[action]).map((name) => [name, action]),
    ),
  )
const BY_KEY = mapOf(({ keys }) => keys)
const BY_PLACE = mapOf(({ places = [] }) => places)

/** What an event tells of its key: what it types or is called, and where it lies. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code'>

/** What a key is called that an input method, or a system that does not know it, keeps from the page. */
const UNTOLD = ['Process', 'Unidentified']

const isCharacter = (key: string): boolean => key.length === 1

/**
 * Whether a key tells nothing by what it types, so that its place has to do. A letter from a to z says
 * which key was meant wherever it lies, and plus and minus zoom. Other signs say nothing: a clicker's
 * black key lies where the full stop is in America, whatever the layout types there.
 */
function isForeign(key: string): boolean {
  if (!isCharacter(key)) return UNTOLD.includes(key)
  return !/[a-z\d +=-]/i.test(key)
}

/** What a key does in a lecture, or null. */
export function lectureAction({ key, code }: Pressed): LectureAction | null {
  const plain = plainKey(key)
  const named = BY_KEY.get(plain) ?? BY_KEY.get(plain.toLowerCase())
  return named ?? (isForeign(plain) ? BY_PLACE.get(code) : undefined) ?? null
}

/** The digit a key stands for, or null: many layouts have something else on the row of digits. */
export function digitOf({ key, code }: Pressed): string | null {
  const plain = plainKey(key)
  if (/^\d$/.test(plain)) return plain
  if (!isForeign(plain) || BY_KEY.has(plain)) return null
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null
}

/** Whether Shift is only how a character comes about. With all other keys it makes another one. */
export function isShiftIdle({ key }: Pressed): boolean {
  const plain = plainKey(key)
  // Clickers send Shift and F5.
  return plain === 'F5' || UNTOLD.includes(plain) || (isCharacter(plain) && plain !== ' ')
}
