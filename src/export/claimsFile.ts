// The visible claims as JSON for a program, whole in itself: beside the claims stand the words of their caveats, the
// records of the papers that bear on them, and names and identifiers of what they are about.
import { papersOfAll } from '../domain/graph/papers.ts'
import type { Claim, Library, Literature, Texts } from '../domain/review/dataset.ts'
import { arrowsOf, reviewCitation } from './figure.ts'
import type { Figure } from './figure.ts'

export interface ClaimsExport extends Pick<
  Figure,
  'dataset' | 'panes' | 'lang' | 'scopeWords' | 'link'
> {
  /** The prose of the claims; null where it has not come yet. */
  readonly texts: Texts | null
  readonly literature: Literature
  readonly library: Pick<Library, 'statuses' | 'caveatsOf' | 'caveatKinds' | 'xrefs'>
}

function visibleClaims(figure: ClaimsExport): readonly Claim[] {
  const claims = arrowsOf(figure).flatMap(({ specific, general }) => [...specific, ...general])
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}

/** What the papers say that were read beside a claim. */
function readingsOf({ readings }: Literature, { id }: Claim) {
  return readings
    .filter(({ claims }) => claims.includes(id))
    .map(({ paper, verdict }) => ({ paper, verdict }))
}

function told(claim: Claim, { texts, literature, library }: ClaimsExport) {
  const statement = texts?.statements[claim.id]
  return {
    ...claim,
    ...(statement !== undefined && { statement }),
    caveats: library.caveatsOf[claim.id] ?? [],
    readings: readingsOf(literature, claim),
  }
}

/** The numbers of the review behind the claims, each with its paper as far as that is known, and how surely. */
function referencesOf(claims: readonly Claim[], { literature, library }: ClaimsExport) {
  const numbers = [...new Set(claims.flatMap(({ citations }) => citations))]
  return numbers
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      status: library.statuses[number - 1] ?? null,
      paper: literature.cited[number - 1] ?? null,
    }))
}

function recordsOf(claims: readonly Claim[], { literature }: ClaimsExport) {
  const { cited, found } = papersOfAll(literature, claims)
  return [...cited, ...found].map(({ paper }) => paper)
}

function entitiesOf(claims: readonly Claim[], { dataset, library }: ClaimsExport) {
  const ids = new Set(claims.flatMap(({ source, target }) => [source, target]))
  return [...ids].flatMap((id) => {
    const entity = dataset.entities.get(id)
    return entity ? [{ ...entity, xrefs: library.xrefs[id] ?? [] }] : []
  })
}

function caveatsOf(claims: readonly Claim[], { texts, library }: ClaimsExport) {
  const ids = new Set(claims.flatMap(({ id }) => library.caveatsOf[id] ?? []))
  return [...ids].map((id) => ({
    id,
    kind: library.caveatKinds[id] ?? null,
    note: texts?.caveats[id] ?? null,
  }))
}

/** The visible claims as they stand in the data, each once, with whence they are and all that they point at. */
export function claimsJson(figure: ClaimsExport): string {
  const { dataset, lang, scopeWords, link } = figure
  const { id, release, licence } = dataset.meta
  const source = reviewCitation(dataset.meta, lang)
  const claims = visibleClaims(figure)
  const file = {
    ...{ dataset: id, release, licence, source, scope: scopeWords, link, language: lang },
    claims: claims.map((claim) => told(claim, figure)),
    entities: entitiesOf(claims, figure),
    caveats: caveatsOf(claims, figure),
    references: referencesOf(claims, figure),
    papers: recordsOf(claims, figure),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
