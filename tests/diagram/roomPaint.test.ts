// Guards how a name for the back row lies over its box: the outline of the box stays whole between the rim of the
// letters and the letters.
import { expect, it } from 'vitest'
import type { Context2D } from '../../src/diagram/overlayPaint.ts'
import { paintRoomName } from '../../src/diagram/roomPaint.ts'
import { PALETTES } from '../../src/notation/palettes.ts'

const NAME = { id: 'a', lines: ['one', 'two'], x: 0, y: 0, size: 20, lineHeight: 21 }

it.each([
  ['solid', 1],
  ['double', 2],
])('the %s outline lies over the rim and under the letters', (border, strokes) => {
  const painted: string[] = []
  const say = (what: string) => () => painted.push(what)
  const ctx = {
    strokeText: say('rim'),
    stroke: say('outline'),
    fillText: say('letters'),
    setLineDash: () => undefined,
  } as unknown as Context2D
  const path = {} as Path2D
  const outline = { path, colour: '#123456', width: 4, border }
  paintRoomName(ctx, { ...NAME, width: 40, height: 42 }, outline, PALETTES.light)
  const lines = Array.from({ length: strokes }, () => 'outline')
  expect(painted).toEqual(['rim', 'rim', ...lines, 'letters', 'letters'])
})
