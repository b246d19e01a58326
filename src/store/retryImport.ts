// Some browsers remember a module that failed to come and never ask for it again at the same address. The
// build has each import of a later part ask here (build/retryImports.ts). Invariant: what has come is not
// asked for again, so that there is one of each.

export type LoadModule = (address: string) => Promise<unknown>

declare global {
  var retryImport: ((path: string, load: LoadModule) => Promise<unknown>) | undefined
}

const modules = new Map<string, Promise<unknown>>()
const failures = new Map<string, number>()

/** The module of a path, at first at its own address and after failures at `?retry=1`, `?retry=2` … */
export function retryImport(path: string, load: LoadModule): Promise<unknown> {
  const known = modules.get(path)
  if (known) return known
  const failed = failures.get(path) ?? 0
  const coming = load(failed === 0 ? path : `${path}?retry=${failed}`)
  modules.set(path, coming)
  coming.catch(() => {
    modules.delete(path)
    hasFailed(path)
  })
  return coming
}

/** Counts a failure: the address of it is of no more use. */
export function hasFailed(path: string): void {
  failures.set(path, (failures.get(path) ?? 0) + 1)
}

/** What is fetched ahead and fails is remembered like any other failure, though nobody has imported it. */
function heard({ target }: Event): void {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'modulepreload') return
  // The build's modules all lie in one folder and import each other from there.
  hasFailed(`.${target.href.slice(target.href.lastIndexOf('/'))}`)
}

export function installRetryImport(): void {
  globalThis.retryImport = retryImport
  document.addEventListener('error', heard, true)
}
