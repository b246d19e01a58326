// All references of the review with what is known of each, opening with the honest totals.
import { useState } from 'react'
import { formatReference, referenceNumber } from '../../domain/words/cite.ts'
import { STATUS_WORDS } from '../../domain/words/claimTerms.ts'
import { REFERENCE_STATUSES } from '../../domain/review/vocabulary.ts'
import type { ReferenceStatus } from '../../domain/review/vocabulary.ts'
import { useApp, useWords } from '../useApp.ts'
import { REFERENCE_WORDS } from './words.ts'
import { useReferences } from './useReferences.ts'

export function ReferenceIndex() {
  const page = useWords()
  const words = REFERENCE_WORDS[page.lang]
  const references = useReferences()
  const select = useApp(({ scope }) => scope.select)
  const choose = useApp(({ selected }) => selected)
  const [status, setStatus] = useState<ReferenceStatus | null>(null)
  if (!references) return <p className="canvas-note">{page.loadingTexts}</p>
  const { lang, list } = references
  const count = (wanted: ReferenceStatus) =>
    list.filter(({ custom }) => custom.status === wanted).length
  const shown = list.filter((r) => status === null || r.custom.status === status)
  return (
    <section className="references" aria-label={page.modes.references}>
      <p className="totals">
        {words.referenceTotals(count('identified'), count('probable'), count('unresolved'))}
      </p>
      <div role="group" aria-label={words.referenceFilter} className="reference-filter">
        {[null, ...REFERENCE_STATUSES].map((option) => (
          <button
            key={option ?? 'all'}
            type="button"
            aria-pressed={status === option}
            onClick={() => {
              setStatus(option)
            }}
          >
            {option === null ? words.allStatuses : STATUS_WORDS[option][page.lang]}
          </button>
        ))}
      </div>
      <ol>
        {shown.map((reference) => {
          const number = referenceNumber(reference)
          const record = formatReference(reference)
          return (
            <li key={reference.id} value={number}>
              <button
                type="button"
                aria-pressed={select === reference.id}
                onClick={() => {
                  choose(reference.id)
                }}
              >
                <span className={`status-badge ${reference.custom.status}`}>
                  {STATUS_WORDS[reference.custom.status][page.lang]}
                </span>{' '}
                {reference.title === undefined ? (
                  <span lang={lang}>{reference.custom.topic}</span>
                ) : (
                  <span lang={reference.language ?? 'en'}>{record}</span>
                )}
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
