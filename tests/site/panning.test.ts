// A hand on the picture, on the built page with its carved canvas: wherever it takes hold, it moves the
// picture; where it does not move, it picks.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { browseSite } from './browse.ts'
import type { VisitOptions } from './browse.ts'

const { visit } = browseSite()

interface Place {
  readonly x: number
  readonly y: number
}

interface Canvas {
  readonly pan: Place
  /** The entity nearest to the middle of the picture, and where it is in the window. */
  readonly entity: string
  readonly at: Place
}

/** Each picture on the page, left first. */
function canvases(page: Page): Promise<readonly Canvas[]> {
  return page.locator('.canvas').evaluateAll((holders) => {
    interface Node {
      id(): string
      renderedPosition(): { x: number; y: number }
    }
    interface Held {
      _cyreg: {
        cy: {
          pan(): { x: number; y: number }
          nodes(selector: string): { map<T>(f: (n: Node) => T): T[] }
        }
      }
    }
    return holders.map((holder) => {
      const { cy } = (holder as unknown as Held)._cyreg
      const { left, top, width, height } = holder.getBoundingClientRect()
      const boxes = cy.nodes('[kind]:visible').map((node) => {
        const { x, y } = node.renderedPosition()
        const far = Math.hypot(x - width / 2, y - height / 2)
        return { id: node.id(), far, at: { x: left + x, y: top + y } }
      })
      const nearest = boxes.sort((a, b) => a.far - b.far)[0]!
      return { pan: { ...cy.pan() }, entity: nearest.id, at: nearest.at }
    })
  })
}

type Hand = (page: Page, from: Place, by: Place) => Promise<void>

const mouse: Hand = async (page, from, by) => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  if (by.x !== 0 || by.y !== 0) await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 })
  await page.mouse.up()
}

const finger: Hand = async (page, from, by) => {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }],
    })
  await touch('touchStart', 0)
  if (by.x !== 0 || by.y !== 0) for (let i = 1; i <= 8; i++) await touch('touchMove', i / 8)
  await touch('touchEnd', 1)
  await session.detach()
}

const DESK: VisitOptions = {}
const PHONE: VisitOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}
const COMPARED = '?mode=compare&cell=OB&versus=cell:OC&pictures=two'

const selected = (page: Page) => new URL(page.url()).searchParams.get('select')

describe.each<readonly [hand: string, move: Hand, device: VisitOptions]>([
  ['a mouse', mouse, DESK],
  ['a finger', finger, PHONE],
])('%s on a box', (_hand, move, device) => {
  it.each([
    ['the diagram', ''],
    ['either picture of a comparison', COMPARED],
  ])('moves %s, and picks only where it stays in place', async (_place, link) => {
    const { page, faults } = await visit(link, device)
    await page.waitForSelector('.canvas canvas[data-id$=node]')
    const sides = (await canvases(page)).length
    expect(sides).toBe(link === COMPARED ? 2 : 1)
    for (let side = 0; side < sides; side++) {
      // On a phone they stand below one another.
      await page.locator('.canvas').nth(side).scrollIntoViewIfNeeded()
      const before = (await canvases(page))[side]!
      await move(page, before.at, { x: -48, y: 30 })
      // What a finger does before it counts as a movement is lost to it.
      await expect
        .poll(async () => {
          const pans = (await canvases(page)).map(({ pan }) => pan)
          const isAlong = pans.every(
            ({ x, y }) =>
              Math.abs(x - before.pan.x + 48) < 20 && Math.abs(y - before.pan.y - 30) < 15,
          )
          return isAlong && new Set(pans.map(({ x, y }) => `${x} ${y}`)).size === 1
        })
        .toBe(true)
      expect(selected(page)).toBeNull()
    }
    const { entity, at } = (await canvases(page))[sides - 1]!
    await move(page, at, { x: 0, y: 0 })
    await expect.poll(() => selected(page)).toBe(entity)
    expect(faults).toEqual([])
  })
})
