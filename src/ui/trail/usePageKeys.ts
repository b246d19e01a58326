// Keys that hold wherever the focus is, after a click of the mouse too. What has the focus and uses a key itself
// goes before: its listener is nearer, and is named here.
import { useEffect, useEffectEvent } from 'react'
import type { AboutPart } from '../about/parts.ts'
import { takesText } from '../header/searchKeys.ts'
import { useApp } from '../useApp.ts'
import { pageActionOf } from './pageKeys.ts'

/** What lets go by itself. What only closes takes the key for its own (`preventDefault`), and while it is closed none. */
const ESCAPES = '.details, .arrow-chooser, [role="application"], [role="grid"]'

interface PageKeys {
  readonly onAbout: (part: AboutPart) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Lets go of what is selected, then of what is asked along the arrows; a tour ends by itself. */
function useStepBack(): () => void {
  const scope = useApp((state) => state.scope)
  const choose = useApp(({ selected }) => selected)
  const endPath = useApp(({ pathEnded }) => pathEnded)
  return () => {
    if (scope.tour !== null) return
    if (scope.select !== null) choose(null)
    else if (scope.path !== null || scope.push.length > 0) endPath()
  }
}

export function usePageKeys({ onAbout, undo, redo }: PageKeys): void {
  const back = useStepBack()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = pageActionOf(event)
    if (action === null || event.defaultPrevented || takesText(event.target)) return
    if (document.querySelector('dialog[open]')) return
    if (action === 'back') {
      if (event.target instanceof Element && event.target.closest(ESCAPES)) return
      back()
      return
    }
    event.preventDefault()
    if (action === 'keys') onAbout('keys')
    else if (action === 'undo') undo()
    else redo()
  })
  useEffect(function listenToKeys() {
    const listen = (event: KeyboardEvent) => {
      onKey(event)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
}
