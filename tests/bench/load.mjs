// What is measured on a page in a browser: one load from the first byte to the live map, then filter
// clicks and panning. Knows how to find things on both pages, and nothing of budgets.
import { median, percentile } from './statistics.mjs'

const PATIENCE = 180_000
/** How long after the map is live things may still happen that count (shifts, late tasks), in ms. */
const AFTERMATH = 1_500
const CLICKS = 4
const PAN_STEPS = 60

/** Opens a page and waits until its map is live, and a little longer. */
export async function openLive(page, url) {
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE })
  await page.waitForFunction(() => window.bench?.live, null, { timeout: PATIENCE, polling: 200 })
  await page.waitForTimeout(AFTERMATH)
}

/** Blocking of a long task is what is over 50 ms of it; one that straddles `until` counts whole. */
function blocking(tasks) {
  return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)
}

/** The times and weights of a page that stands live. Sizes are those on the wire, without headers. */
export async function readLoad(page, cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const cpu = metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  const found = await page.evaluate(() => {
    const entry = ({ name, encodedBodySize, startTime }) => ({
      path: new URL(name).pathname,
      size: encodedBodySize,
      start: startTime,
    })
    const { painted, ready, live, tasks, shifts } = window.bench
    const files = window.performance.getEntriesByType('resource').map(entry)
    const html = window.performance.getEntriesByType('navigation').map(entry)[0].size
    return { painted, ready, live, tasks, shifts, files, html }
  })
  const { painted, ready, live, shifts } = found
  // What was asked for before the page called itself ready took its share of the line until then.
  const before = found.tasks.filter(({ startTime }) => startTime < live)
  const after = found.tasks.filter(({ startTime }) => startTime >= live)
  const size = (extension) =>
    found.files
      .filter((file) => file.start < ready && file.path.endsWith(extension))
      .reduce((sum, file) => sum + file.size, 0) / 1000
  return {
    painted,
    ready,
    live,
    cls: shifts,
    tbt: blocking(before),
    longest: Math.max(0, ...before.map(({ duration }) => duration)),
    late: blocking(after),
    cpu,
    js: size('.js'),
    page: found.html / 1000 + size('.css'),
  }
}

/** From the first byte until a box that is clicked as soon as the map is `painted`, or `live`, has its claims beside it. */
export async function timeAnswer(page, url, id, when) {
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE })
  // Within the page: to be told that it is live and to send it a click takes as long as an answer.
  return page.evaluate(([entity, state]) => window.bench.timeAnswer(entity, state), [id, when])
}

/** The classes of every element of the canvas, in its own order. */
const readClasses = (page) =>
  page.evaluate(() => {
    const { cy } = document.querySelector('.canvas, .__________cytoscape_container')._cyreg
    return cy.elements().map((element) => element.classes().sort().join(' '))
  })

/**
 * Clicks that switch a filter on and off again, the first of them cold.
 * @returns `filter`: the median time; `each`: that by hundreds of elements whose look changed
 */
export async function timeFilter(page, selector) {
  const box = page.locator(selector).first()
  const before = await readClasses(page)
  let changed = 0
  const times = []
  for (let i = 0; i < CLICKS; i++) {
    const time = page.evaluate(() => window.bench.timeNextClick())
    await box.click()
    times.push(await time)
    await page.waitForTimeout(300)
    if (i === 0) {
      const after = await readClasses(page)
      changed = after.filter((classes, at) => classes !== before[at]).length
    }
  }
  const filter = median(times)
  return { filter, each: (filter * 100) / changed }
}

/** The 95th percentile of the gaps between frames while the map is dragged about. */
export async function timePan(page) {
  const area = await page.locator('.canvas, .__________cytoscape_container').first().boundingBox()
  if (!area) throw new Error('There is no canvas to drag.')
  // From the corner, where there is ground and no entity.
  const x = area.x + 8
  const y = area.y + 8
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => window.bench.watchFrames())
  for (let i = 1; i <= PAN_STEPS; i++) {
    const angle = (i / PAN_STEPS) * 4 * Math.PI
    await page.mouse.move(x + 150 * (1 - Math.cos(angle)), y + 200 * Math.sin(angle / 2) ** 2)
  }
  const gaps = await page.evaluate(() => window.bench.stopFrames())
  await page.mouse.up()
  // The clock of frames is rounded; a tenth of a millisecond over is not a frame missed.
  return Math.round(percentile(gaps, 95) * 10) / 10
}
