// Type that shrinks until its box holds it: a clicker cannot scroll. The stylesheet gives the size and the
// least one, and multiplies by `--shrink`; here it is only stepped down, and back up for the next text.
import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

const STEP = 0.96
const LEAST = 0.4
const STEPS = Math.floor(Math.log(LEAST) / Math.log(STEP))

function fits(box: HTMLElement, steps: number): boolean {
  box.style.setProperty('--shrink', (STEP ** steps).toFixed(3))
  return box.scrollHeight <= box.clientHeight
}

/** The least steps down that fit. To try a size is to lay the page out, so most are left untried by halving. */
function fit(box: HTMLElement): void {
  if (fits(box, 0)) return
  let [tooLarge, least] = [0, STEPS]
  while (least - tooLarge > 1) {
    const middle = Math.floor((tooLarge + least) / 2)
    if (fits(box, middle)) least = middle
    else tooLarge = middle
  }
  fits(box, least)
}

/** A box whose type is fitted whenever what is in it is drawn anew, or its own size changes. */
export function useFitted<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null)
  useLayoutEffect(function fitWhatIsDrawn() {
    if (box.current) fit(box.current)
  })
  useLayoutEffect(function followSize() {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      fit(element)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return box
}
