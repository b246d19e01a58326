// The papers beside a claim on one line, which opens their list: cited ones apart from those found.
import { papersOf } from '../../domain/graph/papers.ts'
import { describePapers, sidesOf } from '../../domain/words/describeEvidence.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { useLazyState } from '../loading/useLazy.ts'
import { useApp, useWords } from '../useApp.ts'
import { PaperLists } from './PaperList.tsx'
import { PAPERS, usePapers } from './usePapers.ts'
import { PAPER_WORDS } from './words.ts'
import '../css/papers.css'

export function ClaimPapers({ claim }: { readonly claim: Claim }) {
  const { lang, loadingTexts } = useWords()
  const words = PAPER_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const papers = usePapers()
  const state = useLazyState(PAPERS[lang])
  // That they did not come is said once, above all claims.
  if (!papers) return state !== 'failed' && <p className="papers none">{loadingTexts}</p>
  const [said] = describePapers({ dataset, ...papers }, sidesOf([claim]), lang)
  if (said === undefined) return <p className="papers none">{words.noneSeen}</p>
  return (
    <details className="papers">
      <summary>{said}</summary>
      <PaperLists beside={papersOf(papers.literature, claim)} papers={papers} />
    </details>
  )
}
