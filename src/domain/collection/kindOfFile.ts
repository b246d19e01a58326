// Which of the two things that a reader keeps a file holds.
import type { LectureFault } from '../lecture/faults.ts'
import { isRecord, parseFile } from '../lecture/readFile.ts'
import { FORMAT as LECTURE } from '../lecture/schema.ts'
import { FORMAT as COLLECTION } from './schema.ts'

export type KindOfFile =
  | { readonly kind: 'lecture' | 'collection'; readonly faults?: undefined }
  | { readonly kind?: undefined; readonly faults: readonly LectureFault[] }

/** What a file says it is, whole or not; or why it can be neither. */
export function kindOfFile(text: string): KindOfFile {
  const { raw, faults } = parseFile(text)
  if (faults) return { faults }
  const format = isRecord(raw) ? raw['format'] : undefined
  if (format === LECTURE) return { kind: 'lecture' }
  if (format === COLLECTION) return { kind: 'collection' }
  return { faults: [{ kind: 'neither', path: '' }] }
}
