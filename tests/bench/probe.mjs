// What runs inside a measured page, put there before any of its own scripts. The same for ours and FLOOR,
// so that no difference between them can come from the measuring.

/** Handed to the browser as text: it must stand alone. Leaves its findings in `window.bench`. */
export function installProbe() {
  const bench = { painted: null, ready: null, live: null, tasks: [], shifts: 0 }
  window.bench = bench
  const now = () => window.performance.now()
  const nextFrame = (then) => window.requestAnimationFrame(then)

  const observe = (type, take) => {
    new window.PerformanceObserver((list) => {
      list.getEntries().forEach(take)
    }).observe({ type, buffered: true })
  }
  observe('longtask', ({ startTime, duration }) => bench.tasks.push({ startTime, duration }))
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shifts += value
  })

  // A picture in the HTML counts once the parser is past it (a node of the body follows) and it is not
  // hidden; it is on screen when the frame that holds it is done, which is when the next one begins.
  const watchPicture = () => {
    if (bench.painted !== null) return
    const picture = document.querySelector('#first-picture svg')
    const isWhole = document.getElementById('root') !== null
    if (picture && isWhole && picture.checkVisibility()) {
      nextFrame(() => {
        bench.painted ??= now()
      })
      return
    }
    nextFrame(watchPicture)
  }
  nextFrame(watchPicture)

  // Ready is what the page says of itself; live is when the canvas has drawn after that, and the frame
  // in which it did is done.
  const whenReady = () => {
    if (bench.ready !== null || document.documentElement?.dataset.ready !== 'true') return
    bench.ready = now()
    const live = () => {
      nextFrame(() => {
        bench.live = now()
        bench.painted ??= bench.live
      })
    }
    const cy = document.querySelector('.canvas, .__________cytoscape_container')?._cyreg?.cy
    if (cy) cy.one('render', live)
    else nextFrame(live)
  }
  new window.MutationObserver(whenReady).observe(document, {
    attributes: true,
    attributeFilter: ['data-ready'],
    subtree: true,
  })

  /** Resolves with the time from the next click to the second frame after it. */
  bench.timeNextClick = () =>
    new Promise((resolve) => {
      const onClick = () => {
        const start = now()
        nextFrame(() => {
          nextFrame(() => {
            resolve(now() - start)
          })
        })
      }
      document.addEventListener('click', onClick, { capture: true, once: true })
    })

  /** Collects the gaps between frames until `stopFrames`, which gives them. */
  bench.watchFrames = () => {
    const gaps = []
    let last = null
    let isOn = true
    const tick = (time) => {
      if (last !== null) gaps.push(time - last)
      last = time
      if (isOn) nextFrame(tick)
    }
    nextFrame(tick)
    bench.stopFrames = () => {
      isOn = false
      return gaps
    }
  }
}
