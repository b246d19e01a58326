// What is known beside a claim, in as few words as a filter needs: it travels with the skeleton, so that a link
// with such a filter opens right before any paper has come. The papers themselves are in graph/papers.ts.
import type { FullDataset } from './fullDataset.ts'
import type { FullClaim } from './schema.ts'
import { EVIDENCE } from './vocabulary.ts'
import type { CaveatKind, Evidence, Verdict } from './vocabulary.ts'

export interface Beside {
  /** Absent: only the review's word. */
  readonly evidence?: readonly Evidence[]
  /** How many papers are cited or were found, three standing for more; absent: none. */
  readonly papers?: number
  /** Absent: no caveat. */
  readonly caveatKinds?: readonly CaveatKind[]
}

const MOST_COUNTED = 3

/** A paper that does not have it says as much of it as one that nobody read. */
const EVIDENCE_OF: Readonly<Partial<Record<Verdict, Evidence>>> = {
  supports: 'supported',
  partly: 'supported',
  differs: 'disputed',
  contradicts: 'disputed',
}

type Files = Pick<FullDataset, 'literature' | 'references' | 'caveats'>

/** What is known beside each claim: the papers of its citations, the readings that name it, its caveats. */
export function besideFinder({
  literature,
  references,
  caveats,
}: Files): (claim: Pick<FullClaim, 'id' | 'citations' | 'caveats'>) => Beside {
  const readings = new Map<string, (typeof literature.readings)[number][]>()
  for (const reading of literature.readings) {
    for (const id of reading.claims) readings.set(id, [...(readings.get(id) ?? []), reading])
  }
  const kindOf = new Map(caveats.map(({ id, kind }) => [id, kind]))
  return (claim) => {
    const own = readings.get(claim.id) ?? []
    const cited = claim.citations.flatMap((number) => references[number - 1]?.paper ?? [])
    const papers = new Set([...cited, ...own.map(({ paper }) => paper)])
    const said = new Set(own.flatMap(({ verdict }) => EVIDENCE_OF[verdict] ?? []))
    const evidence = said.size > 0 ? EVIDENCE.filter((one) => said.has(one)) : ['unread' as const]
    const kinds = [...new Set(claim.caveats.flatMap((id) => kindOf.get(id) ?? []))].sort()
    return {
      ...(papers.size > 0 && { evidence, papers: Math.min(papers.size, MOST_COUNTED) }),
      ...(kinds.length > 0 && { caveatKinds: kinds }),
    }
  }
}
