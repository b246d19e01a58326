// Why a sentence carries no claim, and what it repeats.
import type { CoverageEntry } from '../../domain/review/schema.ts'
import { useWords } from '../useApp.ts'
import { LocatorLinks } from './LocatorLink.tsx'
import { REVIEW_WORDS } from './words.ts'

export function Uncovered({ entry }: { readonly entry: CoverageEntry }) {
  const { lang } = useWords()
  const words = REVIEW_WORDS[lang]
  return (
    <p className="quiet">
      <strong>{words.reasons[entry.reason]}</strong> <span>{entry.note[lang]}</span>{' '}
      {entry.repeats && (
        <>
          <span>{words.repeats}</span> <LocatorLinks locators={entry.repeats} />
        </>
      )}
    </p>
  )
}
