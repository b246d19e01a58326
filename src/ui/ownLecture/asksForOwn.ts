// Whether an address asks for a lecture of one's own, kept here or in the link itself.
export function asksForOwn({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  return /[?&]tour=own-|#lecture=/.test(search + hash)
}
