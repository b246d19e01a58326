// Guards a lecture on a phone held upright: what a step names has its name whole in sight, and of a comparison
// what it says, the table and the drawing are there without scrolling.
import { afterEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { mountApp } from './mountApp.tsx'

interface Painted {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** What is written on the canvas from now on, and from where to where, in pixels of the window. */
function watchPainting(): () => readonly Painted[] {
  const painted: Painted[] = []
  const own = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'fillText')
  vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function write(
    this: CanvasRenderingContext2D,
    text,
    x,
    y,
  ) {
    const { a, e } = this.getTransform()
    const middle = a * x + e
    const half = (this.measureText(text).width * a) / 2
    if (this.textAlign === 'center')
      painted.push({ text, left: middle - half, right: middle + half })
    Reflect.apply(own?.value as () => void, this, [text, x, y])
  })
  return () => painted.splice(0)
}

afterEach(() => {
  vi.restoreAllMocks()
})

it.each([
  [360, 740],
  [390, 844],
])('every name that a step lights is whole in sight, %i x %i', async (width, height) => {
  await page.viewport(width, height)
  const names: Readonly<Record<number, readonly string[]>> = {
    2: ['exercise', 'AMP', 'reactive oxygen', 'PI3K', 'autophagy'],
    4: ['AMPK', 'TSC2', 'mTORC1', 'ULK1'],
    7: ['exercise', 'IGF-1', 'PI3K/Akt/mTOR'],
  }
  const painted = watchPainting()
  for (const [step, wanted] of Object.entries(names)) {
    const { unmount } = await mountApp(`?tour=exercise&step=${step}&present=on`)
    const whole = () => {
      window.dispatchEvent(new Event('resize'))
      const seen = painted().filter(({ left, right }) => left >= 0 && right <= width)
      return new Set(seen.map(({ text }) => text))
    }
    let last: ReadonlySet<string> = new Set()
    const missing = () => {
      const now = whole()
      if (now.size > 0) last = now
      return wanted.filter((name) => !last.has(name))
    }
    await expect.poll(missing, { message: `step ${step}` }).toEqual([])
    await unmount()
  }
})

it.each([
  [360, 740],
  [390, 844],
])(
  'of a comparison headline, whole rows and drawing are in sight, %i x %i',
  async (width, height) => {
    await page.viewport(width, height)
    await mountApp('?mode=compare&cell=OB&versus=cell:OC&present=on')
    const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
    await expect
      .poll(() => document.querySelectorAll('.targets tbody tr').length)
      .toBeGreaterThan(3)
    const end = boxOf('.lecture .compare').bottom
    expect(document.querySelector('.pointed')?.textContent).toMatch(/^≠/)
    expect(boxOf('.pointed').bottom).toBeLessThanOrEqual(end)
    expect(boxOf('.difference-key').bottom).toBeLessThanOrEqual(end)
    const rows = [...document.querySelectorAll('.targets tbody tr:not(.beyond)')]
    const seen = rows.filter((row) => row.checkVisibility({ visibilityProperty: true }))
    expect(seen.length).toBeGreaterThanOrEqual(4)
    const { bottom } = boxOf('.targets-rows')
    for (const row of seen) expect(row.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom)
    const beyond = document.querySelector('.targets tbody .beyond')!
    expect(beyond.checkVisibility({ visibilityProperty: true })).toBe(false)
    expect(boxOf('.side-canvas').height).toBeLessThan(0.7 * width)
    for (const part of ['.targets', '.side-canvas', '.pointed', '.difference-key'])
      expect(boxOf(part).right, part).toBeLessThanOrEqual(width)
  },
)
