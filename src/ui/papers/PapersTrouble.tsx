// Said once for all claims of an article: that the papers beside them did not come, and the ways on.
import { Trouble } from '../loading/Trouble.tsx'
import { useLazyState } from '../loading/useLazy.ts'
import { useWords } from '../useApp.ts'
import { PAPERS, usePapers } from './usePapers.ts'
import { PAPER_WORDS } from './words.ts'

export function PapersTrouble() {
  const { lang } = useWords()
  const papers = usePapers()
  const state = useLazyState(PAPERS[lang])
  if (state !== 'failed' || papers?.lang === lang) return null
  return (
    <Trouble
      text={PAPER_WORDS[lang].failed}
      onRetry={() => PAPERS[lang].attempt().catch(() => null)}
    />
  )
}
