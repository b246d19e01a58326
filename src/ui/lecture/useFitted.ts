// Type that shrinks until its box holds it: a clicker cannot scroll. The stylesheet gives the size and the
// least one, and multiplies by `--shrink`; here it is only stepped down, and back up for the next text.
import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

const STEP = 0.96
const LEAST = 0.4

function fit(box: HTMLElement): void {
  for (let shrink = 1; shrink > LEAST; shrink *= STEP) {
    box.style.setProperty('--shrink', shrink.toFixed(3))
    if (box.scrollHeight <= box.clientHeight) return
  }
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
