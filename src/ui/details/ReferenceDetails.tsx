// A reference of the review: what is known of it, how surely, where to find it, and all that cites it.
import { Fragment } from 'react'
import { formatReference, recordPages, referenceLinks } from '../../domain/words/cite.ts'
import type { ShownReference } from '../../domain/words/cite.ts'
import { STATUS_WORDS } from '../../domain/words/claimTerms.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import { FallList } from '../review/FallList.tsx'
import { Fold } from '../review/Fold.tsx'
import { LocatorLinks } from '../review/LocatorLink.tsx'
import { REVIEW_WORDS } from '../review/words.ts'
import { REFERENCE_WORDS } from '../review/referenceWords.ts'
import { useReferences } from '../review/useReferences.ts'
import { ClosedNote } from '../ask/AskedPanel.tsx'
import { TopicPapers } from '../papers/TopicPapers.tsx'
import { UnknownParts } from '../papers/UnknownParts.tsx'
import { VerdictMark } from '../papers/PaperList.tsx'
import { useApp, useWords } from '../useApp.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { FirstMentions } from './FirstMentions.tsx'
import { OutsideLink } from './OutsideLink.tsx'
import { CLAIM_WORDS } from '../words/claimWords.ts'

interface KnownProps {
  readonly reference: ShownReference
  /** The language of the notes, which may be the one before. */
  readonly notesIn: Language
}

function Verdict({ reference, notesIn }: KnownProps) {
  const { lang } = useWords()
  const { verdicts, verdictNote } = reference.custom
  if (verdicts.length === 0) return null
  return (
    <>
      <h3>{REFERENCE_WORDS[lang].verdict}</h3>
      <p>
        {verdicts.map((verdict, i) => (
          <Fragment key={verdict}>
            <VerdictMark verdict={verdict} isPart={i > 0} />{' '}
            {i === 0 && verdictNote !== undefined && <span lang={notesIn}>{verdictNote}</span>}{' '}
          </Fragment>
        ))}
      </p>
    </>
  )
}

function Links({ reference }: Pick<KnownProps, 'reference'>) {
  const { lang } = useWords()
  const words = REFERENCE_WORDS[lang]
  return (
    <>
      <h3>{words.links}</h3>
      <ul className="outside-links">
        {referenceLinks(reference).map(({ kind, url, text }) => (
          <li key={url}>
            <OutsideLink href={url}>
              <span>{`${words.linkKinds[kind]}${lang === 'zh' ? '：' : ': '}`}</span>
              <span lang="en">{text}</span>
            </OutsideLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where the review cites it, and where its record was seen. */
function Places({ reference }: Pick<KnownProps, 'reference'>) {
  const { lang } = useWords()
  const words = REFERENCE_WORDS[lang]
  const seenAt = recordPages(reference)
  return (
    <>
      <dt lang={lang}>{words.citedAt}</dt>
      <dd>
        <LocatorLinks locators={reference.custom.citedAt} />
      </dd>
      {seenAt.length > 0 && (
        <>
          <dt lang={lang}>{words.recordSeenAt}</dt>
          <dd className="links">
            {seenAt.map((url) => (
              <OutsideLink key={url} href={url}>
                {new URL(url).hostname}
              </OutsideLink>
            ))}
          </dd>
        </>
      )}
    </>
  )
}

/** Doubts mostly, but also what is merely to be known: before the links, which would be taken for the work cited. */
function Note({ reference, notesIn }: KnownProps) {
  const { lang } = useWords()
  const { doubt } = reference.custom
  if (doubt === undefined) return null
  return (
    <dl className="facts">
      <dt>{REFERENCE_WORDS[lang].note}</dt>
      <dd lang={notesIn}>{doubt}</dd>
    </dl>
  )
}

function Facts({ reference, notesIn }: KnownProps) {
  const { lang } = useWords()
  const words = REFERENCE_WORDS[lang]
  const { topic, namedAuthor, basis } = reference.custom
  const facts: [string, string | undefined][] = [
    [words.citedFor, topic],
    [words.namedAuthor, namedAuthor],
    [words.basis, basis],
  ]
  return (
    <dl className="facts" lang={notesIn}>
      {facts.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <dt lang={lang}>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
      <Places reference={reference} />
    </dl>
  )
}

function Known({ reference, notesIn }: KnownProps) {
  const { lang } = useWords()
  const { custom, ...record } = reference
  const { status } = custom
  return (
    <>
      <p className={`status-badge ${status}`}>{STATUS_WORDS[status][lang]}</p>
      {reference.title !== undefined && (
        <p className="record" lang={reference.language ?? 'en'}>
          {formatReference(reference)}
        </p>
      )}
      <UnknownParts of={record} />
      <p className="quiet">{REFERENCE_WORDS[lang][status]}</p>
      <Verdict reference={reference} notesIn={notesIn} />
      <Note reference={reference} notesIn={notesIn} />
      <Links reference={reference} />
      <Facts reference={reference} notesIn={notesIn} />
    </>
  )
}

export function ReferenceDetails({ number }: { readonly number: number }) {
  const words = useWords()
  const references = useReferences()
  const { claims, asked } = useApp(({ dataset }) => dataset)
  const reference = references?.list[number - 1]
  const citing = claims.filter(({ citations }) => citations.includes(number))
  // What a paper is cited for would tell the arrow that is asked about.
  if (asked?.references.includes(number)) return <ClosedNote />
  return (
    <article>
      <h2>{CLAIM_WORDS[words.lang].reference(number)}</h2>
      {references && reference ? (
        <Known reference={reference} notesIn={references.lang} />
      ) : (
        <p>{words.loadingTexts}</p>
      )}
      <TopicPapers number={number} />
      <Fold summary={REVIEW_WORDS[words.lang].wouldFall} className="outside">
        <FallList without={`ref-${number}`} />
      </Fold>
      <h3>{REFERENCE_WORDS[words.lang].citedByClaims(citing.length)}</h3>
      <FirstMentions claims={citing}>
        <ul className="claims">
          {citing.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} isLinked />
          ))}
        </ul>
      </FirstMentions>
    </article>
  )
}
