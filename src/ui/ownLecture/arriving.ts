// An address that asks for what a reader has made. A step of its own, so that the first program need not list all that this
// takes.
import type { AppStore } from '../../store/store.ts'

export async function openArriving(store: AppStore): Promise<void> {
  const { openOwn } = await import('./openOwn.ts')
  await openOwn(store, window.location)
}
