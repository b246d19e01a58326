// Colour arithmetic for the palette tests: contrast by WCAG 2, difference by CIE Lab, and colour
// blindness by the full-strength matrices of Machado, Oliveira and Fernandes (2009).
type Triple = readonly [number, number, number]

/** Linear red, green and blue, each 0 to 1, of `#rrggbb`. */
export function linearRgb(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const times = (matrix: readonly [Triple, Triple, Triple], v: Triple): Triple => [
  dot(matrix[0], v),
  dot(matrix[1], v),
  dot(matrix[2], v),
]

const LUMINANCE: Triple = [0.2126, 0.7152, 0.0722]

/** The contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [dot(LUMINANCE, linearRgb(a)), dot(LUMINANCE, linearRgb(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

export const SIGHTS = {
  'full colour sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

export type Sight = keyof typeof SIGHTS

const TO_XYZ = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
] as const
const WHITE: Triple = [0.9505, 1, 1.089]

function lab(rgb: Triple): Triple {
  const xyz = times(TO_XYZ, rgb)
  const f = (i: 0 | 1 | 2) => {
    const t = Math.max(xyz[i], 0) / WHITE[i]
    return t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116
  }
  return [116 * f(1) - 16, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))]
}

/** The place of a colour on the wheel, in degrees from red. */
export function hueOf(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ]
  const span = Math.max(r, g, b) - Math.min(r, g, b)
  if (span === 0) return 0
  if (r >= g && r >= b) return (60 * ((g - b) / span) + 360) % 360
  return g >= b ? 60 * ((b - r) / span) + 120 : 60 * ((r - g) / span) + 240
}

/** How far apart two colours look (CIE 1976) to eyes of a kind: 2 is just seen, 10 at a glance. */
export function difference(a: string, b: string, sight: Sight): number {
  const seen = (hex: string) =>
    times(SIGHTS[sight], linearRgb(hex)).map((v) =>
      Math.min(Math.max(v, 0), 1),
    ) as unknown as Triple
  const [p, q] = [lab(seen(a)), lab(seen(b))]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}
