// The link codec, both directions by one table. Law: a scope written to a link and read back is the
// same scope. Defaults are left out, but for the language, which differs from reader to reader; a value
// that is not understood is dropped and reported.
import type { Dataset } from '../domain/dataset.ts'
import { DEFAULT_SCOPE } from '../domain/scope.ts'
import type { Scope } from '../domain/scope.ts'
import type { Language } from '../domain/vocabulary.ts'
import { PARAMETERS } from './parameters.ts'

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

/**
 * The scope a query asks for. Never throws: what is not understood is left at its default and named
 * in `faults`. Parameters the explorer does not know (a mail program's, say) are nobody's fault.
 * `unsaid` is the language where the query names none.
 */
export function scopeOfLink(
  search: string,
  dataset: Dataset,
  unsaid: Language = DEFAULT_SCOPE.lang,
): { readonly scope: Scope; readonly faults: readonly LinkFault[] } {
  const query = new URLSearchParams(search)
  const faults: LinkFault[] = []
  let scope: Scope = { ...DEFAULT_SCOPE, lang: unsaid }
  for (const parameter of PARAMETERS) {
    // A list may also come in pieces (`cell=OST&cell=OC`); of anything else the first counts.
    const texts = query.getAll(parameter.name)
    const text = parameter.isList ? texts.join(',') : texts[0]
    if (text === undefined || texts.length === 0) continue
    const dropped = new Set(
      parameter.isList ? [] : texts.slice(1).filter((other) => other !== text),
    )
    scope = parameter.read(scope, text, dataset, (value) => dropped.add(value))
    for (const value of dropped) faults.push({ parameter: parameter.name, value })
  }
  return { scope, faults }
}
