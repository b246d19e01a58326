// How well a drawing reads: arrows that cross, and arrows that run on top of one another.
type Points = readonly (readonly [x: number, y: number])[]

interface Segment {
  readonly id: string
  readonly a: readonly [x: number, y: number]
  readonly b: readonly [x: number, y: number]
}

function segmentsOf(routes: ReadonlyMap<string, Points>): Segment[] {
  return [...routes].flatMap(([id, points]) =>
    points.slice(1).map((b, i) => ({ id, a: points[i] ?? b, b })),
  )
}

const side = (p: Segment['a'], q: Segment['a'], r: Segment['a']) =>
  Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))

/** Whether two stretches come near one another at all: most do not, and need no more thought. */
function meet(s: Segment, t: Segment): boolean {
  return (
    Math.max(s.a[0], s.b[0]) + 2 >= Math.min(t.a[0], t.b[0]) &&
    Math.max(t.a[0], t.b[0]) + 2 >= Math.min(s.a[0], s.b[0]) &&
    Math.max(s.a[1], s.b[1]) >= Math.min(t.a[1], t.b[1]) &&
    Math.max(t.a[1], t.b[1]) >= Math.min(s.a[1], s.b[1])
  )
}

function cross(s: Segment, t: Segment): boolean {
  return (
    side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0
  )
}

/** Two upright stretches closer than a line's width, side by side for a while. */
function overlap(s: Segment, t: Segment): boolean {
  const isUpright = ({ a, b }: Segment) => Math.abs(a[0] - b[0]) < 1
  if (!isUpright(s) || !isUpright(t) || Math.abs(s.a[0] - t.a[0]) > 2) return false
  const low = Math.max(Math.min(s.a[1], s.b[1]), Math.min(t.a[1], t.b[1]))
  const high = Math.min(Math.max(s.a[1], s.b[1]), Math.max(t.a[1], t.b[1]))
  return high - low > 4
}

export interface Quality {
  readonly crossings: number
  readonly overlaps: number
}

/** Pairs of stretches of different arrows that cross, and that lie on one another. */
export function quality(routes: ReadonlyMap<string, Points>): Quality {
  const segments = segmentsOf(routes)
  let crossings = 0
  let overlaps = 0
  segments.forEach((s, i) => {
    for (let j = i + 1; j < segments.length; j++) {
      const t = segments[j]
      if (!t || s.id === t.id || !meet(s, t)) continue
      if (cross(s, t)) crossings++
      else if (overlap(s, t)) overlaps++
    }
  })
  return { crossings, overlaps }
}
