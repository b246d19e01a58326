// The rules of a lecture that need no page: what the end of full screen means, and what each key of each
// keyboard does.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenAfter } from '../src/ui/lecture/fullScreenRule.ts'
import type { LectureScreen, ScreenEvent } from '../src/ui/lecture/fullScreenRule.ts'
import { digitOf, isShiftIdle, LECTURE_KEYS, lectureAction } from '../src/ui/lecture/keyTable.ts'

const AT_FIRST: LectureScreen = { isFull: false, isOffered: false, isAskedInNotes: false }
const after = (...events: readonly ScreenEvent[]) => events.reduce(screenAfter, AT_FIRST)

describe('the end of full screen', () => {
  it.each<readonly [events: readonly ScreenEvent[], now: Partial<LectureScreen>]>([
    [['window'], { isFull: false, isOffered: false }],
    [['full'], { isFull: true, isOffered: false }],
    [['full', 'window'], { isFull: false, isOffered: true }],
    // Browsers tell it more than once.
    [['full', 'window', 'window'], { isFull: false, isOffered: true }],
    [['full', 'window', 'wentOn'], { isFull: false, isOffered: false }],
    [['full', 'window', 'wentOn', 'window'], { isFull: false, isOffered: false }],
    [['full', 'window', 'full'], { isFull: true, isOffered: false }],
    // The key that opens the notes is heard before the browser ends full screen for them.
    [['full', 'wentOn', 'window'], { isFull: false, isOffered: true }],
    [['askedInNotes'], { isAskedInNotes: true, isOffered: false }],
    [['full', 'askedInNotes'], { isAskedInNotes: false }],
    [['askedInNotes', 'wentOn'], { isAskedInNotes: false }],
    [['askedInNotes', 'full', 'window'], { isAskedInNotes: false, isOffered: true }],
  ])('%j', (events, now) => {
    expect(after(...events)).toMatchObject(now)
  })

  it('is never said of a full screen, whatever came before', () => {
    const event = fc.constantFrom<ScreenEvent>('full', 'window', 'wentOn', 'askedInNotes')
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { isFull, isOffered, isAskedInNotes } = after(...events)
        return !isFull || (!isOffered && !isAskedInNotes)
      }),
    )
  })
})

describe('a key of a lecture', () => {
  it.each([
    // Full-width signs and letters of Chinese input methods.
    ['？', 'Slash', 'help'],
    ['，', 'Comma', 'white'],
    ['．', 'Period', 'black'],
    ['ｎ', 'KeyN', 'notes'],
    ['Ｌ', 'KeyL', 'light'],
    ['\u3000', 'Space', 'next'],
    // Signs of their own.
    ['。', 'Period', 'black'],
    ['、', 'Slash', 'help'],
    // Held back by the input method.
    ['Process', 'KeyB', 'black'],
    ['Process', 'Slash', 'help'],
    ['Unidentified', 'KeyQ', 'qr'],
    // Russian, Greek and Korean letters.
    ['и', 'KeyB', 'black'],
    ['Ц', 'KeyW', 'white'],
    ['т', 'KeyN', 'notes'],
    ['ю', 'Period', 'black'],
    [';', 'KeyQ', 'qr'],
    ['ㅠ', 'KeyB', 'black'],
    // French: by the letter, and a clicker's black key by its place.
    ['q', 'KeyA', 'qr'],
    ['w', 'KeyZ', 'white'],
    [':', 'Period', 'black'],
    ['.', 'Comma', 'black'],
    ['?', 'KeyM', 'help'],
    // Drawing, and the picture nearer: by the sign, wherever it lies.
    ['p', 'KeyP', 'pen'],
    ['ь', 'KeyM', 'marker'],
    ['+', 'Slash', 'nearer'],
    ['＋', 'Equal', 'nearer'],
    ['-', 'Slash', 'farther'],
    // Where an old system tells no place at all.
    ['N', '', 'notes'],
  ] as const)('%s at %s: %s', (key, code, action) => {
    expect(lectureAction({ key, code })).toBe(action)
  })

  it.each([
    // Another letter from a to z is that letter and not its place.
    ['a', 'KeyQ'],
    ['z', 'KeyW'],
    ['Z', 'KeyW'],
    // Keys with a name of their own.
    ['Dead', 'KeyN'],
    ['Tab', 'Tab'],
    ['Shift', 'ShiftLeft'],
    ['Delete', 'NumpadDecimal'],
    ['и', 'KeyT'],
    ['é', 'Digit2'],
  ])('%s at %s: nothing', (key, code) => {
    expect(lectureAction({ key, code })).toBeNull()
  })

  it.each([
    ['2', 'Digit2', '2'],
    ['２', 'Digit2', '2'],
    ['7', 'Numpad7', '7'],
    ['&', 'Digit1', '1'],
    ['é', 'Digit2', '2'],
    ['ě', 'Digit2', '2'],
    ['٣', 'Digit3', '3'],
    ['Process', 'Digit4', '4'],
    ['?', 'Digit7', null],
    ['ArrowDown', 'Numpad2', null],
    ['Clear', 'Numpad5', null],
    ['-', 'Digit6', null],
  ])('%s at %s is the digit %s', (key, code, digit) => {
    expect(digitOf({ key, code })).toBe(digit)
  })

  it('is another one with Shift only where it types nothing', () => {
    const keys = Object.values(LECTURE_KEYS).flatMap((row) => row.keys)
    const counts = keys.filter((key) => !isShiftIdle({ key, code: '' }))
    expect(counts.filter((key) => key.length === 1)).toEqual([' '])
    expect(counts).toEqual(expect.arrayContaining(['ArrowRight', 'PageUp', 'Home', 'Escape']))
    expect(counts).not.toContain('F5')
  })
})
