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
      const cy = document.querySelector('.__________cytoscape_container')?._cyreg?.cy
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

/** Heap in MB after 10 view switches and after 200, on one page. */
export async function measureHeap(page, cdp, url) {
  await openLive(page, url)
  const list = page.locator(LIST).first()
  const views = await list.locator('option').evaluateAll((options) => options.map((o) => o.value))
  if (views.length < 2) throw new Error('There are no two views to switch between.')
  const switchViews = async (from, to) => {
    for (let i = from; i < to; i++) {
      await list.selectOption(views[(i + 1) % views.length])
      await page.evaluate(settled)
      if ((i + 1) % 50 === 0) log(`heap: ${i + 1} of ${MANY} view switches`)
    }
  }
  // Both weighings stand on the same view, or the difference would be that of two diagrams.
  const few = Math.ceil(FEW / views.length) * views.length
  const many = Math.ceil(MANY / views.length) * views.length
  await switchViews(0, few)
  const before = await weigh(cdp)
  await switchViews(few, many)
  const after = await weigh(cdp)
  return { before, after }
}
