// What can be struck out of the review to see what then falls: one number, or a kind of statement. What falls
// is found in domain/graph/strikeOut.ts.
import type { Meta } from '../review/dataset.ts'

/** Kinds of statements that can be struck out, in the order in which they are offered. */
export const STRUCK_KINDS = ['unresolved', 'not-bone', 'rodents', 'hypotheses', 'single'] as const
export type StruckKind = (typeof STRUCK_KINDS)[number]

export type Strike =
  | { readonly type: 'reference'; readonly number: number }
  | { readonly type: 'kind'; readonly kind: StruckKind }

/** What a text of a link strikes out (`ref-28`, `rodents`), or null where it names nothing of the review. */
export function parseStrike(
  { referenceCount }: Pick<Meta, 'referenceCount'>,
  text: string,
): Strike | null {
  const kind = STRUCK_KINDS.find((name) => name === text)
  if (kind) return { type: 'kind', kind }
  const number = Number(/^ref-([1-9]\d?)$/.exec(text)?.[1] ?? 0)
  return number >= 1 && number <= referenceCount ? { type: 'reference', number } : null
}
