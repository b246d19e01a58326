// The address that links, codes and figures carry. Where this copy of the page is on no public one, the
// reader can set that of a copy that is; it is kept in this browser.
import { useSyncExternalStore } from 'react'

const KEY = 'bone-autophagy-public-address'
/** What was set and could not be stored. */
let unstored: string | null = null
const listeners = new Set<() => void>()

const OF_MACHINE = /^(?:localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[::1?\])$/
const OF_NETWORK =
  /^(?:.*\.local|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*|\[f[cd].*\]|\[fe80.*\]|[^.[]*)$/

/** From where an address leads to what it leads to here. */
export type AddressReach = 'machine' | 'network' | 'public'

export function reachOfAddress({
  protocol,
  hostname,
}: Pick<URL, 'protocol' | 'hostname'>): AddressReach {
  if (!/^https?:$/.test(protocol) || OF_MACHINE.test(hostname)) return 'machine'
  return OF_NETWORK.test(hostname) ? 'network' : 'public'
}

/** What an address begins with where nothing was typed before the host. */
const SECURE = 'https://'

/** An address as it was typed, without query and fragment; null where it is not a public one. */
export function publicAddressOf(text: string): string | null {
  try {
    const typed = text.trim()
    const url = new URL(/^\w+:\/\//.test(typed) ? typed : SECURE + typed)
    return reachOfAddress(url) === 'public' ? url.origin + url.pathname : null
  } catch {
    return null
  }
}

function storedAddress(): string | null {
  if (unstored !== null) return unstored
  try {
    return publicAddressOf(localStorage.getItem(KEY) ?? '')
  } catch {
    return null
  }
}

export function keepPublicAddress(address: string): void {
  try {
    localStorage.setItem(KEY, address)
    unstored = null
  } catch {
    unstored = address
  }
  for (const listener of listeners) listener()
}

/** The address of the explorer without what it shows: its own, or the public one that was set. */
export function baseAddress(): string {
  const { origin, pathname, protocol } = window.location
  const own = protocol === 'file:' ? `file://${pathname}` : origin + pathname
  return reachOfAddress(window.location) === 'public' ? own : (storedAddress() ?? own)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** {@link baseAddress}, and from where it can be reached. */
export function useBaseAddress(): { readonly base: string; readonly reach: AddressReach } {
  const base = useSyncExternalStore(subscribe, baseAddress)
  return { base, reach: reachOfAddress(new URL(base)) }
}
