// A collection in a link. Law: what is packed is unpacked as the same; anything else is refused with a reason.
import { collectionText, readCollection } from '../domain/collection/readCollection.ts'
import type { CollectionReading } from '../domain/collection/readCollection.ts'
import type { Item } from '../domain/collection/schema.ts'
import { linkOfPacked, packText, unpackText } from './packedLink.ts'

const MARK = '#collection='

/** The collection as the last part of a link, with the version of the data it was made with. */
export function packCollection(items: readonly Item[], release?: string): string {
  return packText(MARK, collectionText(items, release))
}

/** The link to a page that opens a collection; null where it is too long to be sent on. */
export function collectionLink(
  base: string,
  lang: string,
  { items, release }: { readonly items: readonly Item[]; readonly release: string },
): string | null {
  return linkOfPacked(base, lang, packCollection(items, release))
}

/** The collection in the last part of a link, or what is wrong with it; null where there is none in it. */
export function unpackCollection(hash: string): CollectionReading | null {
  const unpacked = unpackText(MARK, hash)
  if (!unpacked) return null
  if (unpacked.text === undefined) return { faults: [{ kind: unpacked.fault, path: '' }] }
  const reading = readCollection(unpacked.text)
  const isNoJson = reading.faults?.some(({ kind }) => kind === 'notJson') ?? false
  return isNoJson ? { faults: [{ kind: 'cutOff', path: '' }] } : reading
}
