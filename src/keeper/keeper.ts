// Keeps one version of the page in the browser, whole, and answers from it also without a network. Runs as
// the page's service worker (build/offlinePlugin.ts). Invariants: a version is kept whole or not at all, and
// answers alone; a newer one waits until a reader asks for it.
import { setCacheNameDetails } from 'workbox-core'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { isKeeperOrder, TAKE_OVER } from './orders.ts'
import type { Kept } from './orders.ts'

/** The little of a service worker's world that is used. */
interface KeeperWorld {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil: (done: Promise<unknown>) => void }) => void,
  ): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}
declare const self: KeeperWorld
/** Written by the build (build/offlinePlugin.ts). */
declare const KEPT_FILES: { url: string; revision: string | null; integrity: string }[]
declare const KEPT: Kept

setCacheNameDetails({ prefix: 'bone-autophagy' })
// The page is the same whatever its link asks for, and a part whatever number its try has.
precacheAndRoute(KEPT_FILES, { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()

// So that the page of the first visit is answered too.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})
self.addEventListener('message', ({ data, ports: [port] }) => {
  if (!isKeeperOrder(data)) return
  if (data === TAKE_OVER) void self.skipWaiting()
  else port?.postMessage(KEPT)
})
