// The literature as it travels: records of papers as columns, since like stands beside like and packs well;
// papers and claims of a reading by their place in their lists, a reading being a row of numbers.
// Law: unpack(pack(x)) = x.
import type { Literature, Reading, Skeleton } from '../domain/review/dataset.ts'
import type { Paper } from '../domain/review/schemaLiterature.ts'
import { VERDICTS } from '../domain/review/vocabulary.ts'
import { placesIn } from './layout.ts'

/** Place of the paper, number (0 for none), place of the verdict, places of the claims; no claim: the topic. */
type PackedReading = readonly [paper: number, number: number, verdict: number, ...claims: number[]]

/** What every record has, and what it may be without. */
type Always = 'id' | 'type' | 'title' | 'custom'
type Optional = Exclude<keyof Paper, Always>

/** A field of all papers, in their order; null where a record has it not. */
type Column<K extends Optional> = readonly (NonNullable<Paper[K]> | null)[]

type PackedPapers = {
  readonly [K in Always]: readonly Paper[K][]
} & {
  readonly [K in Optional]: Column<K>
}

export interface PackedLiterature {
  readonly papers: PackedPapers
  readonly readings: readonly PackedReading[]
  /** Of each number the place of its paper, from 1; 0 for none. */
  readonly cited: readonly number[]
}

type Claims = Pick<Skeleton, 'claims'>

function packPapers(papers: readonly Paper[]): PackedPapers {
  const always = <K extends Always>(field: K) => papers.map((paper) => paper[field])
  const column = <K extends Optional>(field: K) => papers.map((paper) => paper[field] ?? null)
  return {
    id: always('id'),
    type: always('type'),
    title: always('title'),
    custom: always('custom'),
    author: column('author'),
    'container-title': column('container-title'),
    publisher: column('publisher'),
    issued: column('issued'),
    volume: column('volume'),
    issue: column('issue'),
    page: column('page'),
    language: column('language'),
    DOI: column('DOI'),
    PMID: column('PMID'),
    PMCID: column('PMCID'),
  }
}

function unpackPapers(packed: PackedPapers): readonly Paper[] {
  return packed.id.map((id, place) => {
    const [type, title, custom] = [packed.type[place], packed.title[place], packed.custom[place]]
    if (type === undefined || title === undefined || !custom) {
      throw new Error(`The record ${id} is not whole.`)
    }
    const paper: { -readonly [K in keyof Paper]: Paper[K] } = { id, type, title, custom }
    const put = <K extends Optional>(field: K, column: Column<K>) => {
      const value = column[place] ?? null
      if (value !== null) paper[field] = value
    }
    put('author', packed.author)
    put('container-title', packed['container-title'])
    put('publisher', packed.publisher)
    put('issued', packed.issued)
    put('volume', packed.volume)
    put('issue', packed.issue)
    put('page', packed.page)
    put('language', packed.language)
    put('DOI', packed.DOI)
    put('PMID', packed.PMID)
    put('PMCID', packed.PMCID)
    return paper
  })
}

/** @throws Error where a reading is of a paper or a claim that is not there. */
export function packLiterature(literature: Literature, { claims }: Claims): PackedLiterature {
  const paperPlaces = placesIn({ entities: literature.papers }, 'paper')
  const claimPlaces = placesIn({ entities: claims }, 'claim')
  return {
    papers: packPapers(literature.papers),
    readings: literature.readings.map(({ paper, number = 0, verdict, claims: ids }) => [
      paperPlaces.of(paper),
      number,
      VERDICTS.indexOf(verdict),
      ...ids.map((id) => claimPlaces.of(id)),
    ]),
    cited: literature.cited.map((paper) => (paper === null ? 0 : paperPlaces.of(paper) + 1)),
  }
}

/** The inverse of {@link packLiterature}. */
export function unpackLiterature(packed: PackedLiterature, { claims }: Claims): Literature {
  const papers = unpackPapers(packed.papers)
  const paperPlaces = placesIn({ entities: papers }, 'paper')
  const claimPlaces = placesIn({ entities: claims }, 'claim')
  const verdictAt = (place: number) => {
    const verdict = VERDICTS[place]
    if (verdict === undefined) throw new Error(`There is no verdict at ${place}.`)
    return verdict
  }
  const unpackReading = ([paper, number, verdict, ...places]: PackedReading): Reading => ({
    paper: paperPlaces.at(paper),
    ...(number > 0 && { number }),
    verdict: verdictAt(verdict),
    claims: places.map((place) => claimPlaces.at(place)),
    ...(places.length === 0 && { scope: 'topic' as const }),
  })
  return {
    papers,
    readings: packed.readings.map(unpackReading),
    cited: packed.cited.map((place) => (place === 0 ? null : paperPlaces.at(place - 1))),
  }
}
