// The feedback loops of the view under the filters, by what comes back; a press lights one.
import { useMemo } from 'react'
import { loopsOf, turnsOf } from '../../domain/graph/loops.ts'
import type { Chain } from '../../domain/graph/paths.ts'
import { arrowIds, stepsInScope } from '../../domain/graph/pathAnswer.ts'
import type { Sign } from '../../domain/graph/steps.ts'
import { LOOPS } from '../../domain/scope/path.ts'
import { describeTurns } from '../../domain/words/describeLoop.ts'
import { arrowAskOf } from '../../store/askActions.ts'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { ChainItem } from './ChainItem.tsx'
import { PATH_WORDS } from './words.ts'
import '../css/answers.css'
import '../css/paths.css'

const EFFECTS = { [1]: 'increases', [-1]: 'decreases', [0]: 'contested' } as const

interface NotedLoop {
  readonly loop: Chain
  readonly note: string
}

/** Found anew only where the filters or the view change, not at each press. */
function useLoops(): readonly NotedLoop[] {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const graph = useViewGraph()
  const { view, facets, general, contested } = useApp((state) => state.scope)
  return useMemo(() => {
    const scope = { view, facets, general, contested, all: true, select: null }
    return loopsOf(stepsInScope(graph, scope, dataset)).map((loop) => ({
      loop,
      note: describeTurns(dataset, turnsOf(loop, graph, scope, dataset), lang),
    }))
  }, [contested, dataset, facets, general, graph, lang, view])
}

function LoopGroup({ loops, sign }: { readonly loops: readonly NotedLoop[]; readonly sign: Sign }) {
  const { lang } = useWords()
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  const own = loops.filter(({ loop }) => loop.sign === sign)
  if (own.length === 0) return null
  return (
    <section className="chains">
      <h3>
        <EffectMark effect={EFFECTS[sign]} isDashed={false} />
        <span>{PATH_WORDS[lang].loopsThat[sign]}</span>
      </h3>
      <ul>
        {own.map(({ loop, note }) => (
          <ChainItem
            key={arrowIds(loop).join()}
            chain={loop}
            note={note}
            onChosen={() => {
              const also = arrowIds(loop)
              open(
                {
                  ...scope,
                  mode: 'diagram',
                  path: LOOPS,
                  also,
                  push: [],
                  select: null,
                  reach: null,
                  ask: arrowAskOf(scope),
                },
                [],
              )
            }}
          />
        ))}
      </ul>
    </section>
  )
}

export function LoopPanel() {
  const { lang } = useWords()
  const words = PATH_WORDS[lang]
  const loops = useLoops()
  return (
    <article className="paths">
      <h2>{words.loopsTitle}</h2>
      <p role="status" className="quiet">
        {words.loops(loops.length)}
      </p>
      {([-1, 1, 0] as const).map((sign) => (
        <LoopGroup key={sign} loops={loops} sign={sign} />
      ))}
    </article>
  )
}
