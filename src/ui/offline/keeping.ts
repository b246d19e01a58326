// What the browser keeps of the page, so that it works without a network: asked for once the page stands.
// Invariant: a newer version takes over only when it is asked to (`takeOver`).
import { useSyncExternalStore } from 'react'
import { ASK, KEEPER_FILE, TAKE_OVER } from '../../keeper/orders.ts'
import type { Kept } from '../../keeper/orders.ts'
import { onFailure } from '../loading/later.ts'
import { reloadIfReplaced } from '../loading/replaced.ts'

export interface Keeping {
  /** `whole` where the page is one file, and has all of itself at hand. */
  readonly state: 'none' | 'coming' | 'kept' | 'whole'
  readonly kept: Kept | null
  /** A newer version, which waits to be asked. */
  readonly waiting: Kept | null
}

/** What the page itself still fetches goes before. */
const AFTER_MS = 2000
/** Here many pages share one address, one after the other, and none may answer for the next. */
const OF_MACHINE = /^(?:localhost|127\..*|\[::1\])$/

const IS_WHOLE = import.meta.env.MODE === 'single'
let keeping: Keeping = { state: IS_WHOLE ? 'whole' : 'none', kept: null, waiting: null }
let registered: ServiceWorkerRegistration | null = null
const listeners = new Set<() => void>()

function say(now: Keeping): void {
  keeping = now
  for (const listener of listeners) listener()
}

/** Where pages can be kept; null in a frame without rights, some private windows, and without https. */
function keepers(): ServiceWorkerContainer | null {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : null
  } catch {
    return null
  }
}

function whatIsKept(keeper: ServiceWorker): Promise<Kept> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Kept>) => {
      resolve(data)
    }
    keeper.postMessage(ASK, [port2])
  })
}

async function look({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  if (!active) {
    say({ ...keeping, state: installing || waiting ? 'coming' : 'none' })
    return
  }
  const [kept, next] = await Promise.all([whatIsKept(active), waiting && whatIsKept(waiting)])
  say({ state: 'kept', kept, waiting: next })
}

function watch(registration: ServiceWorkerRegistration): void {
  const again = () => void look(registration)
  const hear = () => registration.installing?.addEventListener('statechange', again)
  registered = registration
  registration.addEventListener('updatefound', hear)
  hear()
  again()
}

/** Has the browser keep the page, where it can, and answers what a new version has replaced. */
export async function keepPage(): Promise<void> {
  onFailure.answer = () => void reloadIfReplaced()
  const container = keepers()
  if (!import.meta.env.PROD || !container || OF_MACHINE.test(window.location.hostname)) return
  try {
    const known = await container.getRegistration()
    if (known) watch(known)
    else await new Promise((resolve) => setTimeout(resolve, AFTER_MS))
    const registration = await container.register(`./${KEEPER_FILE}`, { scope: './' })
    if (registration !== known) watch(registration)
  } catch {
    // No room, no right or no network: the page is as it was.
  }
}

/** Has the version that waits answer from now on, and opens the page anew from it: its link is its state. */
export function takeOver(): void {
  const reload = () => {
    window.location.reload()
  }
  keepers()?.addEventListener('controllerchange', reload, { once: true })
  registered?.waiting?.postMessage(TAKE_OVER)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribe, () => keeping)
}
