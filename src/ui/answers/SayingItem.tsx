// One sentence of an answer, the way to its arrow, and beside it what stands behind it: sentences and papers.
import { papersOfAll } from '../../domain/graph/papers.ts'
import { citationsOf } from '../../domain/words/describe.ts'
import { describeBacking, describeSaying } from '../../domain/words/describeAnswer.ts'
import { claimsOf } from '../../domain/words/saying.ts'
import type { Saying } from '../../domain/words/saying.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { EffectMark } from '../EffectMark.tsx'
import { PaperList } from '../papers/PaperList.tsx'
import { usePapers } from '../papers/usePapers.ts'
import type { Papers } from '../papers/usePapers.ts'
import { PAPER_WORDS } from '../papers/words.ts'
import { useApp, useWords } from '../useApp.ts'
import { ScopeLink } from './ScopeLink.tsx'
import { ANSWER_WORDS } from './words.ts'

interface BackingProps {
  readonly claims: readonly Claim[]
  readonly said: string
}

/** Numbers of which it is not known which paper they are, each the way to what is known of it. */
function Unresolved({ numbers }: { readonly numbers: readonly number[] }) {
  const { lang } = useWords()
  const scope = useApp((state) => state.scope)
  if (numbers.length === 0) return null
  return (
    <small className="unresolved">
      <span>{ANSWER_WORDS[lang].unresolved}</span>{' '}
      {numbers.map((number) => (
        <ScopeLink key={number} scope={{ ...scope, lang, select: `ref-${number}`, reach: null }}>
          {`[${number}]`}
        </ScopeLink>
      ))}
    </small>
  )
}

function WithPapers({ claims, said, papers }: BackingProps & { readonly papers: Papers }) {
  const { lang } = useWords()
  const words = ANSWER_WORDS[lang]
  const { literature } = papers
  const { cited, found } = papersOfAll(literature, claims)
  const unresolved = citationsOf(claims).filter((number) => !literature.cited[number - 1])
  const count = cited.length + found.length
  if (count === 0) {
    return (
      <>
        <small>{`${said} · ${words.noPaper}`}</small>
        <Unresolved numbers={unresolved} />
      </>
    )
  }
  return (
    <>
      <details>
        <summary>{`${said} · ${words.papers(count)}`}</summary>
        <PaperList title={PAPER_WORDS[lang].cited} list={cited} papers={papers} />
        <PaperList title={PAPER_WORDS[lang].found} list={found} papers={papers} />
      </details>
      <Unresolved numbers={unresolved} />
    </>
  )
}

/** What stands behind a sentence: how many sentences of the review, and papers. */
export function Backing({ claims }: Pick<BackingProps, 'claims'>) {
  const { lang } = useWords()
  const papers = usePapers()
  const said = describeBacking(claims, lang)
  return papers ? <WithPapers claims={claims} said={said} papers={papers} /> : <small>{said}</small>
}

export function SayingItem({ saying }: { readonly saying: Saying }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const scope = useApp((state) => state.scope)
  const text = describeSaying(dataset, saying, lang)
  return (
    <li>
      <p className="saying">
        <EffectMark effect={saying.effect} isDashed={saying.manner !== 'outright'} />
        {scope.select === saying.arrow ? (
          <span>{text}</span>
        ) : (
          <ScopeLink scope={{ ...scope, lang, select: saying.arrow, reach: null }}>
            {text}
          </ScopeLink>
        )}
      </p>
      <Backing claims={claimsOf(saying)} />
    </li>
  )
}
