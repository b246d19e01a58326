// One sentence of the review: where it stands, what it claims, or why it claims nothing; its arrows are
// highlighted on the diagram.
import { formatLocator, parseLocator } from '../../domain/review/locator.ts'
import { useApp, useWords } from '../useApp.ts'
import { ClaimCard } from '../details/ClaimCard.tsx'
import { FirstMentions } from '../details/FirstMentions.tsx'
import { LocatorLinks } from './LocatorLink.tsx'
import { SentenceAnswer } from './SentenceAnswer.tsx'
import { Uncovered } from './Uncovered.tsx'
import { useReviewIndex } from './useReviewIndex.ts'
import { REVIEW_WORDS } from './words.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'

/** The sentences before and after, in the same section. */
function useNeighbours(locator: string): readonly string[] {
  const sections = useApp(({ dataset }) => dataset.meta.sections)
  const place = parseLocator(locator)
  const section = sections.find(({ id }) => id === place?.section)
  const all = section?.paragraphs.flatMap((count, p) =>
    Array.from({ length: count }, (_, s) =>
      formatLocator({ section: section.id, paragraph: p + 1, sentence: s + 1 }),
    ),
  )
  const at = all?.indexOf(locator) ?? -1
  return [all?.[at - 1], all?.[at + 1]].filter((text) => text !== undefined)
}

function NoClaims({ locator }: { readonly locator: string }) {
  const { loadingTexts } = useWords()
  const index = useReviewIndex()
  const entry = index?.coverage.find((candidate) => candidate.locator === locator)
  if (!entry) return <p>{loadingTexts}</p>
  return <Uncovered entry={entry} />
}

/** Ways to the sentence in the list, and to its arrows. */
function Ways({ hasArrows }: { readonly hasArrows: boolean }) {
  const words = REVIEW_WORDS[useWords().lang]
  const open = useApp(({ listOpened }) => listOpened)
  const show = useApp(({ modeChosen }) => modeChosen)
  const mode = useApp(({ scope }) => scope.mode)
  const isListed = useApp(({ scope }) => scope.list === 'sentences') && mode === 'review'
  return (
    <p className="links">
      {!isListed && (
        <button
          type="button"
          className="link"
          onClick={() => {
            open('sentences')
          }}
        >
          {words.inReview}
        </button>
      )}
      {mode !== 'diagram' && hasArrows && (
        <button
          type="button"
          className="link"
          onClick={() => {
            show('diagram')
          }}
        >
          {words.onDiagram}
        </button>
      )}
    </p>
  )
}

export function SentenceDetails({ locator }: { readonly locator: string }) {
  const page = useWords()
  const words = REVIEW_WORDS[page.lang]
  const claims = useApp(({ dataset }) => dataset.claims)
  const sections = useApp(({ dataset }) => dataset.meta.sections)
  const beside = useNeighbours(locator)
  const own = claims.filter((claim) => claim.locator === locator)
  const section = sections.find(({ id }) => id === parseLocator(locator)?.section)
  return (
    <article>
      <h2>{CLAIM_WORDS[page.lang].locator(locator)}</h2>
      <p className="kind">{section?.label[page.lang]}</p>
      <p className="links">
        <span className="quiet">{words.beside}</span> <LocatorLinks locators={beside} />
      </p>
      <Ways hasArrows={own.length > 0} />
      {own.length === 0 ? (
        <NoClaims locator={locator} />
      ) : (
        <>
          <SentenceAnswer locator={locator} />
          <h3>{words.claims(own.length)}</h3>
          <FirstMentions claims={own}>
            <ul className="claims">
              {own.map((claim) => (
                <ClaimCard key={claim.id} claim={claim} isLinked />
              ))}
            </ul>
          </FirstMentions>
        </>
      )}
    </article>
  )
}
