// What may come a frame later than the picture, so that the picture never waits for it.
import { startTransition, useEffect, useState } from 'react'

/** Calls back once the frame that is being made has been painted; what comes out takes it back. */
function afterPaint(then: () => void): () => void {
  let timer = 0
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(then)
  })
  return () => {
    cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}

/**
 * The value as of the last frame that was painted. React's own deferring has the work done between a press and the
 * next frame, if there is time until then, and the frame comes late for it.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState<{ readonly value: T }>({ value })
  useEffect(
    function takeAfterPaint() {
      return afterPaint(() => {
        startTransition(() => {
          setPainted((before) => (Object.is(before.value, value) ? before : { value }))
        })
      })
    },
    [value],
  )
  return painted.value
}
