// A paper that is selected: its record, what it says, and the sentences of the review that it bears on.
import { paperBeside } from '../../domain/graph/papers.ts'
import { nameReference } from '../../domain/words/cite.ts'
import { ClosedNote } from '../ask/AskedPanel.tsx'
import { PaperItem, VerdictMark } from '../papers/PaperList.tsx'
import { PapersTrouble } from '../papers/PapersTrouble.tsx'
import { usePapers } from '../papers/usePapers.ts'
import type { Papers } from '../papers/usePapers.ts'
import { PAPER_WORDS } from '../papers/words.ts'
import { useApp, useWords } from '../useApp.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { FirstMentions } from './FirstMentions.tsx'
import { SelectLink } from './SelectLink.tsx'
import '../css/papers.css'
import { CLAIM_WORDS } from '../words/claimWords.ts'

/** The number for whose topic it was read, where it bears on no single claim. */
function Topic({ number }: { readonly number: number }) {
  const { lang } = useWords()
  const { reference } = CLAIM_WORDS[lang]
  return (
    <p className="quiet">
      <span>{PAPER_WORDS[lang].onTopic}</span>{' '}
      <SelectLink
        id={`ref-${number}`}
        className="cite"
        label={reference(number)}
      >{`[${number}]`}</SelectLink>
    </p>
  )
}

interface ToldProps {
  readonly id: string
  readonly papers: Papers
}

/** What it says, each with the claims that this bears on; then those that cite it and were not held against it. */
function Told({ id, papers: { literature, findings, lang: foundIn } }: ToldProps) {
  const { lang } = useWords()
  const claims = useApp(({ dataset }) => dataset.claims)
  const behind = claims.filter(({ paperIds }) => paperIds?.includes(id))
  const readings = literature.readings.flatMap((reading, place) =>
    reading.paper === id ? [{ ...reading, place }] : [],
  )
  // A claim that it was read for twice stands at the first.
  const placeOf = (claim: string) => readings.find(({ claims: ids }) => ids.includes(claim))?.place
  const cards = (place: number | undefined) =>
    behind
      .filter((claim) => placeOf(claim.id) === place)
      .map((claim) => <ClaimCard key={claim.id} claim={claim} isLinked />)
  const unread = cards(undefined)
  return (
    <FirstMentions claims={behind}>
      <h3>{PAPER_WORDS[lang].bearsOn(behind.length)}</h3>
      {readings.map(({ place, verdict, number, scope }) => (
        <section key={place} className="paper-said">
          <p>
            <VerdictMark verdict={verdict} /> <span lang={foundIn}>{findings[place]}</span>
          </p>
          {scope === 'topic' && number !== undefined && <Topic number={number} />}
          <ul className="claims">{cards(place)}</ul>
        </section>
      ))}
      {unread.length > 0 && (
        <section className="paper-said">
          <p className="quiet">{PAPER_WORDS[lang].notRead}</p>
          <ul className="claims">{unread}</ul>
        </section>
      )}
    </FirstMentions>
  )
}

export function PaperDetails({ id }: { readonly id: string }) {
  const { loadingTexts } = useWords()
  const { asked, papers: known } = useApp(({ dataset }) => dataset)
  const papers = usePapers()
  // What it was read for would tell the arrow that is asked about.
  if (asked?.papers.includes(id)) return <ClosedNote />
  const beside = papers && paperBeside(papers.literature, id)
  if (!beside || !known) {
    return (
      <>
        <PapersTrouble />
        <p>{loadingTexts}</p>
      </>
    )
  }
  return (
    <article>
      <h2>{nameReference(beside.paper)}</h2>
      <ul className="paper-list">
        <PaperItem beside={beside} papers={papers} isSelected />
      </ul>
      <Told id={id} papers={papers} />
    </article>
  )
}
