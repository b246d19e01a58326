// When the camera counts as being on its way, so that boxes come from their textures.
import { describe, expect, it } from 'vitest'
import { isMoving, nextDrawing } from '../../src/diagram/directDrawing.ts'
import type { Drawing } from '../../src/diagram/directDrawing.ts'

/** Whether it was on its way at each drawing; each is of where it stood and when. */
function along(drawings: readonly (readonly [x: number, at: number])[]): readonly boolean[] {
  let before: Drawing | undefined
  return drawings.map(([x, at]) => {
    const now = nextDrawing(before, [1, x, 0], at)
    const moves = isMoving(before, now)
    before = now
    return moves
  })
}

describe('a camera', () => {
  it('stands at the first drawing, and however often it is drawn from one place', () => {
    expect(
      along([
        [0, 0],
        [0, 16],
        [0, 32],
      ]),
    ).toEqual([false, false, false])
  })

  it('that jumps is not on its way: it has arrived', () => {
    expect(
      along([
        [0, 0],
        [80, 16],
        [80, 32],
      ]),
    ).toEqual([false, false, false])
  })

  it('is on its way from the second step of a movement to its last', () => {
    expect(
      along([
        [0, 0],
        [5, 16],
        [9, 33],
        [12, 50],
        [12, 200],
      ]),
    ).toEqual([false, false, true, true, false])
  })

  it('that goes on after a pause begins anew', () => {
    expect(
      along([
        [0, 0],
        [5, 16],
        [9, 400],
        [12, 416],
      ]),
    ).toEqual([false, false, false, true])
  })
})
