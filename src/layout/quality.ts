// How well a drawing reads: arrows that cross, and arrows that run on top of one another.
type Points = readonly (readonly [x: number, y: number])[]

interface Segment {
  readonly bundle: string
  readonly a: readonly [x: number, y: number]
  readonly b: readonly [x: number, y: number]
}

type Span = readonly [from: number, to: number]

/** Spans on one line that touch are one span. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: [number, number][] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else found.push([from, to])
  }
  return found
}

/** The stretches that can be seen: arrows of one bundle that lie on one another are one stretch. */
function segmentsOf(
  routes: Iterable<readonly [id: string, points: Points]>,
  bundles: ReadonlyMap<string, string>,
): Segment[] {
  const lines = new Map<string, { bundle: string; isUpright: boolean; at: number; spans: Span[] }>()
  const slanted: Segment[] = []
  for (const [id, points] of routes) {
    const bundle = bundles.get(id) ?? id
    points.slice(1).forEach((b, i) => {
      const a = points[i] ?? b
      const isUpright = a[0] === b[0]
      if (!isUpright && a[1] !== b[1]) {
        slanted.push({ bundle, a, b })
        return
      }
      const at = isUpright ? a[0] : a[1]
      const ends = isUpright ? [a[1], b[1]] : [a[0], b[0]]
      const key = `${bundle} ${String(isUpright)} ${at}`
      const line = lines.get(key) ?? { bundle, isUpright, at, spans: [] }
      line.spans.push([Math.min(...ends), Math.max(...ends)])
      lines.set(key, line)
    })
  }
  const straight = [...lines.values()].flatMap(({ bundle, isUpright, at, spans }) =>
    joined(spans).map(([from, to]): Segment =>
      isUpright ? { bundle, a: [at, from], b: [at, to] } : { bundle, a: [from, at], b: [to, at] },
    ),
  )
  return [...slanted, ...straight]
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

/** Pairs of stretches of different bundles that cross, and that lie on one another. */
export function quality(
  routes: Iterable<readonly [id: string, points: Points]>,
  bundles: ReadonlyMap<string, string>,
): Quality {
  const segments = segmentsOf(routes, bundles)
  let crossings = 0
  let overlaps = 0
  segments.forEach((s, i) => {
    for (let j = i + 1; j < segments.length; j++) {
      const t = segments[j]
      if (!t || s.bundle === t.bundle || !meet(s, t)) continue
      if (cross(s, t)) crossings++
      else if (overlap(s, t)) overlaps++
    }
  })
  return { crossings, overlaps }
}
