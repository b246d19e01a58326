// The rules of a lecture that need no page: what the end of full screen means.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenAfter } from '../src/ui/lecture/fullScreenRule.ts'
import type { LectureScreen, ScreenEvent } from '../src/ui/lecture/fullScreenRule.ts'

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
