// A collection as text, and back. Law: what is written is read as the same; any other text is taken whole or refused,
// with each fault at its place.
import type { LectureFault } from '../lecture/faults.ts'
import { faultsOfIssues, isRecord, parseFile } from '../lecture/readFile.ts'
import * as z from 'zod/mini'
import { collectionFile, FORMAT, VERSION } from './schema.ts'
import type { Item } from './schema.ts'

export type CollectionReading =
  | {
      readonly items: readonly Item[]
      readonly release?: string | undefined
      readonly faults?: undefined
    }
  | { readonly items?: undefined; readonly faults: readonly LectureFault[] }

/** The file of a collection: JSON that can be read and edited by hand. */
export function collectionText(items: readonly Item[], release?: string): string {
  const inOrder = items.map(({ kind, id, note }) => ({ kind, id, note }))
  const file = { format: FORMAT, version: VERSION, release, items: inOrder }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The collection that a value read from JSON is, or all that is wrong with it. */
export function collectionOf(raw: unknown): CollectionReading {
  if (!isRecord(raw) || raw['format'] !== FORMAT) {
    return { faults: [{ kind: 'notCollection', path: '' }] }
  }
  const { version } = raw
  if (typeof version === 'number' && version > VERSION) {
    return { faults: [{ kind: 'newer', path: 'version' }] }
  }
  const result = z.safeParse(collectionFile, raw)
  if (!result.success) return { faults: faultsOfIssues(result.error.issues, raw) }
  const { items, release } = result.data
  return { items, release }
}

/** The collection of a file, or all that is wrong with the file. */
export function readCollection(text: string): CollectionReading {
  const { raw, faults } = parseFile(text)
  return faults ? { faults } : collectionOf(raw)
}
