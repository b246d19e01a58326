// `npm run bench`: our page against a page that holds nothing but Cytoscape, in one interleaved run, as
// ratios against the budgets. A report and not a test: a missed budget is said, and the exit code stays 0.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { launch, withPage } from './browser.mjs'
import * as budgets from './budgets.mjs'
import { buildPages } from './build.mjs'
import {
  growSkeleton,
  largestDrawnView,
  largestView,
  readModules,
  readSkeleton,
} from './dataset.mjs'
import { measureHeap } from './heap.mjs'
import { openLive, readLoad, timeAnswer, timeFilter, timePan } from './load.mjs'
import { log, printReport, toRow } from './report.mjs'
import { gzipSize, serve } from './serve.mjs'
import { medians } from './statistics.mjs'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    throttled: { type: 'boolean', default: false },
    heap: { type: 'boolean', default: false },
    dist: { type: 'string' },
  },
})
const runs = Math.max(1, Number.parseInt(options.runs, 10) || 5)

const OUR_FILTER = '#filters input[type="checkbox"]'
/** A view that is not the start's, and a box of the start. */
const OUR_LINK = '?view=ampk-mtor&lang=en'
const OUR_BOX = 'autophagy'
const FLOOR_FILTER = '#filter'

async function measureOurs(browser, speed, url, view) {
  const load = await withPage(browser, speed, async (page, cdp) => {
    await openLive(page, url)
    return readLoad(page, cdp)
  })
  const use = await withPage(browser, speed, async (page) => {
    await openLive(page, `${url}?view=${view}`)
    return { ...(await timeFilter(page, OUR_FILTER)), pan: await timePan(page) }
  })
  const linked = await withPage(browser, speed, async (page, cdp) => {
    await openLive(page, url + OUR_LINK)
    return (await readLoad(page, cdp)).painted
  })
  const answerTo = (when) =>
    withPage(browser, speed, (page) => timeAnswer(page, url, OUR_BOX, when))
  const answers = await answerTo('painted')
  return { ...load, ...use, linked, answers, answersLive: await answerTo('live') }
}

function measureFloor(browser, speed, url) {
  return withPage(browser, speed, async (page, cdp) => {
    await openLive(page, url)
    const load = await readLoad(page, cdp)
    const use = { ...(await timeFilter(page, FLOOR_FILTER)), pan: await timePan(page) }
    // What FLOOR shows and answers it does once its map is live.
    return { ...load, ...use, linked: load.live, answers: load.live, answersLive: load.live }
  })
}

/** FLOOR, ours and FLOOR again in every round, and the other way about in the next. */
async function measureRounds(browser, speed, sites, view) {
  const found = { ours: [], a: [], b: [] }
  const measure = {
    ours: () => measureOurs(browser, speed, sites.ours.url, view),
    a: () => measureFloor(browser, speed, sites.floor.url),
    b: () => measureFloor(browser, speed, sites.floor.url),
  }
  for (let round = 0; round <= runs; round++) {
    const isWarmUp = round === 0
    log(isWarmUp ? `${speed}: warming up` : `${speed}: run ${round} of ${runs}`)
    for (const name of round % 2 === 0 ? ['b', 'ours', 'a'] : ['a', 'ours', 'b']) {
      const result = await measure[name]()
      if (!isWarmUp) found[name].push(result)
    }
  }
  const [ours, a, b] = [medians(found.ours), medians(found.a), medians(found.b)]
  const floor = medians([...found.a, ...found.b])
  return (row) => {
    const { id } = row
    const hasNoise = row.budget !== undefined && row.unit === 'ms' && floor[id] > 0
    const noise = hasNoise ? Math.abs(a[id] - b[id]) / floor[id] : undefined
    return toRow(row, ours[id], floor[id], noise)
  }
}

async function measureDomain(browser, folder, site, skeleton, view) {
  log('derive and counts')
  const { timeDomain } = await import(pathToFileURL(path.join(folder, 'domain.mjs')).href)
  const text = JSON.stringify(skeleton)
  const sized = (size) => {
    const grown = growSkeleton(skeleton, size)
    return timeDomain(JSON.stringify(grown), largestView(grown))
  }
  const inPage = await withPage(browser, 'slow-cpu', async (page) => {
    await page.goto(site.url)
    const work = { url: `${site.url}domain.mjs`, text, id: view }
    return page.evaluate(async (job) => (await import(job.url)).timeDomain(job.text, job.id), work)
  })
  const node = timeDomain(text, view)
  const [small, large] = [sized(5_000), sized(20_000)]
  const values = {
    page: [inPage.filter],
    first: [inPage.first],
    node: [node.filter],
    s5000: [small.filter, small.parse],
    s20000: [large.filter, large.parse],
  }
  return budgets.DOMAIN.map((row) => toRow(row, ...values[row.id]))
}

function weighData(modules) {
  const size = (name) => gzipSize(modules.get(name)) / 1000
  const names = ['skeleton', 'texts-en', 'texts-zh', 'library', 'references-en', 'references-zh']
  const sizes = Object.fromEntries(names.map((name) => [name, size(name)]))
  sizes.all = sizes.skeleton + sizes['texts-en'] + sizes.library
  sizes.layouts = [...modules.keys()]
    .filter((name) => name.startsWith('layout-'))
    .reduce((sum, name) => sum + size(name), 0)
  return budgets.DATA.map((row) => toRow(row, sizes[row.id]))
}

async function main(folder) {
  const folders = await buildPages(folder, options.dist)
  const skeleton = await readSkeleton()
  const view = largestDrawnView(skeleton)
  const whole = largestView(skeleton)
  const sites = {
    ours: await serve(folders.ours),
    floor: await serve(folders.floor),
    domain: await serve(folders.domain),
  }
  const browser = await launch()
  const sections = []
  const add = (title, rows) => sections.push({ title, rows })
  try {
    const plain = await measureRounds(browser, 'plain', sites, view)
    add('Load, unthrottled', budgets.LOAD.map(plain))
    add(`Use, view "${view}", unthrottled`, budgets.USE.map(plain))
    if (options.throttled) {
      const throttled = await measureRounds(browser, 'throttled', sites, view)
      add('Load, CPU x4 and slow 4G', budgets.THROTTLED_LOAD.map(throttled))
      add(`Use, view "${view}", CPU x4`, budgets.THROTTLED_USE.map(throttled))
    }
    add('Data on the wire, gzip', weighData(await readModules()))
    const domain = await measureDomain(browser, folders.domain, sites.domain, skeleton, whole)
    add('derive + all facet counts', domain)
    if (options.heap) {
      const { few, many, slope } = await withPage(browser, 'plain', (page, cdp) =>
        measureHeap(page, cdp, sites.ours.url),
      )
      const values = { heap: [many, few], slope: [slope] }
      add(
        'Heap',
        budgets.HEAP.map((row) => toRow(row, ...values[row.id])),
      )
    }
    log(`${runs} runs, medians; load of this machine now ${os.loadavg()[0].toFixed(1)}`)
  } finally {
    await browser.close()
    for (const site of Object.values(sites)) site.close()
  }
  printReport(sections)
}

// Vite and React would take the word of a test run, and build their development selves.
delete process.env.NODE_ENV
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'))
try {
  await main(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
