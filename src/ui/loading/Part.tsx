// A part of the page that is fetched when it is first shown. Invariant: where it does not come, or stops,
// a message and ways on stand in its place, never nothing.
import { createElement, useEffect } from 'react'
import type { ComponentType } from 'react'
import type { Lazy } from '../../store/lazy.ts'
import { useWords } from '../useApp.ts'
import { Boundary } from './Boundary.tsx'
import { Trouble } from './Trouble.tsx'
import type { Exit } from './Trouble.tsx'
import { useLazy, useLazyState } from './useLazy.ts'

export interface PartProps<P> {
  readonly of: Lazy<ComponentType<P>>
  readonly props: P
  /** Called once it is on the page, or once it is clear that it is not coming now. */
  readonly onShown?: () => void
  readonly exit?: Exit
  /** What it shows, to be told while it comes. */
  readonly name?: string
}

export function Part<P extends object>({ of, props, onShown, exit, name }: PartProps<P>) {
  const words = useWords()
  const component = useLazy(of)
  const state = useLazyState(of)
  const isSettled = state === 'here' || state === 'failed'
  useEffect(
    function tellThatItIsShown() {
      if (isSettled) onShown?.()
    },
    [isSettled, onShown],
  )
  if (component) {
    return <Boundary {...(exit && { exit })}>{createElement(component, props)}</Boundary>
  }
  if (state !== 'failed') {
    return (
      <>
        {name && <h2>{name}</h2>}
        <p className="canvas-note" aria-busy="true">
          {words.loadingTexts}
        </p>
      </>
    )
  }
  return (
    <Trouble text={words.loadFailed} onRetry={() => of.attempt().catch(() => null)} exit={exit} />
  )
}
