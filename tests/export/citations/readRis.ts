// Reads RIS by its written rules (two letters or a letter and a digit, two spaces, a hyphen, a space, the value; from TY to
// ER), for no reader of it was found that is kept.
export type RisEntry = Readonly<Record<string, readonly string[]>>

export function readRis(text: string): readonly RisEntry[] {
  const entries: Record<string, string[]>[] = []
  let open: Record<string, string[]> | null = null
  for (const line of text.split('\r\n')) {
    if (line === '') continue
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line) ?? []
    if (tag === undefined || value === undefined) throw new Error(`Not a line of RIS: ${line}`)
    if (tag === 'TY') {
      if (open) throw new Error('TY within a record')
      open = {}
      entries.push(open)
    }
    if (!open) throw new Error(`${tag} outside a record`)
    if (tag === 'ER') open = null
    else (open[tag] ??= []).push(value)
  }
  if (open) throw new Error('A record without ER')
  return entries
}
