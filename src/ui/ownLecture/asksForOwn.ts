// Whether an address asks for what a reader has made, kept here or in the link itself.
export function asksForOwn({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  return /[?&]tour=own-|#(lecture|collection)=/.test(search + hash)
}
