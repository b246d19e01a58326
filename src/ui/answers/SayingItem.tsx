// One sentence of an answer, the way to its arrow, and beside it what stands behind it: sentences and papers.
import { describeSaying } from '../../domain/words/describeAnswer.ts'
import { claimsOf, isDashed, sidesOfSaying } from '../../domain/words/saying.ts'
import type { Saying } from '../../domain/words/saying.ts'
import { WHOLE } from '../../domain/words/answerElsewhere.ts'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useWords } from '../useApp.ts'
import { Backing } from './Backing.tsx'
import { ScopeLink } from './ScopeLink.tsx'
import { ANSWER_WORDS } from './words.ts'

export interface SayingItemProps {
  readonly saying: Saying
  /** Whether the view does not draw its arrow, so that it leads to the view of everything. */
  readonly isUndrawn?: boolean
}

export function SayingItem({ saying, isUndrawn = false }: SayingItemProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const text = describeSaying(dataset, saying, lang)
  return (
    <li>
      <p className="saying">
        <EffectMark effect={saying.effect} isDashed={isDashed(saying.manner)} />
        {scope.select === saying.arrow ? (
          <span>{text}</span>
        ) : (
          <ScopeLink
            scope={{
              ...{ ...scope, lang, select: saying.arrow, reach: null },
              ...(isUndrawn && { view: WHOLE }),
            }}
          >
            {text}
          </ScopeLink>
        )}
      </p>
      {isUndrawn && <small>{ANSWER_WORDS[lang].undrawn}</small>}
      <Backing claims={claimsOf(saying)} sides={sidesOfSaying(saying)} beside={saying.beside} />
    </li>
  )
}
