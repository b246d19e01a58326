// The pages of what is read: a number of the review, and a paper.
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import type { Reference } from '../../domain/review/references.ts'
import type { Paper } from '../../domain/review/schemaLiterature.ts'
import { STATUS_WORDS, VERDICT_WORDS } from '../../domain/words/claimTerms.ts'
import { formatReference, referenceNumber } from '../../domain/words/cite.ts'
import { viewOfClaims } from '../../domain/graph/grid.ts'
import { papersOfTopic } from '../../domain/graph/papers.ts'
import { besides, explorerLink } from './addresses.ts'
import { linkedPaper, reviewOf } from './linked.ts'
import { Fact } from './PageFrame.tsx'
import type { Page, Sources, Told } from './PageFrame.tsx'
import { Claims, Numbers, Papers, Places, Record } from './parts.tsx'

interface ReferenceProps extends Told {
  readonly reference: Reference
}

/** What was read of the cited paper that does not have what this number is cited for. */
const absentAt = ({ full }: Told, reference: Reference) =>
  full.literature.readings.filter(
    ({ paper, number, verdict }) =>
      verdict === 'absent' && paper === reference.paper && number === referenceNumber(reference),
  )

function WhichPaper({ reference, ...told }: ReferenceProps) {
  const { full, literature, lang, words } = told
  const { verdict, verdictNote, basis, doubt } = reference.custom
  const absent = absentAt(told, reference)
  const paper = literature.papers.find(({ id }) => id === reference.paper)
  if (!paper) return words.unknownPaper
  return (
    <>
      <Record paper={paper} />
      {'· '}
      <a href={besides('paper', paper.id)}>{words.readings}</a>
      {[basis, doubt].map((note) => note && <p key={note.en}>{note[lang]}</p>)}
      {verdict && (
        <p>
          <strong>{VERDICT_WORDS[verdict][lang]}</strong> {verdictNote?.[lang]}
        </p>
      )}
      {absent.map(({ finding, claims }) => (
        <p key={finding.en}>
          <strong>{VERDICT_WORDS.absent[lang]}</strong> {finding[lang]}{' '}
          <Places claims={full.claims.filter(({ id }) => claims.includes(id))} />
        </p>
      ))}
    </>
  )
}

function ReferenceBody({ reference, ...told }: ReferenceProps) {
  const { dataset, literature, lang, words } = told
  const number = referenceNumber(reference)
  const { status, citedAt } = reference.custom
  const select = reference.id
  return (
    <>
      <dl>
        <Fact name={words.citedAt}>{citedAt.join(lang === 'en' ? ', ' : '、')}</Fact>
        <Fact name={words.status}>{STATUS_WORDS[status][lang]}</Fact>
        <Fact name={words.probably}>
          <WhichPaper {...told} reference={reference} />
        </Fact>
      </dl>
      <p>
        <a className="open" href={explorerLink(lang, { mode: 'review', select })}>
          {words.open}
        </a>
      </p>
      <Claims
        {...told}
        claims={dataset.claims.filter(({ citations }) => citations.includes(number))}
      />
      <Papers {...told} title={words.onTopic(number)} papers={papersOfTopic(literature, number)} />
    </>
  )
}

/** A page for each number that the review cites. */
export function referencePages({ dataset, full }: Sources): readonly Page[] {
  return full.references.map((reference): Page => {
    const number = referenceNumber(reference)
    const { topic } = reference.custom
    return {
      kind: 'reference',
      id: String(number),
      title: { en: `[${number}] ${topic.en}`, zh: `[${number}] ${topic.zh}` },
      tell: (told) => <ReferenceBody {...told} reference={reference} />,
      linked: {
        '@type': 'CreativeWork',
        identifier: reference.id,
        position: number,
        isPartOf: reviewOf(dataset),
      },
    }
  })
}

interface PaperProps extends Told {
  readonly paper: Paper
}

function PaperBody({ paper, ...told }: PaperProps) {
  const { dataset, full, lang, words } = told
  const numbers = full.references.flatMap((reference) =>
    reference.paper === paper.id ? [referenceNumber(reference)] : [],
  )
  const comma = lang === 'en' ? ', ' : '、'
  const readings = full.literature.readings.filter((reading) => reading.paper === paper.id)
  const read = new Set(readings.flatMap(({ claims }) => claims))
  const behind = dataset.claims.filter(
    ({ id, citations }) => read.has(id) || citations.some((number) => numbers.includes(number)),
  )
  const view = viewOfClaims(dataset, behind, DEFAULT_SCOPE.view)
  return (
    <>
      <p>
        <Record paper={paper} />
      </p>
      <p>
        {numbers.length === 0 ? words.notCited : words.citedAs(numbers.map(String).join(comma))}{' '}
        <Numbers numbers={numbers} />
      </p>
      <p>
        <a className="open" href={explorerLink(lang, { view, select: `paper-${paper.id}` })}>
          {words.open}
        </a>
      </p>
      {paper.custom.note && <p>{paper.custom.note[lang]}</p>}
      {readings.length > 0 && <h2>{words.readings}</h2>}
      {readings.map(({ finding, verdict, claims, number }) => (
        <section key={finding.en}>
          <p>
            <strong>{VERDICT_WORDS[verdict][lang]}</strong> {finding[lang]}
          </p>
          {claims.length === 0 && number !== undefined && (
            <p>
              {words.onTopic(number)} <Numbers numbers={[number]} />
            </p>
          )}
          <Claims {...told} claims={full.claims.filter(({ id }) => claims.includes(id))} />
        </section>
      ))}
    </>
  )
}

/** A page for each paper of which a record was seen. */
export function paperPages({ literature }: Sources): readonly Page[] {
  return literature.papers.map((paper): Page => {
    const title = paper.title || formatReference(paper)
    return {
      kind: 'paper',
      id: paper.id,
      title: { en: title, zh: title },
      tell: (told) => <PaperBody {...told} paper={paper} />,
      linked: { ...linkedPaper(paper), identifier: paper.id },
    }
  })
}
