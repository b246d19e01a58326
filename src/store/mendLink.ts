// Reads a query as it comes out of mail programs, chats and typing aids: `&amp;` between its parts, encoded
// as a whole, names in capitals, a full stop or Chinese words behind it, a dash for two hyphens. Invariant:
// a query that nobody has touched is read as it stands; no value of ours holds a character taken for a fault.

/** What a query says, under the names that are known. */
export interface MendedLink {
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The name whose value stands last: what is added to a link is added there. */
  readonly last: string | null
  /** Known names that something stuck to: too little is left to read them. */
  readonly unread: readonly { readonly name: string; readonly text: string }[]
}

const ENCODED = /%[0-9a-f]{2}/i
/** A link that was sent on and on. */
const ROUNDS = 4

/** Text without its escapes, also where it was escaped more than once. Never throws. */
function decoded(text: string): string {
  let plain = text
  for (let round = 0; round === 0 || (round < ROUNDS && ENCODED.test(plain)); round++) {
    plain = new URLSearchParams(`x=${plain.replaceAll('&', '%26')}`).get('x') ?? ''
  }
  return plain
}

/** Where a part of a query ends, also in a value that swallowed the next part. */
const PART_END = /[&?;]/

interface Patterns {
  readonly beginsWithName: RegExp
  readonly nameInside: RegExp
  readonly nameBeforeValue: RegExp
}

function patternsOf(names: readonly string[]): Patterns {
  const name = `(${names.join('|')})`
  return {
    beginsWithName: new RegExp(
      `^(?:amp;|[^a-z0-9_-])*${name}[\\s\\u200b-\\u200d\\ufeff]*(?:=|$)`,
      'i',
    ),
    nameInside: new RegExp(`(?:^|[^a-z0-9_-])${name}(?![a-z0-9_-])`, 'i'),
    nameBeforeValue: new RegExp(`(?:^|[^a-z0-9_-])${name}[\\s\\u200b-\\u200d\\ufeff]*=`, 'gi'),
  }
}

type Pair = readonly [name: string, value: string]

/** All `name=value` in a text, whatever stands between them. */
function pairsIn(text: string, { nameBeforeValue }: Patterns): readonly Pair[] {
  const found = [...text.matchAll(nameBeforeValue)]
  return found.map((match, i): Pair => {
    const value = text.slice(match.index + match[0].length, found[i + 1]?.index)
    return [(match[1] ?? '').toLowerCase(), value.split(PART_END)[0] ?? '']
  })
}

interface Part {
  readonly pairs: readonly Pair[]
  readonly unread: MendedLink['unread']
}

const NOTHING: Part = { pairs: [], unread: [] }

function readPart(part: string, patterns: Patterns): Part {
  const name = decoded(part.split('=', 1)[0] ?? '')
  const start = patterns.beginsWithName.exec(name)?.[1]
  // A name with a `=` in it is a query that was encoded as a whole.
  const pairs = start !== undefined || name.includes('=') ? pairsIn(decoded(part), patterns) : []
  if (pairs.length > 0) return { pairs, unread: [] }
  if (start !== undefined) return { pairs: [[start.toLowerCase(), '']], unread: [] }
  const inside = patterns.nameInside.exec(name)?.[1]
  if (inside === undefined) return NOTHING
  return { pairs: [], unread: [{ name: inside.toLowerCase(), text: decoded(part) }] }
}

/** Takes a query apart by the names that are known; the rest is a mail program's and is left alone. */
export function mendLink(search: string, names: readonly string[]): MendedLink {
  const patterns = patternsOf(names)
  const parts = search
    .replace(/^\?/, '')
    .split('&')
    .map((part) => readPart(part, patterns))
  const pairs = parts.flatMap((part) => part.pairs)
  const values = new Map<string, string[]>()
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value])
  return {
    values,
    last: pairs.at(-1)?.[0] ?? null,
    unread: parts.flatMap((part) => part.unread),
  }
}

/** No id holds a dash, or any hyphen but the plain one; Chinese commas are commas. */
function plainly(text: string): string {
  return text
    .replace(/[—–]{1,2}/g, '--')
    .replace(/[‐‑]/g, '-')
    .replace(/[，、]/g, ',')
}

/** What can stand in a value, with what typing aids make of it, and without. */
const WIDE = { list: /^[a-z0-9:,，、‐‑—–-]+/i, one: /^[a-z0-9:‐‑—–-]+/i }
const STRICT = { list: /^[a-z0-9:,-]+/i, one: /^[a-z0-9:-]+/i }
const LOOSE_END = /[^a-z0-9]+$/i

/**
 * What a value may have been, the likeliest first: as it stands, then with its hyphens and commas put
 * right and, at the end of a link, without what cannot belong to an id.
 */
export function readingsOf(
  text: string,
  { isList, isLast }: { readonly isList: boolean; readonly isLast: boolean },
): readonly string[] {
  const kind = isList ? 'list' : 'one'
  const cuts = isLast ? [WIDE[kind], STRICT[kind]] : []
  const ends = cuts.map((cut) => (cut.exec(text)?.[0] ?? '').replace(LOOSE_END, ''))
  return [...new Set([text, ...[text, ...ends].map(plainly)])]
}
