// The skeleton as it comes to a page that is served: a file of data beside the program, which index.html has
// asked for before the program came (build/skeletonFile.ts). Invariant: a page without it does not start, and
// index.html says so.

declare global {
  interface Window {
    /** What index.html has asked for. */
    skeleton?: XMLHttpRequest
  }
}

function settled(request: XMLHttpRequest): Promise<void> {
  return new Promise((resolve) => {
    if (request.readyState === XMLHttpRequest.DONE) resolve()
    else request.onloadend = () => resolve()
  })
}

/** The text of the file; asked for once more, at a fresh address, where it did not come. */
export async function skeletonText(): Promise<string> {
  const request = window.skeleton
  if (!request) throw new Error('index.html has asked for no data.')
  await settled(request)
  if (request.status === 200) return request.responseText
  const address = document.querySelector<HTMLMetaElement>('meta[name="skeleton"]')?.content
  const again = await fetch(`${address}?retry=1`)
  if (!again.ok) throw new Error('The data has not come.')
  return again.text()
}
