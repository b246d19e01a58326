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

  // Live is when the page calls itself ready and its canvas has drawn all that it holds, be it before or
  // after that, and the frame is done. To wait for one more drawing would time whatever asks for it.
  let drawn = -1
  const coreOf = () =>
    document.querySelector('.canvas, .__________cytoscape_container')?._cyreg?.cy ?? null
  const isWhole = () => bench.ready !== null && coreOf()?.elements().length === drawn
  const becomeLive = () => {
    if (bench.live !== null || !isWhole()) return
    nextFrame(() => {
      bench.live ??= now()
      bench.painted ??= bench.live
    })
  }
  const watchCanvas = () => {
    const cy = coreOf()
    if (!cy) {
      nextFrame(watchCanvas)
      return
    }
    cy.on('render', () => {
      drawn = cy.elements().length
      becomeLive()
    })
  }
  nextFrame(watchCanvas)
  const whenReady = () => {
    if (bench.ready !== null || document.documentElement?.dataset.ready !== 'true') return
    bench.ready = now()
    // A view without a canvas is live as it stands.
    if (coreOf()) becomeLive()
    else
      nextFrame(() => {
        bench.live = now()
        bench.painted ??= bench.live
      })
  }
  new window.MutationObserver(whenReady).observe(document, {
    attributes: true,
    attributeFilter: ['data-ready'],
    subtree: true,
  })

  const press = (x, y) => {
    const place = { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window }
    const target = document.elementFromPoint(x, y)
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) {
      target.dispatchEvent(new window.MouseEvent(type, { ...place, buttons: 1, detail: 1 }))
    }
  }

  const middleOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  /** Where a box is in the picture that is painted; null until it is. */
  const PLACES = {
    // Where the picture gave way before it was pressed, the live map is.
    painted: (entity) => {
      if (bench.painted === null) return null
      const box = document.querySelector(`#first-picture [data-entity="${entity}"]`)
      return box ? middleOf(box) : PLACES.live(entity)
    },
    live: (entity) => {
      if (bench.live === null) return null
      const { left, top } = document.querySelector('.canvas').getBoundingClientRect()
      const { x, y } = coreOf().getElementById(entity).renderedPosition()
      return { x: left + x, y: top + y }
    },
  }

  /** Presses a box in the frame in which the map is painted, or live, and resolves when its claims have been painted. */
  bench.timeAnswer = (entity, when) =>
    new Promise((resolve) => {
      const look = () => {
        // Its name stands there while the rest is yet to come, which is no answer.
        if (!document.querySelector('.details.open .arrow-row')) nextFrame(look)
        // What this frame holds has been painted when the next one begins.
        else nextFrame(() => resolve(now()))
      }
      const pressWhenThere = () => {
        const place = PLACES[when](entity)
        if (place) press(place.x, place.y)
        nextFrame(place ? look : pressWhenThere)
      }
      pressWhenThere()
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
