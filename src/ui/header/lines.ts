// The hits as the lines of a list: a few of each kind, and a line that opens the rest.
import type { Found } from '../../domain/search/find.ts'
import type { Hit, HitKind } from '../../domain/search/hits.ts'

export type Line =
  | { readonly type: 'hit'; readonly hit: Hit }
  | { readonly type: 'more'; readonly kind: HitKind; readonly count: number }

export interface LineGroup {
  readonly kind: HitKind
  readonly lines: readonly Line[]
  /** The place of its first line among all lines. */
  readonly from: number
}

const FEW = 3
/** More than anybody reads; whoever wants others types another letter. */
const MANY = 50

/** The groups with their lines; the opened one in full. */
export function lineGroups(found: Found | null, opened: HitKind | null): readonly LineGroup[] {
  let from = 0
  return (found?.groups ?? [])
    .filter(({ kind }) => kind !== 'absent')
    .map(({ kind, hits }) => {
      // A line that opens one more would take its place.
      const isWhole = hits.length <= FEW + 1
      const most = kind === opened ? MANY : isWhole ? FEW + 1 : FEW
      const lines = hits.slice(0, most).map((hit): Line => ({ type: 'hit', hit }))
      const count = hits.length - lines.length
      if (count > 0 && kind !== opened) lines.push({ type: 'more', kind, count })
      const group = { kind, lines, from }
      from += lines.length
      return group
    })
}
