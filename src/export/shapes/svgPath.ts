// The path of a figure as moves, lines and curves, which every office program knows. For the paths that this project
// writes: absolute commands, arcs of circles and ellipses that are not turned.

export type Point = readonly [x: number, y: number]

export type Segment =
  | { readonly to: 'move' | 'line'; readonly points: readonly [Point] }
  | { readonly to: 'curve'; readonly points: readonly [Point, Point, Point] }
  | { readonly to: 'close'; readonly points: readonly [] }

const COMMAND = /([A-Za-z])([^A-Za-z]*)/g
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g
/** How many numbers a command takes at a time. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  A: 7,
  Z: 0,
}

const between = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
]

const curve = (a: Point, b: Point, to: Point): Segment => ({ to: 'curve', points: [a, b, to] })

interface Arc {
  readonly centre: Point
  readonly from: number
  readonly sweep: number
}

/** An arc between two points of a circle with radius 1. */
function unitArc([x0, y0]: Point, [x1, y1]: Point, isLarge: boolean, isClockwise: boolean): Arc {
  const [dx, dy] = [(x1 - x0) / 2, (y1 - y0) / 2]
  const half = dx * dx + dy * dy
  const off = Math.sqrt(Math.max(0, 1 - half) / half) * (isLarge === isClockwise ? -1 : 1)
  const centre: Point = [(x0 + x1) / 2 - dy * off, (y0 + y1) / 2 + dx * off]
  const from = Math.atan2(y0 - centre[1], x0 - centre[0])
  const turned = Math.atan2(y1 - centre[1], x1 - centre[0]) - from
  const whole = 2 * Math.PI
  const positive = ((turned % whole) + whole) % whole
  return { centre, from, sweep: isClockwise ? positive : positive - whole }
}

/** An arc as curves, each of at most a quarter. */
function arcCurves(start: Point, numbers: readonly number[]): readonly Segment[] {
  const [rx = 0, ry = 0, , isLarge, isClockwise, x = 0, y = 0] = numbers
  const end: Point = [x, y]
  const isNothing = start[0] === x && start[1] === y
  if (isNothing || rx === 0 || ry === 0) return [{ to: 'line', points: [end] }]
  // Radii too small for the way are as large as they must be.
  const need = Math.hypot((x - start[0]) / rx, (y - start[1]) / ry) / 2
  const [a, b] = [rx * Math.max(1, need), ry * Math.max(1, need)]
  const unit = ([px, py]: Point): Point => [px / a, py / b]
  const { centre, from, sweep } = unitArc(unit(start), unit(end), isLarge === 1, isClockwise === 1)
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6))
  const step = sweep / count
  const reach = (4 / 3) * Math.tan(step / 4)
  const at = (angle: number, out: number): Point => [
    (centre[0] + Math.cos(angle) - out * Math.sin(angle)) * a,
    (centre[1] + Math.sin(angle) + out * Math.cos(angle)) * b,
  ]
  return Array.from({ length: count }, (_, i) => {
    const [begin, stop] = [from + i * step, from + (i + 1) * step]
    return curve(at(begin, reach), at(stop, -reach), i === count - 1 ? end : at(stop, 0))
  })
}

/** What one command adds, from where the path has come to; `before` is the last handle of a curve. */
function drawn(
  command: string,
  n: readonly number[],
  here: Point,
  before: Point,
): readonly Segment[] {
  const at = (i: number): Point => [n[i] ?? 0, n[i + 1] ?? 0]
  switch (command) {
    case 'M':
      return [{ to: 'move', points: [at(0)] }]
    case 'L':
      return [{ to: 'line', points: [at(0)] }]
    case 'H':
      return [{ to: 'line', points: [[n[0] ?? 0, here[1]]] }]
    case 'V':
      return [{ to: 'line', points: [[here[0], n[0] ?? 0]] }]
    case 'C':
      return [curve(at(0), at(2), at(4))]
    case 'S':
      return [curve([2 * here[0] - before[0], 2 * here[1] - before[1]], at(0), at(2))]
    case 'Q':
      return [curve(between(here, at(0), 2 / 3), between(at(2), at(0), 2 / 3), at(2))]
    case 'A':
      return arcCurves(here, n)
    case 'Z':
      return [{ to: 'close', points: [] }]
    default:
      throw new Error(`no command of a figure: ${command}`)
  }
}

/** The segments of a path. */
export function segmentsOf(d: string): readonly Segment[] {
  const segments: Segment[] = []
  let start: Point = [0, 0]
  let here: Point = [0, 0]
  let handle: Point = here
  const put = (command: string, numbers: readonly number[]) => {
    for (const segment of drawn(command, numbers, here, handle)) {
      segments.push(segment)
      here = segment.points.at(-1) ?? start
      handle = segment.to === 'curve' ? segment.points[1] : here
      if (segment.to === 'move') start = here
    }
  }
  for (const [, command = '', text = ''] of d.matchAll(COMMAND)) {
    const numbers = [...text.matchAll(NUMBER)].map(([number]) => Number(number))
    const takes = TAKES[command] ?? 0
    if (takes === 0) put(command, [])
    for (let i = 0; takes > 0 && i < numbers.length; i += takes) {
      // Further points of a move are lines.
      put(command === 'M' && i > 0 ? 'L' : command, numbers.slice(i, i + takes))
    }
  }
  return segments
}
