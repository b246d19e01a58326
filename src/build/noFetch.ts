// Stands in for the fetchers of a library that never fetches here (vite.config.ts).

/** Fails, since the page asks no host but its own. */
export default function noFetch(): never {
  throw new Error('This page makes no network call.')
}

noFetch.Headers = globalThis.Headers
export const Headers = globalThis.Headers
