// Papers that were read for what a number is cited for, and for no single claim of its sentences.
import { papersOfTopic } from '../../domain/graph/papers.ts'
import { useWords } from '../useApp.ts'
import { PaperList } from './PaperList.tsx'
import { usePapers } from './usePapers.ts'
import { PAPER_WORDS } from './words.ts'

export function TopicPapers({ number }: { readonly number: number }) {
  const { lang } = useWords()
  const papers = usePapers()
  if (!papers) return null
  const list = papersOfTopic(papers.literature, number)
  if (list.length === 0) return null
  return (
    <div className="topic-papers">
      <PaperList title={PAPER_WORDS[lang].foundOnTopic} list={list} papers={papers} level={3} />
    </div>
  )
}
