// A layout gives each box the room of its name in both languages. Drawn, it is as large as its own language
// needs, or the arrows at it do. Invariant: its middle stays, and so do all corners of its arrows but the ends.
type Pair = readonly [x: number, y: number]
type Route = readonly Pair[]
type Routes = Readonly<Record<string, Route>>

export interface Box {
  readonly middle: Pair
  /** Its size in the layout. */
  readonly room: Pair
  /** What its name needs; here it becomes what is drawn. */
  readonly size: [width: number, height: number]
}

/** From where an arrow meets a side to the end of that side, at least: as layout/passage.ts has it, and level. */
const FROM_CORNER = [13, 7] as const

/** Along which axis the side lies that an arrow meets: 0 where it comes from above or below. */
const sideOf = ([end, next]: Route): 0 | 1 => (end?.[0] === next?.[0] ? 0 : 1)

function keepEnd({ middle, size }: Box, route: Route): Route {
  const side = sideOf(route)
  const aside = Math.abs((route[0]?.[side] ?? 0) - middle[side]) + FROM_CORNER[side]
  size[side] = Math.max(size[side], 2 * aside)
  return route
}

function moveEnd({ middle, room, size }: Box, route: Route): Route {
  const axis = sideOf(route) === 0 ? 1 : 0
  const [end = middle, ...rest] = route
  const moved: [number, number] = [...end]
  moved[axis] += (Math.sign(middle[axis] - end[axis]) * (room[axis] - size[axis])) / 2
  return [moved, ...rest]
}

/** Gives each box its own size; returns the routes that end at these. */
export function ownRoutes(routes: Routes, boxes: ReadonlyMap<string, Box>): Routes {
  const atBothEnds = (visit: typeof keepEnd): Routes =>
    Object.fromEntries(
      Object.entries(routes).map(([id, route]) => [
        id,
        id.split('--').reduce((way: Route, end) => {
          const box = boxes.get(end)
          return (box ? visit(box, way) : way).slice().reverse()
        }, route),
      ]),
    )
  atBothEnds(keepEnd)
  for (const { room, size } of boxes.values()) {
    for (const axis of [0, 1] as const)
      size[axis] = room[axis] - 2 * Math.max(0, Math.floor((room[axis] - size[axis]) / 2))
  }
  return atBothEnds(moveEnd)
}
