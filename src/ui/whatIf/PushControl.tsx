// In the details of an entity: raise it or lower it, and see what the rest does.
import { PUSHES } from '../../domain/review/vocabulary.ts'
import { togglePush } from '../../domain/scope/push.ts'
import { arrowAskOf } from '../../store/askActions.ts'
import { useApp, useWords } from '../useApp.ts'
import { WHAT_IF_WORDS } from './words.ts'

export function PushControl({ id }: { readonly id: string }) {
  const words = WHAT_IF_WORDS[useWords().lang]
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  return (
    <div className="reach">
      <div role="group" aria-label={words.ask}>
        {PUSHES.map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={scope.push.includes(`${id}:${way}`)}
            onClick={() => {
              const push = togglePush(scope.push, id, way)
              const isPicture = scope.mode === 'diagram' || scope.mode === 'table'
              const mode = isPicture ? scope.mode : 'diagram'
              const none = {
                select: null,
                reach: null,
                path: null,
                also: [],
                ask: arrowAskOf(scope),
              }
              open({ ...scope, ...none, mode, push }, [])
            }}
          >
            {words.push[way]}
          </button>
        ))}
      </div>
    </div>
  )
}
