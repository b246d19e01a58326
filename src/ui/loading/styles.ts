// Stylesheets that failed to come. The bundler asks for each only once, so a part that is tried again would
// come without its looks. Invariant: a part is only there together with its stylesheet.

const failed = new Set<HTMLLinkElement>()
let tries = 0

function heard({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
}

/** Notes each stylesheet that fails from now on. */
export function watchStyles(): void {
  document.addEventListener('error', heard, true)
}

function again(link: HTMLLinkElement): Promise<void> {
  tries += 1
  const copy = document.createElement('link')
  const address = new URL(link.href)
  address.searchParams.set('retry', String(tries))
  copy.rel = 'stylesheet'
  copy.href = address.href
  return new Promise((resolve, reject) => {
    copy.onload = () => {
      failed.delete(link)
      link.remove()
      resolve()
    }
    copy.onerror = () => {
      failed.delete(copy)
      copy.remove()
      reject(new Error(`The stylesheet ${address.pathname} did not come.`))
    }
    document.head.append(copy)
  })
}

/** Fetches at fresh addresses what has failed so far. Rejects where one fails again. */
export async function mendStyles(): Promise<void> {
  await Promise.all([...failed].map(again))
}
