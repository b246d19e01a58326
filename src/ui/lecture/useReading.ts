// Whether the sentences of an arrow lie over the words: once it is picked, until a key, another pick or the
// next step takes them away. A step may have selected that arrow before, so the scope alone cannot tell.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useApp } from '../useApp.ts'
import type { Pick } from '../picking.ts'

export interface Reading {
  /** The arrow whose sentences are read. */
  readonly arrow: string | null
  readonly pick: Pick
  /** Takes them away, and lights again what was lit before. */
  readonly stop: () => void
}

interface Begun {
  readonly arrow: string
  readonly at: string
  /** What was selected before. */
  readonly before: string | null
}

const isArrow = (id: string | null): id is string => id?.includes('--') === true

export function useReading(): Reading {
  const select = useApp(({ scope }) => scope.select)
  const at = useApp(({ scope }) => `${scope.view} ${scope.mode} ${scope.tour ?? ''} ${scope.step}`)
  const choose = useApp(({ selected }) => selected)
  const [begun, begin] = useState<Begun | null>(null)
  const read = begun?.at === at && begun.arrow === select ? begun : null
  const latest = useRef({ at, select, read })
  useEffect(function rememberWhatIsRead() {
    latest.current = { at, select, read }
  })
  const pick = useCallback(
    (id: string | null) => {
      const now = latest.current
      const before = now.read ? now.read.before : now.select
      begin(isArrow(id) ? { arrow: id, at: now.at, before } : null)
      // Beside the picture: only what was laid over the words goes.
      choose(id === null && now.read ? before : id)
    },
    [choose],
  )
  return {
    arrow: read?.arrow ?? null,
    pick,
    stop: () => {
      pick(null)
    },
  }
}
