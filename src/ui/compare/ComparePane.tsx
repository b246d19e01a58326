// Two scopes of one view side by side: left what the filters choose, right what `versus` chooses. All
// of it is in the link.
import '../css/compare.css'
import '../css/compareSides.css'
import '../css/compareLow.css'
import { useWords } from '../useApp.ts'
import { CompareBar } from './CompareBar.tsx'
import { Differences } from './Differences.tsx'
import { Pictures } from './Pictures.tsx'
import { COMPARE_WORDS } from './words.ts'

export function ComparePane() {
  const { lang } = useWords()
  return (
    <section className="compare" aria-label={COMPARE_WORDS[lang].title}>
      <CompareBar />
      <Pictures />
      <Differences />
    </section>
  )
}
