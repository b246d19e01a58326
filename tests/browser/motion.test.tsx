// The camera moves smoothly and shortly, and ends where it would have jumped to; where the reader has asked
// for less motion it jumps. All other browser tests run with less motion.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { canvasHolder, cyOnPage } from './canvas.ts'
import { dataset, mountApp, NARROW } from './mountApp.tsx'

const prefer = (value: 'no-preference' | 'reduce') =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value }],
  })

afterEach(() => prefer('reduce'))

const camera = () => ({ zoom: cyOnPage().zoom(), pan: { ...cyOnPage().pan() } })
const button = (name: string) =>
  document.querySelector<HTMLElement>(`.diagram-tools [aria-label="${name}"]`)
const press = (name: string) => {
  const pressed =
    button(name) ??
    [...document.querySelectorAll<HTMLElement>('.diagram-tools button')].find(
      ({ textContent }) => textContent === name,
    )
  if (!pressed) throw new Error(`There is no button ${name}.`)
  pressed.click()
}
const frames = async (count: number) => {
  for (let i = 0; i < count; i++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  }
}
const isMoving = async () => {
  const before = JSON.stringify(camera())
  await frames(3)
  return before !== JSON.stringify(camera()) || document.querySelector('[data-fading]') !== null
}
/** Longer than any way takes; on a busy machine, as long as it takes. */
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 450))
  await expect.poll(isMoving).toBe(false)
}

const WAYS: Readonly<Record<string, () => void>> = {
  'zooming in': () => {
    press('Zoom in')
  },
  'zooming in twice at once': () => {
    press('Zoom in')
    press('Zoom in')
  },
  'zooming out and fitting at once': () => {
    press('Zoom out')
    press('Fit')
  },
}

describe.each(Object.entries(WAYS))('%s', (_, go) => {
  it('jumps with less motion, and moves to the very same place without', async () => {
    await prefer('reduce')
    await mountApp('?view=bmp')
    press('Zoom in')
    const start = camera()
    go()
    const end = camera()
    await settled()
    expect(camera()).toEqual(end)

    cyOnPage().viewport(start)
    await prefer('no-preference')
    go()
    expect(camera()).toEqual(start)
    await settled()
    expect(camera()).toEqual(end)
  })
})

describe('with motion', () => {
  beforeEach(() => prefer('no-preference'))

  it('the picture stands still from its first moment', async () => {
    await mountApp('?view=bmp')
    const moves: number[] = []
    cyOnPage().on('viewport', () => moves.push(cyOnPage().zoom()))
    await settled()
    expect(moves).toEqual([])
  })

  it('there are pictures on the way, and it is over in a quarter of a second', async () => {
    await mountApp('?view=bmp')
    let zooms: number[] = []
    let times: number[] = []
    cyOnPage().on('viewport', () => {
      zooms.push(cyOnPage().zoom())
      times.push(performance.now())
    })
    /** Zooms in once and tells how many pictures there were, in how many milliseconds. */
    const go = async () => {
      press('Fit')
      await settled()
      zooms = []
      times = []
      press('Zoom in')
      await settled()
      expect(zooms).toEqual([...zooms].sort((a, b) => a - b))
      return { pictures: zooms.length, time: times.at(-1)! - times[0]! }
    }
    // A busy machine draws few pictures, and the last of them late: one of the tries has to do.
    const tries = []
    do tries.push(await go())
    while (tries.length < 5 && !tries.some(({ pictures, time }) => pictures > 2 && time < 300))
    const good = tries.filter(({ pictures, time }) => pictures > 2 && time < 300)
    expect(good.length, JSON.stringify(tries)).toBe(1)
  })

  it('a later command wins, and nothing of the first comes after it', async () => {
    await mountApp('?view=bmp')
    const start = camera()
    press('Zoom in')
    press('Zoom in')
    await frames(3)
    press('Fit')
    await settled()
    expect(camera()).toEqual(start)
    await settled()
    expect(camera()).toEqual(start)
  })

  it('a hand on the picture stops it where it is', async () => {
    await mountApp('?view=bmp')
    press('Zoom in')
    await frames(4)
    canvasHolder().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    const held = camera()
    await settled()
    expect(camera()).toEqual(held)
  })

  it('the steps of a lecture end where they end with less motion, however fast they follow', async () => {
    const link = '?view=what-goes-wrong&tour=oestrogen-loss&step=2&present=on'
    await prefer('reduce')
    const { store } = await mountApp(link)
    await userEvent.keyboard('4{Enter}')
    expect(store.getState().scope.step).toBe(4)
    await settled()
    const end = camera()
    await prefer('no-preference')
    await userEvent.keyboard('{Home}{End}4{Enter}')
    await settled()
    await settled()
    expect(camera()).toEqual(end)
  })
})

describe('what is highlighted', () => {
  const isFading = () => document.querySelector('[data-fading]') !== null
  const isFaded = () => cyOnPage().elements('.faded').nonempty()

  it('is at once what it will be, while the last picture fades over it', async () => {
    await prefer('no-preference')
    const { store } = await mountApp('?view=bmp')
    store.getState().selected('autophagy')
    await expect.poll(isFaded, { interval: 5 }).toBe(true)
    expect(isFading()).toBe(true)
    store.getState().selected('bmps')
    await settled()
    expect(document.querySelectorAll('[data-fading]').length).toBe(0)
  })

  it('fades neither with less motion nor at a filter', async () => {
    await prefer('reduce')
    const { store } = await mountApp('?view=bmp')
    store.getState().selected('autophagy')
    await expect.poll(isFaded, { interval: 5 }).toBe(true)
    expect(isFading()).toBe(false)
    await prefer('no-preference')
    const gone = () =>
      cyOnPage()
        .elements('.gone')
        .map((element) => element.id())
        .sort()
        .join()
    const before = gone()
    store.getState().optionToggled('cell', 'OB')
    await expect.poll(gone, { interval: 5 }).not.toBe(before)
    expect(isFading()).toBe(false)
  })

  it('fades where a box is hidden, and comes back so; not with less motion', async () => {
    await prefer('no-preference')
    const { store } = await mountApp('?view=bmp')
    const isGone = () => cyOnPage().getElementById('autophagy').hasClass('gone')
    const hide = async (id: string | null) => {
      store.getState().boxHidden(id)
      await expect.poll(isGone, { interval: 5 }).toBe(id !== null)
      return isFading()
    }
    expect(await hide('autophagy')).toBe(true)
    await settled()
    expect(isFading()).toBe(false)
    expect(await hide(null)).toBe(true)
    await settled()
    await prefer('reduce')
    expect(await hide('autophagy')).toBe(false)
  })
})

it('on a phone the drawer of details leaves what was selected in sight', async () => {
  await page.viewport(NARROW.width, NARROW.height)
  const { store } = await mountApp('?view=bmp')
  const lowest = cyOnPage()
    .nodes('[kind]')
    .sort((a, b) => b.position().y - a.position().y)[0]!
  press('Zoom in')
  store.getState().selected(lowest.id())
  await expect.poll(() => document.querySelector('.details.open')).not.toBeNull()
  const drawer = document.querySelector('.details.open')!.getBoundingClientRect()
  const top = canvasHolder().getBoundingClientRect().top
  await expect.poll(() => top + lowest.renderedPosition().y).toBeLessThan(drawer.top)
  expect(lowest.renderedPosition().y).toBeGreaterThan(0)
})

describe('an arrow that was asked about', () => {
  const ASK = 'exercise--autophagy'
  const isDrawing = () => document.querySelector('[data-drawing]') !== null
  const verdict = () => document.querySelector('.told') !== null
  const asked = async () => {
    const { store } = await mountApp(`?select=${ASK}&ask=${ASK}&lang=en`)
    await expect.poll(() => document.querySelectorAll('.ask-choices button').length).toBe(4)
    // What paints the question comes with it.
    await expect.poll(() => isTransparent()).toBe(false)
    return store
  }
  /** Whether nothing is painted over the picture where the mark of the question stands. */
  const isTransparent = () => {
    const overlay = document.querySelector<HTMLCanvasElement>('[data-overlay] canvas')
    // The canvas has no such arrow as long as it is asked about.
    const [endX, endY] = dataset.views.get('overview')!.layout!.routes[ASK]!.at(-1)!
    const [zoom, pan, sharp] = [cyOnPage().zoom(), cyOnPage().pan(), window.devicePixelRatio]
    const [x, y] = [(endX * zoom + pan.x) * sharp, (endY * zoom + pan.y - 15) * sharp]
    return overlay?.getContext('2d')?.getImageData(x, y, 1, 1).data[3] === 0
  }

  it('draws itself once something is said of it, while the words stand at once, and is then left alone', async () => {
    await prefer('no-preference')
    const store = await asked()
    store.getState().predicted('raises')
    expect(isDrawing()).toBe(true)
    await expect.poll(verdict, { interval: 5 }).toBe(true)
    await expect.poll(isDrawing).toBe(false)
    expect(cyOnPage().getElementById(ASK).visible()).toBe(true)
  })

  it('is there at once with less motion', async () => {
    await prefer('reduce')
    const store = await asked()
    store.getState().predicted('raises')
    expect(isDrawing()).toBe(false)
    await expect.poll(() => cyOnPage().getElementById(ASK).visible()).toBe(true)
    expect(isDrawing()).toBe(false)
  })
})
