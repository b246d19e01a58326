// The review section by section: which sentences carry claims, and why others carry none. Numbers and our
// statements alone, never the review's own words. A section is made when it is opened.
import { useEffect, useMemo, useRef } from 'react'
import { coverageOf, sentencesOf } from '../../domain/graph/sentences.ts'
import type { ReviewSection, Sentence } from '../../domain/graph/sentences.ts'
import { parseLocator, sentenceId } from '../../domain/review/locator.ts'
import { useApp, useWords } from '../useApp.ts'
import { Fold } from './Fold.tsx'
import { LocatorLink, LocatorLinks } from './LocatorLink.tsx'
import { Uncovered } from './Uncovered.tsx'
import { useHighlightedSentences } from './useHighlightedSentences.ts'
import { useReviewIndex } from './useReviewIndex.ts'
import { REVIEW_WORDS } from './words.ts'
import '../css/sentences.css'

function CoverageBar({ section }: { readonly section: ReviewSection }) {
  const words = REVIEW_WORDS[useWords().lang]
  const { covered, sentences, claims } = coverageOf(section)
  return (
    <span className="coverage">
      <span className="coverage-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * covered) / sentences}%` }} />
      </span>
      <span className="quiet">{words.coverageOf(covered, sentences, claims)}</span>
    </span>
  )
}

function SentenceItem({
  sentence: { locator, claims, uncovered },
  isHighlighted,
}: {
  readonly sentence: Sentence
  readonly isHighlighted: boolean
}) {
  const { loadingTexts } = useWords()
  const statements = useApp(({ texts }) => texts?.statements)
  const place = parseLocator(locator)
  return (
    <li
      className={isHighlighted ? 'sentence highlighted' : 'sentence'}
      data-sentence={place && sentenceId(place)}
    >
      <LocatorLink locator={locator} />
      {claims.length > 0 ? (
        <ul>
          {claims.map(({ id }) => (
            <li key={id}>{statements?.[id] ?? loadingTexts}</li>
          ))}
        </ul>
      ) : (
        uncovered && <Uncovered entry={uncovered} />
      )}
    </li>
  )
}

interface SectionProps {
  readonly section: ReviewSection
  readonly highlighted: ReadonlySet<string>
  readonly isOpenFirst: boolean
}

function Section({ section, highlighted, isOpenFirst }: SectionProps) {
  const { lang } = useWords()
  return (
    <li>
      <Fold
        className="review-section"
        isOpenFirst={isOpenFirst}
        summary={
          <>
            <strong>{`${section.id} ${section.label[lang]}`}</strong>{' '}
            <CoverageBar section={section} />
          </>
        }
      >
        {section.paragraphs.map((sentences, p) => (
          <section key={p} className="paragraph" aria-label={`${section.id} ¶${p + 1}`}>
            <ol>
              {sentences.map((sentence) => (
                <SentenceItem
                  key={sentence.locator}
                  sentence={sentence}
                  isHighlighted={highlighted.has(sentence.locator)}
                />
              ))}
            </ol>
          </section>
        ))}
      </Fold>
    </li>
  )
}

/** Brings the selected sentence into sight, also one that was selected elsewhere. */
function useSelectedInSight(isThere: boolean) {
  const list = useRef<HTMLOListElement>(null)
  const select = useApp(({ scope }) => scope.select)
  useEffect(
    function scrollToSelected() {
      if (!isThere || select === null) return
      const item = list.current?.querySelector(`[data-sentence="${CSS.escape(select)}"]`)
      item?.scrollIntoView({ block: 'nearest' })
    },
    [isThere, select],
  )
  return list
}

export function SentenceIndex() {
  const { lang, loadingTexts } = useWords()
  const words = REVIEW_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const index = useReviewIndex()
  const highlighted = useHighlightedSentences()
  const sections = useMemo(() => index && sentencesOf(dataset, index), [dataset, index])
  const list = useSelectedInSight(sections !== null)
  if (!sections) return <p>{loadingTexts}</p>
  const whole = coverageOf({ paragraphs: sections.flatMap(({ paragraphs }) => paragraphs) })
  return (
    <>
      <p className="totals">{words.coverage(whole.covered, whole.sentences, whole.claims)}</p>
      <p className="quiet">{words.lettersHint}</p>
      {highlighted.behind.length > 0 && (
        <p className="behind">
          <span>{words.ofSelected}</span> <LocatorLinks locators={highlighted.behind} />
        </p>
      )}
      <ol className="sections" ref={list}>
        {sections.map((section) => (
          <Section
            key={section.id}
            section={section}
            highlighted={highlighted.all}
            isOpenFirst={highlighted.section === section.id}
          />
        ))}
      </ol>
    </>
  )
}
