// Records each frame that the browser draws of a page, as somebody in the room would see it.
import type { CDPSession, Page } from 'playwright'

/** A part of a picture, in its pixels. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Film {
  /** Each frame so far, as PNG, in order. */
  readonly frames: readonly Buffer[]
  /** Where the diagram stands in a frame. */
  readonly part: Part
  /** The last frame, once nothing has been drawn for a while. */
  readonly still: () => Promise<Buffer>
  /** Makes the page's own work this many times slower. */
  readonly throttle: (rate: number) => Promise<void>
  readonly stop: () => Promise<void>
}

const STILL_MS = 1000

/** Starts recording; `.canvas` stays where it is meanwhile. */
export async function record(page: Page): Promise<Film> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const frames: Buffer[] = []
  const times: number[] = []
  session.on('Page.screencastFrame', ({ data, sessionId, metadata: { timestamp = 0 } }) => {
    // Each is packed beside the others, and may be handed out after one that was drawn later.
    const at = times.filter((time) => time <= timestamp).length
    times.splice(at, 0, timestamp)
    frames.splice(at, 0, Buffer.from(data, 'base64'))
    void session.send('Page.screencastFrameAck', { sessionId })
  })
  const part = await page.locator('.canvas').boundingBox()
  if (part === null) throw new Error('There is no diagram to record.')
  const start = () => session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await start()

  const still = async (): Promise<Buffer> => {
    for (;;) {
      const count = frames.length
      await page.waitForTimeout(STILL_MS)
      if (count > 0 && frames.length === count) break
    }
    // On a busy machine the browser leaves frames out, the last one too. Asked anew it sends the one that stands.
    const count = frames.length
    await session.send('Page.stopScreencast')
    await start()
    while (frames.length === count) await page.waitForTimeout(50)
    return frames.at(-1)!
  }
  return {
    frames,
    part,
    still,
    throttle: async (rate) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate })
    },
    stop: async () => {
      await session.send('Page.stopScreencast')
    },
  }
}
