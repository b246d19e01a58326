// A lecture as text, and back. Law: what is written is read as the same; any other text is taken whole or refused, with
// each fault at its place.
import * as z from 'zod/mini'
import type { FaultKind, LectureFault } from './faults.ts'
import { FORMAT, lectureFile, VERSION } from './schema.ts'
import type { Lecture, LectureStep } from './schema.ts'

// Nothing is compiled from text: a site may forbid that.
z.config({ jitless: true })

const LONGEST_FILE = 2_000_000
const MOST_FAULTS = 20

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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refused = (kind: FaultKind, path = ''): LectureReading => ({ faults: [{ kind, path }] })

/** What stands in the raw file at a path. */
function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  return value
}

const BY_MESSAGE: readonly FaultKind[] = [
  'empty',
  'tooLong',
  'tooMany',
  'badCharacter',
  'badLink',
  'badName',
  'badId',
]

function kindOf(issue: z.core.$ZodIssue, raw: unknown): FaultKind {
  const said = BY_MESSAGE.find((kind) => kind === issue.message)
  if (said) return said
  if (issue.code === 'unrecognized_keys') return 'unknown'
  if (issue.code === 'invalid_format') return 'badLink'
  if (issue.code === 'invalid_key') return 'badName'
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'badNumber'
  return valueAt(raw, issue.path) === undefined ? 'missing' : 'wrongKind'
}

function faultsOf(issue: z.core.$ZodIssue, raw: unknown): readonly LectureFault[] {
  const path = issue.path.map(String).join('.')
  const kind = kindOf(issue, raw)
  if (issue.code !== 'unrecognized_keys') return [{ kind, path }]
  return issue.keys.map((key) => ({ kind, path: path === '' ? key : `${path}.${key}` }))
}

/** The lecture that a value read from JSON is, or all that is wrong with it. */
export function lectureOf(raw: unknown): LectureReading {
  if (!isRecord(raw) || raw['format'] !== FORMAT) return refused('notLecture')
  const { version } = raw
  if (typeof version === 'number' && version > VERSION) return refused('newer', 'version')
  const result = z.safeParse(lectureFile, raw)
  if (!result.success) {
    const faults = result.error.issues.flatMap((issue) => faultsOf(issue, raw))
    return { faults: faults.slice(0, MOST_FAULTS) }
  }
  const { format: _format, version: _version, ...lecture } = result.data
  return { lecture }
}

/** The lecture of a file, or all that is wrong with the file. */
export function readLecture(text: string): LectureReading {
  if (text.length > LONGEST_FILE) return refused('tooLarge')
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return refused('notJson')
  }
  return lectureOf(raw)
}
