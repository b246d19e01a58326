// What the report says of the papers: how many, what they say, and which claims lead to none.
import type { FullDataset } from '../domain/review/fullDataset.ts'
import { VERDICTS } from '../domain/review/vocabulary.ts'
import { VERDICT_WORDS } from '../domain/words/claimTerms.ts'

type Counts = readonly (readonly [name: string, count: number])[]

/** Ids of the claims that lead to a paper: by what they cite, and by a reading of them. */
function reach({ claims, references, literature }: FullDataset) {
  const resolved = new Set(
    references.flatMap(({ paper }, i) => (paper === undefined ? [] : [i + 1])),
  )
  const cited = claims.filter(({ citations }) => citations.some((n) => resolved.has(n)))
  return {
    cited: new Set(cited.map(({ id }) => id)),
    read: new Set(literature.readings.flatMap((reading) => reading.claims)),
  }
}

export function literatureCounts(data: FullDataset): Counts {
  const { papers, readings } = data.literature
  const { cited, read } = reach(data)
  const reached = new Set([...cited, ...read])
  return [
    ['papers', papers.length],
    ['of them with an identifier', papers.filter((p) => p.DOI ?? p.PMID ?? p.PMCID).length],
    ['readings', readings.length],
    ...VERDICTS.map((verdict): [string, number] => [
      `of them: ${VERDICT_WORDS[verdict].en.toLowerCase()}`,
      readings.filter((reading) => reading.verdict === verdict).length,
    ]),
    ['of them about the topic of a number alone', readings.filter(({ scope }) => scope).length],
    ['of them by one reader', readings.filter(({ oneReader }) => oneReader).length],
    ['claims that cite an identified or probable paper', cited.size],
    ['claims with a reading', read.size],
    ['claims that lead to a paper, either way', reached.size],
    ['claims that lead to none', data.claims.length - reached.size],
  ]
}
