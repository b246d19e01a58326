// The addresses of links in rows, made once for all of them: a table has thousands of links, and a row is drawn
// anew only when an address in it changes.
import { UNARRANGED } from '../../domain/scope/arrangement.ts'
import { selectedScope } from '../../store/selectedScope.ts'
import { linkOfScope } from '../../store/url.ts'
import { useApp } from '../useApp.ts'

const THING = 'a-thing-in-a-row'
const ARROW = `${THING}--${THING}`

/** Addresses in which a name stands for whatever is picked; see {@link hrefOf}. */
export interface RowLinks {
  /** To an entity or a reference. */
  readonly toThing: string
  readonly toArrow: string
}

export function useRowLinks(): RowLinks {
  // Without the sorting: with it every row would be drawn anew where rows only move.
  const { sort } = UNARRANGED
  const scope = { ...useApp((app) => app.scope), sort }
  return {
    toThing: linkOfScope(selectedScope(scope, THING, false)),
    toArrow: linkOfScope(selectedScope(scope, ARROW, false)).replace(ARROW, THING),
  }
}

export const hrefOf = (template: string, id: string): string => template.replace(THING, id)
