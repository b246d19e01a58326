// A file that a reader brings: what of it is JSON, and what a check has found wrong as faults, each at its place.
import * as z from 'zod/mini'
import type { FaultKind, LectureFault } from './faults.ts'

// Nothing is compiled from text: a site may forbid that.
z.config({ jitless: true })

const LONGEST_FILE = 2_000_000
const MOST_FAULTS = 20

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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

/** What is wrong with a file, by the issues of its check; the first twenty. */
export function faultsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  raw: unknown,
): readonly LectureFault[] {
  return issues.flatMap((issue) => faultsOf(issue, raw)).slice(0, MOST_FAULTS)
}

/** The value that a text of JSON holds, or why there is none. */
export function parseFile(
  text: string,
):
  | { readonly raw: unknown; readonly faults?: undefined }
  | { readonly raw?: undefined; readonly faults: readonly LectureFault[] } {
  if (text.length > LONGEST_FILE) return { faults: [{ kind: 'tooLarge', path: '' }] }
  try {
    return { raw: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch {
    return { faults: [{ kind: 'notJson', path: '' }] }
  }
}
