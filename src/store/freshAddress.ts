// Some browsers remember a module that failed to come and never ask for it again at the same address. The
// build has each import of a later part ask here what to add to its address (build/freshImports.ts).

declare global {
  var freshAddress: ((path: string) => string) | undefined
}

const asked = new Map<string, number>()

/** Nothing at first; `?retry=1`, `?retry=2` … where the same path is asked for again, after a failure. */
function freshAddress(path: string): string {
  const times = asked.get(path) ?? 0
  asked.set(path, times + 1)
  return times === 0 ? '' : `?retry=${times}`
}

export function installFreshAddress(): void {
  globalThis.freshAddress = freshAddress
}
