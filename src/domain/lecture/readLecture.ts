// A lecture as text, and back. Law: what is written is read as the same; any other text is taken whole or refused, with
// each fault at its place.
import * as z from 'zod/mini'
import type { FaultKind, LectureFault } from './faults.ts'
import { faultsOfIssues, isRecord, parseFile } from './readFile.ts'
import { FORMAT, lectureFile, VERSION } from './schema.ts'
import type { Lecture, LectureStep } from './schema.ts'

export type LectureReading =
  | { readonly lecture: Lecture; readonly faults?: undefined }
  | { readonly lecture?: undefined; readonly faults: readonly LectureFault[] }

/** A step with its fields in the order in which they are read by people; what is not there stays away. */
function inOrder(step: LectureStep): LectureStep {
  const { link, short, text, notes, minutes, aside, names, as, arrows } = step
  return { link, short, text, notes, minutes, aside, names, as, arrows }
}

/** The file of a lecture: JSON that can be read and edited by hand. */
export function lectureText({ id, label, about, steps }: Lecture): string {
  const file = { format: FORMAT, version: VERSION, id, label, about, steps: steps.map(inOrder) }
  return `${JSON.stringify(file, null, 2)}\n`
}

const refused = (kind: FaultKind, path = ''): LectureReading => ({ faults: [{ kind, path }] })

/** The lecture that a value read from JSON is, or all that is wrong with it. */
export function lectureOf(raw: unknown): LectureReading {
  if (!isRecord(raw) || raw['format'] !== FORMAT) return refused('notLecture')
  const { version } = raw
  if (typeof version === 'number' && version > VERSION) return refused('newer', 'version')
  const result = z.safeParse(lectureFile, raw)
  if (!result.success) return { faults: faultsOfIssues(result.error.issues, raw) }
  const { format: _format, version: _version, ...lecture } = result.data
  return { lecture }
}

/** The lecture of a file, or all that is wrong with the file. */
export function readLecture(text: string): LectureReading {
  const { raw, faults } = parseFile(text)
  return faults ? { faults } : lectureOf(raw)
}
