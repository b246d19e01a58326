// `--heap`: whether switching views leaks. Switches as a reader does, by the page's own list of views, and
// weighs the heap after the garbage is out.
import { openLive } from './load.mjs'
import { log } from './report.mjs'

const FEW = 10
const MANY = 200
const LIST = 'nav select'

/** Switched is when the canvas has held the same number of elements for ten frames. */
function settled() {
  return new Promise((resolve) => {
    let last = -1
    let still = 0
    const look = () => {
      const cy = document.querySelector('.canvas, .__________cytoscape_container')?._cyreg?.cy
      const size = cy ? cy.elements().length : -1
      still = size === last && size > 0 ? still + 1 : 0
      last = size
      if (still >= 10) resolve(size)
      else window.requestAnimationFrame(look)
    }
    window.requestAnimationFrame(look)
  })
}

async function weigh(cdp) {
  // Twice, since what a finaliser lets go of is only free in the next round.
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/**
 * Heap after 10 view switches (`few`) and after 200 (`many`), in MB, on one page; and what each switch of
 * the last hundred left behind (`slope`), in KB: first visits fill memories, a leak goes on.
 */
export async function measureHeap(page, cdp, url) {
  await openLive(page, url)
  const list = page.locator(LIST).first()
  const views = await list.locator('option').evaluateAll((options) => options.map((o) => o.value))
  if (views.length < 2) throw new Error('There are no two views to switch between.')
  let done = 0
  /** Stops on the view it began with, or two weighings would differ by two diagrams. */
  const weighAfter = async (switches) => {
    const until = Math.ceil(switches / views.length) * views.length
    for (; done < until; done++) {
      await list.selectOption(views[(done + 1) % views.length])
      await page.evaluate(settled)
    }
    log(`heap: ${done} view switches`)
    return weigh(cdp)
  }
  const few = await weighAfter(FEW)
  const middle = await weighAfter(MANY / 2)
  const atMiddle = done
  const many = await weighAfter(MANY)
  return { few, many, slope: ((many - middle) * 1000) / (done - atMiddle) }
}
