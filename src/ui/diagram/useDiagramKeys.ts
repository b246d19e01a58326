// The diagram by keyboard: where one is, from one key to the next. What each key does comes later (diagramKeys.ts).
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { Words } from '../../domain/review/vocabulary.ts'
import { later } from '../loading/later.ts'
import { useHasFirstPicture, useLazy } from '../loading/useLazy.ts'
import { plainKey } from '../plainKey.ts'
import type { KeysOptions } from './diagramKeys.ts'

const KEYS = later('keys', () => import('./diagramKeys.ts'), { isSaidInPlace: true })

interface DiagramKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** What the keys do, once they do it. */
  readonly about: Words | undefined
}

export function useDiagramKeys(options: KeysOptions): DiagramKeys {
  const keys = useLazy(KEYS, useHasFirstPicture())
  // The entity one came to: its arrows are walked round, whichever end of them it is.
  const anchor = useRef<string | null>(null)
  // Where one was when the focus went, into the details say: the walk goes on from there.
  const last = useRef<string | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!keys) {
      void KEYS.get()
      if (event.key === 'Escape') options.onSelect(null)
      return
    }
    const pointed = options.pointed ?? (keys.isWalk(event.key) ? last.current : null)
    last.current = pointed ?? last.current
    if (pointed !== null && !pointed.includes('--')) anchor.current = pointed
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const action = keys.actionOf(plainKey(event.key), { ...options, pointed }, anchor.current)
    if (!action) return
    event.preventDefault()
    action()
  }
  return { onKeyDown, about: keys?.ABOUT_KEYS }
}
