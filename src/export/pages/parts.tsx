// Parts that several kinds of page have.
import type { Claim } from '../../domain/review/dataset.ts'
import type { FullClaim } from '../../domain/review/schema.ts'
import type { Paper } from '../../domain/review/schemaLiterature.ts'
import { VERDICT_WORDS } from '../../domain/words/claimTerms.ts'
import { formatReference, paperLinks } from '../../domain/words/cite.ts'
import type { ReferenceLink } from '../../domain/words/cite.ts'
import type { PaperBeside, PapersOfClaim } from '../../domain/graph/papers.ts'
import { inLists } from '../../domain/graph/papersInOrder.ts'
import { besides } from './addresses.ts'
import type { Told } from './PageFrame.tsx'

const LINK_NAMES: Readonly<Record<ReferenceLink['kind'], string>> = {
  doi: 'DOI ',
  pubmed: 'PubMed ',
  pmc: '',
  page: '',
  search: 'PubMed: ',
}

/** The record of a paper and the ways to it. */
export function Record({ paper }: { readonly paper: Paper }) {
  return (
    <>
      <cite>{formatReference(paper)}</cite>{' '}
      {paperLinks(paper).map(({ kind, url, text }) => (
        <span key={url}>
          {'· '}
          <a href={url}>{LINK_NAMES[kind] + text}</a>{' '}
        </span>
      ))}
    </>
  )
}

interface PapersProps extends Told {
  readonly title: string
  readonly papers: readonly PaperBeside[]
}

/** Papers beside a claim with what each says; nothing where there are none. */
export function Papers({ full, lang, words, title, papers }: PapersProps) {
  if (papers.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {papers.map(({ paper, readings }) => (
          <li key={paper.id}>
            <Record paper={paper} />
            {'· '}
            <a href={besides('paper', paper.id)}>{words.readings}</a>
            {readings.map(({ place, verdict }) => (
              <p key={place}>
                <strong>{VERDICT_WORDS[verdict][lang]}</strong>{' '}
                {full.literature.readings[place]?.finding[lang]}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Papers beside claims: those that are seen to say something of them first. */
export function PapersBeside({ cited, found, ...told }: Told & PapersOfClaim) {
  const { words } = told
  const lists = inLists({ cited, found })
  return (
    <>
      <Papers {...told} title={words.citedPapers} papers={lists.cited} />
      <Papers {...told} title={words.nearPapers} papers={lists.nearby} />
      <Papers {...told} title={words.foundPapers} papers={lists.found} />
      <Papers {...told} title={words.unsaidPapers} papers={lists.unsaid} />
    </>
  )
}

interface ClaimsProps extends Told {
  readonly claims: readonly (Claim | FullClaim)[]
  readonly title?: string
}

/** Claims as sentences, each with its place and the way to its page. */
export function Claims({ full, lang, words, claims, title = words.claims }: ClaimsProps) {
  const ids = new Set(claims.map(({ id }) => id))
  if (ids.size === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {full.claims
          .filter(({ id }) => ids.has(id))
          .map(({ id, statement, locator }) => (
            <li key={id}>
              {statement[lang]}{' '}
              <a className="place" href={besides('claim', id)}>
                {locator}
              </a>
            </li>
          ))}
      </ul>
    </>
  )
}

/** Claims by their places alone, each the way to its page. */
export function Places({ claims }: { readonly claims: readonly FullClaim[] }) {
  return (
    <>
      {claims.map(({ id, locator }) => (
        <span key={id}>
          <a className="place" href={besides('claim', id)}>
            {locator}
          </a>{' '}
        </span>
      ))}
    </>
  )
}

/** Citation numbers, each the way to its page. */
export function Numbers({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <>
      {numbers.map((number) => (
        <a key={number} href={besides('reference', String(number))}>{`[${number}]`}</a>
      ))}
    </>
  )
}
