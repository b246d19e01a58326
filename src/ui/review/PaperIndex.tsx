// All numbers of the review with what is known of each, opening with the honest totals; what would fall
// without some of them; and the papers found beside them.
import { Fragment, useLayoutEffect, useRef } from 'react'
import type { PaperWish } from '../../domain/scope/arrangement.ts'
import { REFERENCE_STATUSES } from '../../domain/review/vocabulary.ts'
import { STATUS_WORDS } from '../../domain/words/claimTerms.ts'
import { formatReference } from '../../domain/words/cite.ts'
import {
  answersQuery,
  inReferenceOrder,
  isOfKind,
  listedReferences,
} from '../../domain/words/referenceList.ts'
import type { ListedReference } from '../../domain/words/referenceList.ts'
import { VerdictMark } from '../papers/PaperList.tsx'
import { useApp, useWords } from '../useApp.ts'
import { FoundPapers } from './FoundPapers.tsx'
import { PaperTools } from './PaperTools.tsx'
import { REFERENCE_WORDS } from './referenceWords.ts'
import { StrikeChoice } from './StrikeChoice.tsx'
import { useReferences } from './useReferences.ts'
import type { References } from './useReferences.ts'
import { REVIEW_WORDS } from './words.ts'

function ReferenceItem({
  listed: { reference, number, claims },
  notesIn,
}: {
  readonly listed: ListedReference
  readonly notesIn: References['lang']
}) {
  const { lang } = useWords()
  const isPressed = useApp(({ scope }) => scope.select === reference.id)
  const choose = useApp(({ selected }) => selected)
  const { status, topic, verdicts } = reference.custom
  return (
    <li value={number} data-reference={reference.id}>
      <button
        type="button"
        aria-pressed={isPressed}
        onClick={() => {
          choose(reference.id)
        }}
      >
        <span className={`status-badge ${status}`}>{STATUS_WORDS[status][lang]}</span>{' '}
        {reference.title === undefined ? (
          <span className="record" lang={notesIn}>
            {topic}
          </span>
        ) : (
          <span className="record" lang={reference.language ?? 'en'}>
            {formatReference(reference)}
          </span>
        )}{' '}
        <span className="quiet">{REVIEW_WORDS[lang].claims(claims)}</span>{' '}
        {verdicts.map((verdict, i) => (
          <Fragment key={verdict}>
            <VerdictMark verdict={verdict} isPart={i > 0} />{' '}
          </Fragment>
        ))}
      </button>
    </li>
  )
}

/** What is selected is in sight, also where it was selected elsewhere. */
function useSelectedInSight() {
  const list = useRef<HTMLOListElement>(null)
  const select = useApp(({ scope }) => scope.select)
  useLayoutEffect(
    function scrollToSelected() {
      const item = list.current?.querySelector('[aria-pressed="true"]')
      item?.scrollIntoView({ block: 'nearest' })
    },
    [select],
  )
  return list
}

function usePaperWish(): PaperWish {
  return {
    find: useApp(({ scope }) => scope.find),
    kind: useApp(({ scope }) => scope.kind),
    order: useApp(({ scope }) => scope.order),
  }
}

function Listed({ references: { lang: notesIn, list } }: { readonly references: References }) {
  const { lang } = useWords()
  const words = REVIEW_WORDS[lang]
  const claims = useApp(({ dataset }) => dataset.claims)
  const wish = usePaperWish()
  const items = useSelectedInSight()
  const all = listedReferences(list, claims)
  const { find, kind, order } = wish
  const shown = inReferenceOrder(
    all.filter((listed) => (!kind || isOfKind(listed, kind)) && answersQuery(listed, find)),
    order,
  )
  const [identified = 0, probable = 0, unresolved = 0] = REFERENCE_STATUSES.map(
    (status) => all.filter((listed) => isOfKind(listed, status)).length,
  )
  return (
    <>
      <p className="totals">
        {REFERENCE_WORDS[lang].referenceTotals(identified, probable, unresolved)}
      </p>
      <PaperTools all={all} wish={wish} />
      <StrikeChoice />
      <p className="quiet" role="status">
        {shown.length > 0 ? words.shown(shown.length) : words.noneFound}
      </p>
      <ol className="references" ref={items}>
        {shown.map((listed) => (
          <ReferenceItem key={listed.number} listed={listed} notesIn={notesIn} />
        ))}
      </ol>
      {kind === null && <FoundPapers query={find} />}
    </>
  )
}

export function PaperIndex() {
  const { loadingTexts } = useWords()
  const references = useReferences()
  if (!references) return <p>{loadingTexts}</p>
  return <Listed references={references} />
}
