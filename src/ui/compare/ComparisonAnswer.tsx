// What the two sides say differently, in sentences, each the way to its arrow, with the voices and the papers behind
// it; what one side leaves unsaid; and each side alone as the next question.
import '../css/answers.css'
import { useMemo } from 'react'
import { isClashing } from '../../domain/graph/compare.ts'
import { answerOfComparison } from '../../domain/words/answerComparison.ts'
import type { ComparedSilence } from '../../domain/words/answerComparison.ts'
import { nameOf } from '../../domain/words/describe.ts'
import type { SideNames } from '../../domain/words/describeComparison.ts'
import { describeTargetShortly } from '../../domain/words/describeTargets.ts'
import { listed } from '../../domain/words/prose.ts'
import { NO_FACETS } from '../../domain/scope/scope.ts'
import { Backing } from '../answers/Backing.tsx'
import { ScopeLink } from '../answers/ScopeLink.tsx'
import { PapersTrouble } from '../papers/PapersTrouble.tsx'
import { ANSWER_WORDS } from '../answers/words.ts'
import { useApp, usePage, useWords } from '../useApp.ts'
import { Mark } from './Mark.tsx'
import { useSides } from './useComparison.ts'
import { COMPARE_WORDS } from './words.ts'

interface NamedSides {
  readonly names: SideNames
}

function NotSaid({
  names,
  silences,
}: NamedSides & { readonly silences: readonly ComparedSilence[] }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  if (silences.length === 0) return null
  return (
    <>
      <h3>{ANSWER_WORDS[lang].notSaid('')}</h3>
      <ul className="not-said">
        {silences.map(({ side, targets }) => (
          <li key={side}>
            {COMPARE_WORDS[lang].unsaid(
              names[side],
              listed(
                targets.map((id) => nameOf(dataset, id, lang)),
                lang,
              ),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function EachAlone({ names }: NamedSides) {
  const { lang } = useWords()
  const scope = useApp((state) => state.scope)
  const alone = { ...scope, lang, mode: 'diagram', select: null, versus: NO_FACETS } as const
  const sides = { left: scope.facets, right: scope.versus }
  return (
    <>
      <h3>{ANSWER_WORDS[lang].next}</h3>
      <ul className="next-questions">
        {(['left', 'right'] as const).map((side) => (
          <li key={side}>
            <ScopeLink scope={{ ...alone, facets: sides[side] }}>
              {COMPARE_WORDS[lang].alone(names[side])}
            </ScopeLink>
          </li>
        ))}
      </ul>
    </>
  )
}

export function ComparisonAnswer({ names }: NamedSides) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const { targets } = useSides()
  const { claims, entities } = dataset
  const { facets: left, versus: right } = scope
  const lineage = usePage().selectors.lineage(dataset)
  const { sayings, silences } = useMemo(
    () =>
      answerOfComparison({
        ...{ dataset: { claims, entities }, lineage, targets },
        choices: { left, right },
      }),
    [claims, entities, lineage, left, right, targets],
  )
  if (sayings.length === 0) return null
  return (
    <section className="answer" aria-label={ANSWER_WORDS[lang].answer}>
      <ul className="sayings">
        {sayings.map(({ row, arrow, claims: behind }) => (
          <li key={row.id}>
            <p className="saying">
              {isClashing(row.comparison) && <Mark comparison={row.comparison} />}
              <ScopeLink scope={{ ...scope, lang, select: arrow, reach: null }}>
                {describeTargetShortly(dataset, row, names, lang)}
              </ScopeLink>
            </p>
            <Backing claims={behind} />
          </li>
        ))}
      </ul>
      <PapersTrouble />
      <NotSaid names={names} silences={silences} />
      <EachAlone names={names} />
    </section>
  )
}
