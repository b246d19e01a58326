// Copies a paper as a line for a list of references: GB/T 7714 where the page is in Chinese, else APA. Other styles and
// files for reference managers are in the export.
import type { Paper } from '../../domain/review/schemaLiterature.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { formatPaper } from '../../export/citations/formatted.ts'
import type { Style } from '../../export/citations/formatted.ts'
import { useWords } from '../useApp.ts'
import { useCopying } from '../useCopying.ts'
import { PAPER_WORDS } from './words.ts'

const STYLE: Readonly<Record<Language, Style>> = { en: 'apa', zh: 'gbt-7714' }

export function CopyCitation({ paper }: { readonly paper: Paper }) {
  const { lang } = useWords()
  const words = PAPER_WORDS[lang]
  const [said, copy] = useCopying({ copied: words.citationCopied, failed: words.citationNotCopied })
  return (
    <span className="copy-citation">
      <button
        type="button"
        className="link"
        onClick={() => {
          void copy(formatPaper(paper, STYLE[lang]))
        }}
      >
        {words.copyCitation}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
