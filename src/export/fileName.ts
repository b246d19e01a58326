// What an exported file is called: the view and what is filtered by, in letters every system takes.
import { FACETS } from '../domain/facets.ts'
import type { Scope } from '../domain/scope.ts'

const MAX_LENGTH = 100

/** `bone-autophagy_ampk-mtor_OST_exercise_zh.svg`: different scopes rarely share a name, none is odd. */
export function fileName(scope: Scope, extension: string): string {
  const { view, facets, general, contested, reach, select, lang } = scope
  const parts = [
    'bone-autophagy',
    view,
    ...FACETS.flatMap((facet) => facets[facet]),
    ...(general ? [] : ['specific']),
    ...(contested ? ['contested'] : []),
    ...(reach && select !== null ? [select, reach.direction, String(reach.steps)] : []),
  ]
  const stem = parts
    .map((part) => part.replaceAll(/[^A-Za-z0-9-]+/g, '-'))
    .join('_')
    .slice(0, MAX_LENGTH)
  return `${stem}_${lang}.${extension}`
}
