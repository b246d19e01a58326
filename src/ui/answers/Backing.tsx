// What stands beside a sentence of an answer: how many sentences of the review, and what papers say of it. The line is
// there from the first, so that nothing moves when the papers come.
import { papersOfAll } from '../../domain/graph/papers.ts'
import { citationsOf } from '../../domain/words/describe.ts'
import { describeBacking } from '../../domain/words/describeBacking.ts'
import { describePapers, sidesOf } from '../../domain/words/describeEvidence.ts'
import type { Sides } from '../../domain/words/describeEvidence.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { PaperLists } from '../papers/PaperList.tsx'
import { usePapers } from '../papers/usePapers.ts'
import type { Papers } from '../papers/usePapers.ts'
import { useApp, useWords } from '../useApp.ts'
import { ScopeLink } from './ScopeLink.tsx'
import { ANSWER_WORDS } from './words.ts'

interface BackingProps {
  readonly claims: readonly Claim[]
  /** By what they say; by their own effects where nothing is turned round. */
  readonly sides?: Sides
  /** What else the arrow has. */
  readonly beside?: readonly Claim[]
}

const NONE: readonly Claim[] = []

/** Numbers of which it is not known which paper they are, each the way to what is known of it. */
function Unresolved({ numbers }: { readonly numbers: readonly number[] }) {
  const { lang } = useWords()
  const scope = useApp((state) => state.scope)
  if (numbers.length === 0) return null
  return (
    <small className="unresolved">
      <span>{`${ANSWER_WORDS[lang].unresolved}${lang === 'en' ? ' ' : ''}`}</span>
      {numbers.map((number) => (
        <ScopeLink key={number} scope={{ ...scope, lang, select: `ref-${number}`, reach: null }}>
          {`[${number}]`}
        </ScopeLink>
      ))}
    </small>
  )
}

function PaperLine({
  claims,
  sides,
  papers,
}: Required<Pick<BackingProps, 'claims' | 'sides'>> & { readonly papers: Papers | null }) {
  const { lang } = useWords()
  const words = ANSWER_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  if (!papers) return <small className="paper-line">{words.awaited}</small>
  const said = describePapers({ dataset, ...papers }, sides, lang)
  if (said.length === 0) return <small className="paper-line">{words.noPaper}</small>
  return (
    <details>
      <summary className="paper-line">{said.join(ANSWER_WORDS[lang].semicolon)}</summary>
      <PaperLists beside={papersOfAll(papers.literature, claims)} papers={papers} of={claims} />
    </details>
  )
}

/** What stands behind a sentence: how many sentences of the review, and papers. */
export function Backing({ claims, sides = sidesOf(claims), beside = NONE }: BackingProps) {
  const { lang } = useWords()
  const papers = usePapers()
  const statuses = useApp(({ library }) => library?.statuses)
  const unresolved = citationsOf(claims).filter((n) => statuses?.[n - 1] === 'unresolved')
  return (
    <>
      <small>{describeBacking(claims, beside, lang)}</small>
      <Unresolved numbers={unresolved} />
      <PaperLine claims={claims} sides={sides} papers={papers} />
    </>
  )
}
