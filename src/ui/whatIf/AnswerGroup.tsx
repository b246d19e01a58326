// Those that answer a push in one way, and those that do not. Which is open is kept here alone; its chains are the pages'
// own.
import { useState } from 'react'
import { chainsBehind } from '../../domain/graph/whatIf.ts'
import type { Response } from '../../domain/graph/whatIf.ts'
import { arrowIds } from '../../domain/graph/pathAnswer.ts'
import type { Sign } from '../../domain/graph/steps.ts'
import { nameOf } from '../../domain/words/describe.ts'
import type { PushAnswer } from '../../domain/graph/pushAnswer.ts'
import { isPushAsk, stopsOf } from '../../domain/scope/ask.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { AskFirst } from '../ask/AskFirst.tsx'
import { EffectMark } from '../EffectMark.tsx'
import { ChainItem } from '../paths/ChainItem.tsx'
import { useApp, useWords } from '../useApp.ts'
import { WHAT_IF_WORDS } from './words.ts'

interface GroupProps {
  readonly answer: PushAnswer
  readonly sign: Sign
}

const EFFECTS = { [1]: 'increases', [-1]: 'decreases', [0]: 'contested' } as const

interface ChainsProps extends Pick<GroupProps, 'answer'> {
  readonly id: string
  /** Whether it is what was asked about: then the best of them is told step by step. */
  readonly isAsked: boolean
}

function Chains({ answer, id, isAsked }: ChainsProps) {
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  return (
    <ul>
      {chainsBehind(answer.found, answer.pushes, id).map((chain, i) => (
        <ChainItem
          isTold={isAsked && i === 0}
          key={arrowIds(chain).join()}
          chain={chain}
          onChosen={() => {
            const also = arrowIds(chain)
            // Pressed again it is let go, and all answers are lit as before.
            open({ ...scope, also: also.join() === scope.also.join() ? [] : also }, [])
          }}
        />
      ))}
    </ul>
  )
}

interface AnswerProps extends Pick<GroupProps, 'answer'> {
  readonly id: string
  /** Null of what does not answer. */
  readonly wave: Response['wave'] | null
}

/** Of what answers all chains are lit again, and however far they go. */
const SHOWN = { select: null, path: null, also: [], after: DEFAULT_SCOPE.after }

function Answer({ answer, id, wave }: AnswerProps) {
  const { lang } = useWords()
  const words = WHAT_IF_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const push = useApp(({ scope }) => scope.push)
  const isAsked = useApp(
    ({ scope: { ask } }) => ask !== null && isPushAsk(ask) && stopsOf(ask)[1] === id,
  )
  const [isOpen, setOpen] = useState(isAsked)
  return (
    <li>
      <details
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open)
        }}
      >
        <summary>
          <span>{nameOf(dataset, id, lang)}</span>
          {wave !== null && <small>{` ${words.after(wave)}`}</small>}
        </summary>
        {isOpen && wave !== null && <Chains answer={answer} id={id} isAsked={isAsked} />}
        {isOpen && <AskFirst ask={`${push.join(',')}--${id}`} shown={SHOWN} />}
      </details>
    </li>
  )
}

export function AnswerGroup({ answer, sign }: GroupProps) {
  const words = WHAT_IF_WORDS[useWords().lang]
  const after = useApp(({ scope }) => scope.after)
  const own = [...answer.found].filter(([, one]) => one.sign === sign && one.wave <= after)
  if (own.length === 0) return null
  return (
    <section className="chains">
      <h3>
        <EffectMark effect={EFFECTS[sign]} isDashed={false} />
        <span>{words.answers[sign](own.length)}</span>
      </h3>
      <ul className="push-answers">
        {own.map(([id, { wave }]) => (
          <Answer key={id} answer={answer} id={id} wave={wave} />
        ))}
      </ul>
    </section>
  )
}

interface UntouchedProps extends Pick<GroupProps, 'answer'> {
  /** All that the view draws. */
  readonly entities: readonly string[]
}

/** What no chain leads to; folded, since it is often most of the view. */
export function Untouched({ answer, entities }: UntouchedProps) {
  const { lang } = useWords()
  const { found, pushes } = answer
  const [isOpen, setOpen] = useState(false)
  const ids = entities.filter((id) => !found.has(id) && !pushes.has(id))
  return (
    <details
      className="untouched"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary className="quiet">{WHAT_IF_WORDS[lang].untouched(ids.length)}</summary>
      {isOpen && (
        <ul className="push-answers">
          {ids.map((id) => (
            <Answer key={id} answer={answer} id={id} wave={null} />
          ))}
        </ul>
      )}
    </details>
  )
}
