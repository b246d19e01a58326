// The literature as it travels: papers and claims of a reading by their place in their lists, a reading
// being a row of numbers. Law: unpack(pack(x)) = x.
import type { Literature, Reading, Skeleton } from '../domain/review/dataset.ts'
import { VERDICTS } from '../domain/review/vocabulary.ts'
import { placesIn } from './layout.ts'

/** Place of the paper, number (0 for none), place of the verdict, places of the claims; no claim: the topic. */
type PackedReading = readonly [paper: number, number: number, verdict: number, ...claims: number[]]

export interface PackedLiterature {
  readonly papers: Literature['papers']
  readonly readings: readonly PackedReading[]
  /** Of each number the place of its paper, from 1; 0 for none. */
  readonly cited: readonly number[]
}

type Claims = Pick<Skeleton, 'claims'>

/** @throws Error where a reading is of a paper or a claim that is not there. */
export function packLiterature(literature: Literature, { claims }: Claims): PackedLiterature {
  const paperPlaces = placesIn({ entities: literature.papers }, 'paper')
  const claimPlaces = placesIn({ entities: claims }, 'claim')
  return {
    papers: literature.papers,
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
  const paperPlaces = placesIn({ entities: packed.papers }, 'paper')
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
    papers: packed.papers,
    readings: packed.readings.map(unpackReading),
    cited: packed.cited.map((place) => (place === 0 ? null : paperPlaces.at(place - 1))),
  }
}
