// All that is odd in the review, by kind, with the sentences and arrows it touches.
import { useMemo } from 'react'
import type { Caveat } from '../../domain/review/schema.ts'
import { CAVEAT_KINDS } from '../../domain/review/vocabulary.ts'
import { interactionId } from '../../domain/scope/scope.ts'
import { CAVEAT_WORDS } from '../../domain/review/terms.ts'
import { useApp, useWords } from '../useApp.ts'
import { ArrowLinks } from './ArrowLinks.tsx'
import { SelectLink } from '../details/SelectLink.tsx'
import { Fold } from './Fold.tsx'
import { LocatorLinks } from './LocatorLink.tsx'
import { useReviewIndex } from './useReviewIndex.ts'
import { REVIEW_WORDS } from './words.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'

/** Caveat id to the arrows of the claims that carry it. */
function useArrowsOf(): ReadonlyMap<string, readonly string[]> {
  const claims = useApp(({ dataset }) => dataset.claims)
  const caveatsOf = useApp(({ library }) => library?.caveatsOf)
  return useMemo(() => {
    const arrows = new Map<string, string[]>()
    for (const { id, source, target } of claims) {
      for (const caveat of caveatsOf?.[id] ?? []) {
        const own = arrows.get(caveat) ?? []
        const arrow = interactionId(source, target)
        if (!own.includes(arrow)) arrows.set(caveat, [...own, arrow])
      }
    }
    return arrows
  }, [caveatsOf, claims])
}

interface CaveatItemProps {
  readonly caveat: Omit<Caveat, 'note'>
  readonly arrows: readonly string[]
}

function CaveatItem({ caveat: { id, locators, references }, arrows }: CaveatItemProps) {
  const page = useWords()
  const words = REVIEW_WORDS[page.lang]
  const note = useApp(({ texts }) => texts?.caveats[id])
  return (
    <li className="caveat" data-caveat={id}>
      <p>{note ?? page.loadingTexts}</p>
      <p className="links">
        <span className="quiet">{words.atSentences}</span> <LocatorLinks locators={locators} />
        {references && <span className="quiet">{words.numbers}</span>}
        {references?.map((number) => (
          <SelectLink
            key={number}
            id={`ref-${number}`}
            className="cite"
            label={CLAIM_WORDS[page.lang].reference(number)}
          >{`[${number}]`}</SelectLink>
        ))}
      </p>
      {arrows.length > 0 && (
        <Fold summary={words.arrows(arrows.length)} isOpenFirst={arrows.length < 4}>
          <ArrowLinks ids={arrows} />
        </Fold>
      )}
    </li>
  )
}

export function CaveatIndex() {
  const { lang, loadingTexts } = useWords()
  const index = useReviewIndex()
  const arrows = useArrowsOf()
  if (!index) return <p>{loadingTexts}</p>
  return (
    <>
      <p className="totals">{REVIEW_WORDS[lang].caveatsHint(index.caveats.length)}</p>
      {CAVEAT_KINDS.map((kind) => {
        const own = index.caveats.filter((caveat) => caveat.kind === kind)
        const name = CAVEAT_WORDS[kind][lang]
        return (
          own.length > 0 && (
            <Fold
              key={kind}
              className="review-section"
              summary={
                <strong>
                  {lang === 'zh' ? `${name}（${own.length}）` : `${name} (${own.length})`}
                </strong>
              }
            >
              <ul>
                {own.map((caveat) => (
                  <CaveatItem
                    key={caveat.id}
                    caveat={caveat}
                    arrows={arrows.get(caveat.id) ?? []}
                  />
                ))}
              </ul>
            </Fold>
          )
        )
      })}
    </>
  )
}
