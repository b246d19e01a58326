// What is asked along the arrows of a view: how one thing reaches another, or which ways lead back to where they
// began. Which arrows answer it is found in domain/graph; the chosen answer travels as arrows that are drawn
// beside the others.
import type { Dataset } from '../review/dataset.ts'
import { DEFAULT_SCOPE, parseSelection } from './scope.ts'
import type { Scope } from './scope.ts'

export const LOOPS = 'loops'

export type PathAsked =
  | { readonly type: 'loops' }
  | { readonly type: 'path'; readonly source: string; readonly target: string }

/** What a text of a link asks (`metformin--bone-loss`, `loops`), or null where it asks nothing of the review. */
export function parsePath({ entities }: Pick<Dataset, 'entities'>, text: string): PathAsked | null {
  if (text === LOOPS) return { type: 'loops' }
  const ends = parseSelection(text)
  if (ends.type !== 'interaction' || ends.source === ends.target) return null
  const { source, target } = ends
  return entities.has(source) && entities.has(target) ? { type: 'path', source, target } : null
}

/** Whether what is selected leaves the question as it is: nothing, or an arrow of the answer. */
export function keepsPath({ also }: Pick<Scope, 'also'>, select: string | null): boolean {
  return select === null || also.includes(select)
}

const { path, also, push, after } = DEFAULT_SCOPE

/** Of a scope in which nothing is asked along the arrows, nor pushed. */
export const NOTHING_ASKED = { path, also, push, after }
