// The papers found beside the review that it does not cite, folded away until they are asked for.
import { papersBeside } from '../../domain/graph/papers.ts'
import type { PaperBeside } from '../../domain/graph/papers.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import { isFound } from '../../domain/words/referenceList.ts'
import { PaperList } from '../papers/PaperList.tsx'
import { PapersTrouble } from '../papers/PapersTrouble.tsx'
import { usePapers } from '../papers/usePapers.ts'
import type { Papers } from '../papers/usePapers.ts'
import { useApp, useWords } from '../useApp.ts'
import { ArrowLinks } from './ArrowLinks.tsx'
import { Fold } from './Fold.tsx'
import { REVIEW_WORDS } from './words.ts'
import '../css/papers.css'

/** The arrows that a paper's readings bear on. */
function useArrowsOf({ readings }: PaperBeside, { literature }: Papers): readonly string[] {
  const claims = useApp(({ dataset }) => dataset.claims)
  const ids = new Set(readings.flatMap(({ place }) => literature.readings[place]?.claims ?? []))
  const read = claims.filter(({ id }) => ids.has(id))
  return [...new Set(read.map(({ source, target }) => interactionId(source, target)))]
}

function FoundPaper({ beside, papers }: { readonly beside: PaperBeside; readonly papers: Papers }) {
  const words = REVIEW_WORDS[useWords().lang]
  const arrows = useArrowsOf(beside, papers)
  return (
    <div className="found-paper">
      <PaperList title="" list={[beside]} papers={papers} />
      {arrows.length > 0 && (
        <p className="links">
          <span className="quiet">{words.bearsOn}</span> <ArrowLinks ids={arrows} />
        </p>
      )}
    </div>
  )
}

export function FoundPapers({ query }: { readonly query: string }) {
  const words = REVIEW_WORDS[useWords().lang]
  const papers = usePapers()
  if (!papers) return <PapersTrouble />
  const found = papersBeside(papers.literature).filter(({ paper }) => isFound(query, paper))
  if (found.length === 0) return null
  return (
    <Fold
      summary={words.foundBeside(found.length)}
      isOpenFirst={query !== '' && found.length < 9}
      className="found-papers"
    >
      {found.map((beside) => (
        <FoundPaper key={beside.paper.id} beside={beside} papers={papers} />
      ))}
    </Fold>
  )
}
