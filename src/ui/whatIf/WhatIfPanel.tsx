// What follows from what is pushed: what rises, what falls, what is undecided; each opens the chains behind it.
import { useMemo } from 'react'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { pushedBy, togglePush } from '../../domain/scope/push.ts'
import { nameOf } from '../../domain/words/describe.ts'
import { pushAnswer } from '../../domain/graph/pushAnswer.ts'
import type { PushAnswer } from '../../domain/graph/pushAnswer.ts'
import { arrowAskOf } from '../../store/askActions.ts'
import { useApp, useViewGraph, useWords } from '../useApp.ts'
import { AnswerGroup, Untouched } from './AnswerGroup.tsx'
import { WHAT_IF_WORDS } from './words.ts'
import '../css/answers.css'
import '../css/paths.css'

function usePushAnswer(): PushAnswer | null {
  const { entities, meta } = useApp((state) => state.dataset)
  const graph = useViewGraph()
  const { view, facets, general, contested, push } = useApp((state) => state.scope)
  return useMemo(
    () => pushAnswer({ entities, meta }, graph, { view, facets, general, contested, push }),
    [contested, entities, facets, general, graph, meta, push, view],
  )
}

/** What is pushed, each with a way to let it go. */
function Pushes() {
  const { lang } = useWords()
  const words = WHAT_IF_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  return (
    <ul className="pushes">
      {pushedBy(scope).map(({ id, way }) => {
        const name = nameOf(dataset, id, lang)
        return (
          <li key={id}>
            <strong>{words.pushed[way](name)}</strong>
            <button
              type="button"
              className="plain"
              aria-label={words.letGo(name)}
              title={words.letGo(name)}
              onClick={() => {
                const push = togglePush(scope.push, id, way)
                open({ ...scope, push, also: [], ask: arrowAskOf(scope) }, [])
              }}
            >
              ×
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** The order in which answers arrive, a step at a press. */
function Waves({ last }: { readonly last: number }) {
  const words = WHAT_IF_WORDS[useWords().lang]
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  if (last < 2) return null
  const shorter = Array.from({ length: last - 1 }, (_, i) => i + 1)
  return (
    <div className="reach">
      <div role="group" aria-label={words.follow}>
        {[...shorter, DEFAULT_SCOPE.after].map((count) => (
          <button
            key={count}
            type="button"
            aria-pressed={scope.after === count}
            onClick={() => {
              open({ ...scope, after: count, also: [] }, [])
            }}
          >
            {count === DEFAULT_SCOPE.after ? words.all : words.steps(count)}
          </button>
        ))}
      </div>
    </div>
  )
}

export function WhatIfPanel() {
  const words = WHAT_IF_WORDS[useWords().lang]
  const graph = useViewGraph()
  const answer = usePushAnswer()
  const waves = answer ? [...answer.found.values()].map(({ wave }) => wave) : []
  return (
    <article className="paths">
      <h2>{words.title}</h2>
      <Pushes />
      {answer && waves.length > 0 ? (
        <>
          <Waves last={Math.max(...waves)} />
          {([1, -1, 0] as const).map((sign) => (
            <AnswerGroup key={sign} answer={answer} sign={sign} />
          ))}
          <Untouched answer={answer} entities={graph.entities} />
          <p className="quiet">{words.key}</p>
          <p className="quiet">{words.rule}</p>
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
    </article>
  )
}
