// A part that does not come because the host has another version of the page by now: only opening the page
// anew helps, and its link brings back what was seen. Invariant: no page is opened anew for ever.

const KEY = 'bone-autophagy-reloaded-for'
/** Stands in every version of the page, and in nothing else that a host may answer with. */
const OURS = 'id="first-picture"'

const programIn = (html: string): string | undefined =>
  /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1]

/** Whether the page has not been opened anew for this version before. Without storage nobody can tell. */
function isFirstTime(version: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) === version) return false
    sessionStorage.setItem(KEY, version)
    return true
  } catch {
    return false
  }
}

/** Opens the page anew where its host has another version by now. Called when a part has failed to come. */
export async function reloadIfReplaced(): Promise<void> {
  const own = document.querySelector('script[type=module][src]')?.getAttribute('src')
  if (!own) return
  try {
    const html = await (await fetch(window.location.pathname, { cache: 'no-store' })).text()
    const there = programIn(html)
    if (!html.includes(OURS) || there === undefined || there === own) return
    if (isFirstTime(there)) window.location.reload()
  } catch {
    // The host is out of reach: what failed says so in its place.
  }
}
