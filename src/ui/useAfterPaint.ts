// What may come a frame later than the picture, so that the picture never waits for it.
import { startTransition, useEffect, useState } from 'react'

/** What is to be taken after the next frame, by who takes it: the newest value of each. */
const waiting = new Map<object, () => void>()
let isScheduled = false

/** All at once, so that what belongs together never stands there in parts. */
function takeAll(): void {
  isScheduled = false
  const all = [...waiting.values()]
  waiting.clear()
  startTransition(() => {
    for (const take of all) take()
  })
}

function takeAfterPaint(taker: object, take: () => void): void {
  waiting.set(taker, take)
  if (isScheduled) return
  isScheduled = true
  const afterTasks = () => {
    window.setTimeout(takeAll)
  }
  // Of a page that nobody sees no frame is made.
  if (document.hidden) afterTasks()
  else requestAnimationFrame(afterTasks)
}

/**
 * The value, a frame after it was painted. React's own deferring has the work done between a press and the next frame,
 * if there is time until then, and the frame comes late for it.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState<{ readonly value: T }>({ value })
  useEffect(
    function takeLater() {
      takeAfterPaint(setPainted, () => {
        setPainted((before) => (Object.is(before.value, value) ? before : { value }))
      })
    },
    [value],
  )
  useEffect(
    () => () => {
      waiting.delete(setPainted)
    },
    [],
  )
  return painted.value
}
