// How many rows of a table are whole in its window, for where nobody scrolls. Rows beyond keep their place unseen, so
// that what is measured does not hang on what was measured before.
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

interface Fitting {
  readonly region: RefObject<HTMLDivElement | null>
  readonly fit: number
}

/** Where somebody scrolls nothing is measured, since it would cost a layout at each change of the rows. */
export function useRowsThatFit(rows: readonly unknown[], isMeasured: boolean): Fitting {
  const region = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState(Infinity)
  useLayoutEffect(
    function countWholeRows() {
      const around = region.current
      if (!around || !isMeasured) return
      const count = () => {
        const { bottom } = around.getBoundingClientRect()
        const found = [...around.querySelectorAll('tbody tr')]
        setFit(found.filter((row) => row.getBoundingClientRect().bottom <= bottom).length)
      }
      const observer = new ResizeObserver(count)
      observer.observe(around)
      for (const table of around.children) observer.observe(table)
      count()
      return () => {
        observer.disconnect()
      }
    },
    [rows, isMeasured],
  )
  return { region, fit }
}
