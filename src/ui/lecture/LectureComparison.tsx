// A comparison before an audience: both pictures with their names and the key of their marks. What is
// chosen was chosen before, so that there are no pickers.
import { Differences } from '../compare/Differences.tsx'
import { Pictures } from '../compare/Pictures.tsx'
import { COMPARE_WORDS } from '../compare/words.ts'
import { useWords } from '../useApp.ts'
import '../css/compare.css'
import '../css/compareSides.css'
import '../css/lectureCompare.css'
import '../css/lectureCompareUpright.css'

export function LectureComparison() {
  const { lang } = useWords()
  return (
    <section className="compare" aria-label={COMPARE_WORDS[lang].title}>
      <Pictures />
      <Differences isProjected />
    </section>
  )
}
