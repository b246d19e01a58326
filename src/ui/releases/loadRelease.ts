// Old releases in short: each is fetched when a link asks for it.
import releases from 'virtual:dataset/releases'
import type { ReleaseSummary } from '../../domain/graph/releases.ts'
import type { Lazy } from '../../store/lazy.ts'
import { later } from '../loading/later.ts'

const PARTS: ReadonlyMap<string, Lazy<ReleaseSummary>> = new Map(
  Object.entries(releases).map(([name, load]) => [
    name,
    later(`release-${name}`, async () => (await load()).default),
  ]),
)

/** The summary of a release; null of one that this page does not know, a newer one, say. */
export function releasePart(release: string): Lazy<ReleaseSummary> | null {
  return PARTS.get(release) ?? null
}
