// What the records of papers and the readings of them promise together with the claims: one record a
// paper, a way to each, somebody who reads it, and no reading of what it does not speak of.
import { duplicates } from './faults.ts'
import type { Report } from './faults.ts'
import type { FullDataset } from './fullDataset.ts'
import type { Reference } from './references.ts'
import type { FullReading, Paper } from './schemaLiterature.ts'

/** A title by its letters and figures alone, for indexes set signs and capitals each in their own way. */
function plainTitle({ title }: Paper): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function checkOneRecord(papers: readonly Paper[], report: Report): void {
  const same: readonly [what: string, key: (paper: Paper) => string | undefined][] = [
    ['this id', ({ id }) => id],
    ['the DOI', ({ DOI }) => DOI?.toLowerCase()],
    ['the PMID', ({ PMID }) => PMID],
    ['the PMCID', ({ PMCID }) => PMCID],
    ['the title', plainTitle],
  ]
  for (const [what, key] of same) {
    const seen = new Set<string>()
    for (const paper of papers) {
      const value = key(paper)
      if (value !== undefined && seen.size === seen.add(value).size) {
        report(paper.id, `another record has ${what} of this one`)
      }
    }
  }
}

function checkWay(paper: Paper, isCited: boolean, report: Report): void {
  const { DOI, PMID, PMCID, custom } = paper
  const hasWay = (DOI ?? PMID ?? PMCID) !== undefined || custom.seenAt.length > 0
  if (hasWay) {
    if (custom.onlyCopySeen) report(paper.id, 'was seen at more than a copy')
  } else if (!custom.onlyCopySeen || !isCited) {
    report(paper.id, 'has no identifier and no page to link')
  }
}

function checkPapers({ literature, references }: FullDataset, report: Report): void {
  const { papers, readings } = literature
  const cited = new Set(references.map(({ paper }) => paper))
  const read = new Set(readings.map(({ paper }) => paper))
  checkOneRecord(papers, report)
  for (const paper of papers) {
    checkWay(paper, cited.has(paper.id), report)
    if (!cited.has(paper.id) && !read.has(paper.id)) report(paper.id, 'nobody reads this paper')
  }
}

function checkReading(
  reading: FullReading,
  locatorOf: ReadonlyMap<string, string>,
  citedAt: readonly string[] | undefined,
  report: (message: string) => void,
): void {
  const { claims, scope } = reading
  if (claims.length > 0 && scope) report(`is of the ${scope}, but names claims`)
  if (claims.length === 0 && !(scope && citedAt)) report('names no claim, and no number either')
  for (const id of duplicates(claims)) report(`names claim "${id}" twice`)
  for (const id of claims) {
    const locator = locatorOf.get(id)
    if (locator === undefined) report(`unknown claim "${id}"`)
    else if (citedAt && !citedAt.includes(locator)) {
      report(`its number does not stand in the sentence of claim "${id}"`)
    }
  }
}

function checkReadings({ literature, references, claims }: FullDataset, report: Report): void {
  const papers = new Set(literature.papers.map(({ id }) => id))
  const locatorOf = new Map(claims.map(({ id, locator }) => [id, locator]))
  literature.readings.forEach((reading, i) => {
    const { paper, number } = reading
    const tell = (message: string) => {
      report(`readings.${i}`, message)
    }
    if (!papers.has(paper)) tell(`unknown paper "${paper}"`)
    const citedAt = number === undefined ? undefined : references[number - 1]?.custom.citedAt
    checkReading(reading, locatorOf, citedAt, tell)
  })
}

/** The papers of the references: each is there, and what is said of it goes with one. */
export function checkCited(
  references: readonly Reference[],
  papers: readonly Paper[],
  report: Report,
): void {
  const known = new Set(papers.map(({ id }) => id))
  for (const { id, paper, custom } of references) {
    const { status, verdict, verdictNote } = custom
    if (paper !== undefined && !known.has(paper)) report(id, `unknown paper "${paper}"`)
    if ((status === 'unresolved') !== (paper === undefined)) {
      report(id, `is ${status} ${paper === undefined ? 'without a' : 'but has a'} paper`)
    } else if (paper === undefined ? (verdict ?? verdictNote) : !verdictNote) {
      report(id, paper === undefined ? 'judges a paper it has not' : 'does not say how it fits')
    }
  }
}

/** All faults of the papers and of the readings. */
export function checkLiterature(dataset: FullDataset, report: Report): void {
  checkPapers(dataset, report)
  checkReadings(dataset, report)
}
