// The version of the data that a link was made with: links carry it, so that a later page can say what has changed.
import type { Scope } from '../domain/scope/scope.ts'

/** What somebody opened by a link that was made with other data. */
export interface OldLink {
  readonly release: string
  readonly scope: Scope
}

/** Also in a query that was encoded as a whole on its way, or has something stuck to its end. */
const RELEASE = /(?:[?&;]|%3f|%26)data(?:=|%3d)(\d+\.\d+\.\d+)/i

/** The release that a link names; null where it names none. */
export function releaseOfLink(link: string): string | null {
  return RELEASE.exec(link)?.[1] ?? null
}

/** A link with the release it was made with; one that names a release already keeps it. */
export function withRelease(link: string, release: string): string {
  if (releaseOfLink(link) !== null) return link
  const [address = '', ...rest] = link.split('#')
  const named = `${address}${address.includes('?') ? '&' : '?'}data=${release}`
  return [named, ...rest].join('#')
}

/** What a link opened, where it names another release than this page has. */
export function oldLinkOf(search: string, scope: Scope, today: string): OldLink | null {
  const release = releaseOfLink(search)
  return release === null || release === today ? null : { release, scope }
}
