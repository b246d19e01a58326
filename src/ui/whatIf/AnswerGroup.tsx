// Those that answer a push in one way. Which answer is open is kept here alone; its chains are the pages' own.
import { useState } from 'react'
import { chainsBehind } from '../../domain/graph/whatIf.ts'
import type { Response } from '../../domain/graph/whatIf.ts'
import { arrowIds } from '../../domain/graph/pathAnswer.ts'
import type { Sign } from '../../domain/graph/steps.ts'
import { nameOf } from '../../domain/words/describe.ts'
import type { PushAnswer } from '../../notation/pushed.ts'
import { EffectMark } from '../EffectMark.tsx'
import { ChainItem } from '../paths/ChainItem.tsx'
import { useApp, useWords } from '../useApp.ts'
import { WHAT_IF_WORDS } from './words.ts'

interface GroupProps {
  readonly answer: PushAnswer
  readonly sign: Sign
}

const EFFECTS = { [1]: 'increases', [-1]: 'decreases', [0]: 'contested' } as const

function Chains({ answer, id }: Pick<GroupProps, 'answer'> & { readonly id: string }) {
  const scope = useApp((state) => state.scope)
  const open = useApp(({ linkOpened }) => linkOpened)
  return (
    <ul>
      {chainsBehind(answer.found, answer.pushes, id).map((chain) => (
        <ChainItem
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

function Answer({
  answer,
  id,
  wave,
}: Pick<GroupProps, 'answer'> & Pick<Response, 'wave'> & { readonly id: string }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open)
        }}
      >
        <summary>
          <span>{nameOf(dataset, id, lang)}</span> <small>{WHAT_IF_WORDS[lang].after(wave)}</small>
        </summary>
        {isOpen && <Chains answer={answer} id={id} />}
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
