// Header, message, details, legend and status line follow a filter two frames later, so that the picture never waits for
// them; sooner where the reader does anything else. The address does not wait: what is gone back from or loaded anew must
// be in it.
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { deferredStore } from '../store/deferred.ts'
import type { AppStore } from '../store/store.ts'
import { PageContext, usePage } from './useApp.ts'

/** What is done next is not to find what has not been told yet. */
const NEXT = 'pointerdown keydown click visibilitychange beforeprint'

/** Once the frame after the next begins, since the next is on screen then; sooner where anything else is done. */
function afterPaint(then: () => void): void {
  const waiting = new AbortController()
  const { signal } = waiting
  const now = () => {
    if (signal.aborted) return
    waiting.abort()
    then()
  }
  for (const type of NEXT.split(' ')) window.addEventListener(type, now, { capture: true, signal })
  const afterTasks = () => {
    setTimeout(now)
  }
  // Of a page that nobody sees no frame is made.
  if (document.hidden) afterTasks()
  else requestAnimationFrame(() => requestAnimationFrame(afterTasks))
}

const deferredStores = new WeakMap<AppStore, AppStore>()

/** The store as it is heard around the picture: one for all, so that all of it is told at once. */
function aroundPicture(store: AppStore): AppStore {
  const deferred = deferredStores.get(store) ?? deferredStore(store, afterPaint)
  deferredStores.set(store, deferred)
  return deferred
}

export function AroundPicture({ children }: { readonly children: ReactNode }) {
  const page = usePage()
  const around = useMemo(() => ({ ...page, heard: aroundPicture(page.store) }), [page])
  return <PageContext value={around}>{children}</PageContext>
}
