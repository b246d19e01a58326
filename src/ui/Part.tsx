// A part of the page that is fetched when it is first shown. Invariant: where it does not come, a
// message and a way to try again stand in its place, never nothing.
import { createElement, useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { useWords } from './useApp.ts'

/** A component on its way: there or not, and how to have it. */
export interface Later<P> {
  readonly now: () => ComponentType<P> | null
  readonly fetch: () => Promise<void>
}

/** The component that `load` brings: what has come once is there at once from then on. */
export function later<P>(load: () => Promise<ComponentType<P>>): Later<P> {
  let component: ComponentType<P> | null = null
  return {
    now: () => component,
    fetch: async () => {
      component = await load()
    },
  }
}

export interface PartProps<P> {
  readonly of: Later<P>
  readonly props: P
  /** Called once it is on the page. */
  readonly onShown?: () => void
}

export function Part<P extends object>({ of, props, onShown }: PartProps<P>) {
  const words = useWords()
  const [, setCome] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(-1)
  const component = of.now()
  const isThere = component !== null
  useEffect(
    function fetchPart() {
      if (isThere) {
        onShown?.()
        return
      }
      let isGone = false
      of.fetch().then(
        () => {
          if (!isGone) setCome(true)
        },
        () => {
          if (!isGone) setFailed(attempt)
        },
      )
      return () => {
        isGone = true
      }
    },
    [attempt, isThere, of, onShown],
  )
  if (component) return createElement(component, props)
  if (failed !== attempt) return <p className="canvas-note">{words.loadingTexts}</p>
  return (
    <div className="empty-result" role="alert">
      <p>{words.loadFailed}</p>
      <button
        type="button"
        onClick={() => {
          setAttempt(attempt + 1)
        }}
      >
        {words.tryAgain}
      </button>
    </div>
  )
}
