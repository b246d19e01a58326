// Places within a figure: moves, turns and enlargements, one within another.
import type { Point } from './svgPath.ts'

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The outer, then the inner within it. */
export function within([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

export function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** How many times as large. */
export const zoomOf = ([a, b]: Matrix): number => Math.hypot(a, b)
/** Clockwise, in degrees. */
export const turnOf = ([a, b]: Matrix): number => (Math.atan2(b, a) * 180) / Math.PI

const STEP = /(translate|rotate|scale)\(([^)]*)\)/g

function stepOf(name: string, x: number, y: number): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, x, y]
  if (name === 'scale') return [x, 0, 0, x, 0, 0]
  const angle = (x * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [cos, sin, -sin, cos, 0, 0]
}

/** What a transform of a figure does. */
export function transformOf(text: string): Matrix {
  return [...text.matchAll(STEP)].reduce((matrix, [, name = '', numbers = '']) => {
    const [x = 0, y = 0] = numbers.split(/[ ,]+/).map(Number)
    return within(matrix, stepOf(name, x, y))
  }, IDENTITY)
}

/** A rectangle as a path, with round corners where it has a radius. */
export function rectPath(x: number, y: number, width: number, height: number, rx: number): string {
  const r = Math.min(rx, width / 2, height / 2)
  const [right, bottom] = [x + width, y + height]
  if (r === 0) return `M${x} ${y}H${right}V${bottom}H${x}Z`
  const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`
  return (
    `M${x + r} ${y}H${right - r}${corner(right, y + r)}V${bottom - r}${corner(right - r, bottom)}` +
    `H${x + r}${corner(x, bottom - r)}V${y + r}${corner(x + r, y)}Z`
  )
}
