// A soft spot of light that follows the pointer. It is moved without React, at the pointer's own pace,
// and never by itself: there is no motion to reduce but the fading in.
import { useEffect, useRef } from 'react'

/** Where the pointer was last, so that the spot appears there and not in a corner. */
let last: readonly [x: number, y: number] | null = null

/** Notes where the pointer is, also while the spot is off. */
export function usePointerMemory(): void {
  useEffect(function rememberPointer() {
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      last = [clientX, clientY]
    }
    window.addEventListener('pointermove', onMove)
    return () => {
      window.removeEventListener('pointermove', onMove)
    }
  }, [])
}

export function Spotlight() {
  const spot = useRef<HTMLDivElement>(null)
  useEffect(function followPointer() {
    const place = (x: number, y: number) => {
      if (spot.current) spot.current.style.transform = `translate(${x}px, ${y}px)`
    }
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      place(clientX, clientY)
    }
    const [x, y] = last ?? [window.innerWidth / 2, window.innerHeight / 2]
    place(x, y)
    window.addEventListener('pointermove', onMove)
    return () => {
      window.removeEventListener('pointermove', onMove)
    }
  }, [])
  return <div className="spotlight" ref={spot} aria-hidden="true" data-testid="spotlight" />
}
