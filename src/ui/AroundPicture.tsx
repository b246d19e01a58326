// What stands around the picture follows a filter two frames later, so that the picture never waits for it.
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { deferredStore } from '../store/deferred.ts'
import type { AppStore } from '../store/store.ts'
import { PageContext, usePage } from './useApp.ts'

/** A frame is on screen when the next one begins. Of a page that nobody sees no frame is made. */
function afterPaint(then: () => void): void {
  const afterTasks = () => {
    window.setTimeout(then)
  }
  if (document.hidden) afterTasks()
  else requestAnimationFrame(() => requestAnimationFrame(afterTasks))
}

const deferredStores = new WeakMap<AppStore, AppStore>()

/** The store as it is heard around the picture: one for all, so that all of it changes at once. */
export function aroundPicture(store: AppStore): AppStore {
  const deferred = deferredStores.get(store) ?? deferredStore(store, afterPaint)
  deferredStores.set(store, deferred)
  return deferred
}

export function AroundPicture({ children }: { readonly children: ReactNode }) {
  const page = usePage()
  const around = useMemo(() => ({ ...page, heard: aroundPicture(page.store) }), [page])
  return <PageContext value={around}>{children}</PageContext>
}
