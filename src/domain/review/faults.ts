// What a check of the data reports, and how.

export interface Fault {
  readonly file: string
  /** Id or index path inside the file. */
  readonly path: string
  readonly message: string
}

export type Report = (path: string, message: string) => void

/** The ids that stand in the list a second time. */
export function duplicates(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size)
}
