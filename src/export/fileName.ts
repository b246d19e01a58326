// What an exported file is called: the view, what is filtered by, compared and selected, in letters every
// system takes. Law: pictures that differ have names that differ.
import { FACETS } from '../domain/scope/facets.ts'
import type { FacetChoice, Scope } from '../domain/scope/scope.ts'

const MAX_LENGTH = 100

/** Eight letters that tell long names apart which begin alike (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function shortened(stem: string): string {
  if (stem.length <= MAX_LENGTH) return stem
  return `${stem.slice(0, MAX_LENGTH - 9)}_${fingerprint(stem)}`
}

const chosen = (facets: FacetChoice): readonly string[] => FACETS.flatMap((facet) => facets[facet])

const listed = (word: string, ids: readonly string[]): readonly string[] =>
  ids.length > 0 ? [word, ...ids] : []

/** What is pushed, how far that is followed, and what is hidden. */
const pushedParts = ({ push, after, hide }: Scope): readonly string[] => [
  ...(push.length > 0 ? [...listed('push', push), String(after)] : []),
  ...listed('hiding', hide),
]

/** What is asked along the arrows, picked and struck out; a comparison shows no more than what is picked. */
function pickedParts(scope: Scope): readonly string[] {
  const { path, also, select, reach, without, ask, mode } = scope
  const isAlone = mode !== 'compare'
  return [
    ...(path !== null && isAlone ? ['path', path] : []),
    ...(isAlone ? pushedParts(scope) : []),
    ...listed('with', also),
    ...(select === null ? [] : ['at', select]),
    ...(reach && select !== null ? [reach.direction, String(reach.steps)] : []),
    ...(without !== null && isAlone ? ['without', without] : []),
    ...(ask !== null && isAlone ? ['asks', ask] : []),
  ]
}

function partsOf(scope: Scope): readonly string[] {
  const { view, facets, versus, general, contested, all, mode } = scope
  if (mode === 'grid') return ['grid']
  const isComparison = mode === 'compare'
  const or = (ids: readonly string[]) => (ids.length > 0 ? ids : ['all-claims'])
  return [
    view,
    ...(isComparison ? [...or(chosen(facets)), 'against', ...or(chosen(versus))] : chosen(facets)),
    ...(general ? [] : ['specific']),
    ...(contested ? ['contested'] : []),
    ...(all ? ['all'] : []),
    ...pickedParts(scope),
  ]
}

/**
 * `bone-autophagy_ampk-mtor_OST_exercise_at_ampk_zh_2x.png`. The scale is that of a PNG; other files
 * have none.
 */
export function fileName(scope: Scope, extension: string, scale?: number): string {
  const stem = ['bone-autophagy', ...partsOf(scope)]
    .map((part) => part.replaceAll(/[^A-Za-z0-9-]+/g, '-'))
    .join('_')
  const size = scale === undefined ? '' : `_${scale}x`
  return `${shortened(stem)}_${scope.lang}${size}.${extension}`
}
