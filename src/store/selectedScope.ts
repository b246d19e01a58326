// What a scope becomes when something is picked: for the action, and for the address of its link.
import { keepsPath, NOTHING_ASKED } from '../domain/scope/path.ts'
import { stillHidden } from '../domain/scope/hide.ts'
import { parseSelection } from '../domain/scope/scope.ts'
import type { Scope } from '../domain/scope/scope.ts'
import { keepsAsk } from './askActions.ts'

/** How far one sees is told from an entity. */
const keepsReach = (select: string | null): boolean =>
  select !== null && parseSelection(select).type === 'entity'

/** `isTold`: whether what the scope asks about has been answered. */
export function selectedScope(scope: Scope, select: string | null, isTold: boolean): Scope {
  if (scope.select === select) return scope
  const ask = keepsAsk(scope, select, isTold) ? scope.ask : null
  // A chain that is asked about stays with its question.
  const isKept = ask !== null || keepsPath(scope, select)
  return {
    ...scope,
    ...(scope.path !== null && !isKept && NOTHING_ASKED),
    select,
    hide: stillHidden(scope, select),
    ask,
    reach: keepsReach(select) ? scope.reach : null,
  }
}
