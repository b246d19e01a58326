// The link codec, both directions by one table. Law: a scope written to a link and read back is the
// same scope. Defaults are left out, but for the language, which differs from reader to reader; a value
// that is not understood is dropped and reported.
import type { Dataset } from '../domain/review/dataset.ts'
import { DEFAULT_SCOPE } from '../domain/scope/scope.ts'
import type { Scope } from '../domain/scope/scope.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { stillHidden } from '../domain/scope/hide.ts'
import { mendLink, readingsOf } from './mendLink.ts'
import { PARAMETERS } from './parameters.ts'
import type { Parameter } from './parameter.ts'

/** A part of a link that was ignored. */
export interface LinkFault {
  readonly parameter: string
  readonly value: string
}

/** The query part of the link to a scope: `?cell=OST&lang=zh`, or `?lang=en` for the default. */
export function linkOfScope(scope: Scope): string {
  const parts = PARAMETERS.flatMap((parameter) => {
    const text = parameter.write(scope)
    return text === null ? [] : [`${parameter.name}=${encodeURIComponent(text)}`]
  })
  return `?${parts.join('&').replaceAll('%2C', ',')}`
}

const NAMES = PARAMETERS.map(({ name }) => name)

interface Reading {
  readonly scope: Scope
  readonly dropped: readonly string[]
}

/** The reading of a value that drops the least; as it stands where none is better. */
function kindest(
  parameter: Parameter,
  {
    scope,
    text,
    isLast,
  }: { readonly scope: Scope; readonly text: string; readonly isLast: boolean },
  dataset: Dataset,
): Reading {
  let best: Reading | null = null
  for (const reading of readingsOf(text, { isList: parameter.isList ?? false, isLast })) {
    const dropped: string[] = []
    const next = parameter.read(scope, reading, dataset, (piece) => dropped.push(piece))
    if (!best || dropped.length < best.dropped.length) best = { scope: next, dropped }
    if (best.dropped.length === 0) break
  }
  return best ?? { scope, dropped: [text] }
}

/**
 * The scope a query asks for. Never throws: what is not understood is left at its default and named
 * in `faults`. Parameters the explorer does not know (a mail program's, say) are nobody's fault, unless
 * the name of one that it knows is in them.
 * `unsaid` is the language where the query names none.
 */
export function scopeOfLink(
  search: string,
  dataset: Dataset,
  unsaid: Language = DEFAULT_SCOPE.lang,
): { readonly scope: Scope; readonly faults: readonly LinkFault[] } {
  const { values, last, unread } = mendLink(search, NAMES)
  const faults: LinkFault[] = unread.map(({ name, text }) => ({ parameter: name, value: text }))
  let scope: Scope = { ...DEFAULT_SCOPE, lang: unsaid }
  for (const parameter of PARAMETERS) {
    const { name, isList = false } = parameter
    // A list may also come in pieces (`cell=OST&cell=OC`); of anything else the first counts.
    const texts = values.get(name) ?? []
    const text = isList && texts.length > 0 ? texts.join(',') : texts[0]
    if (text === undefined) continue
    const others = isList ? [] : texts.slice(1).filter((other) => other !== text)
    const isLast = name === last && others.length === 0
    const reading = kindest(parameter, { scope, text, isLast }, dataset)
    scope = reading.scope
    const dropped = new Set([...others, ...reading.dropped])
    for (const value of dropped) faults.push({ parameter: name, value })
  }
  // What is picked is there to be seen, be it hidden by the same link.
  return { scope: { ...scope, hide: stillHidden(scope, scope.select) }, faults }
}
