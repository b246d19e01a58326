// What a query is answered with. Invariant: nothing of the index is fetched or made before the first letter,
// and what has not come yet (texts, papers) is named until it is searched too.
import { useEffect, useMemo, useState } from 'react'
import type * as find from '../../domain/search/find.ts'
import type { Found } from '../../domain/search/find.ts'
import type { FoundReference } from '../../domain/search/papers.ts'
import { remember } from '../../store/remember.ts'
import { later } from '../loading/later.ts'
import { useLazy } from '../loading/useLazy.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { useReferences } from '../review/useReferences.ts'
import { useApp } from '../useApp.ts'
import { questionSource } from './questionSource.ts'

export const FINDING = later('search-index', () => import('../../domain/search/find.ts'))

/** What is not searched yet. */
export type Missing = 'claims' | 'papers'

export interface Answers {
  /** Null until the search itself is there. */
  readonly found: Found | null
  readonly missing: readonly Missing[]
}

/** What `make` makes, or null until it has; made anew for another `make`. */
function useMade<T>(make: (() => Promise<T>) | null): T | null {
  const [made, setMade] = useState<{ readonly by: unknown; readonly value: T } | null>(null)
  useEffect(
    function makeIt() {
      if (!make) return undefined
      let isWanted = true
      void make().then((value) => {
        if (isWanted) setMade({ by: make, value })
      })
      return () => {
        isWanted = false
      }
    },
    [make],
  )
  return made?.by === make ? made.value : null
}

type Finding = typeof find
type SearchedData = Parameters<Finding['nameSource']>[0]

// They outlive the field: a lecture takes it away, and its end would make them again.
const namesOf = remember(
  (
    { nameSource }: Finding,
    meta: SearchedData['meta'],
    entities: SearchedData['entities'],
    claims: SearchedData['claims'],
    library: Parameters<Finding['nameSource']>[1],
  ) => nameSource({ meta, entities, claims }, library),
)
const claimsOf = remember(({ claimSource }: Finding, ...from: Parameters<Finding['claimSource']>) =>
  claimSource(...from),
)

/** The indexes, each once it is asked for and what it is made of has come. */
function useSources(isAsked: boolean) {
  const { meta, entities, claims, asked } = useApp((state) => state.dataset)
  const library = useApp((state) => state.library)
  const texts = useApp((state) => state.texts)
  const finding = useLazy(FINDING, isAsked)
  const literature = useLazy(LITERATURE, isAsked)
  const references: readonly FoundReference[] | undefined = useReferences(isAsked)?.list
  const named = useMemo(
    () => (finding ? namesOf(finding, meta, entities, claims, library) : null),
    [finding, meta, entities, claims, library],
  )
  const makeClaims = useMemo(
    () => (finding && texts ? () => claimsOf(finding, claims, texts) : null),
    [finding, claims, texts],
  )
  const makePapers = useMemo(() => {
    if (!finding || !references) return null
    if (!asked) return () => finding.paperSource({ references, literature })
    // The title of a paper, and what it is cited for, would tell the arrow that is asked about.
    const others = references.filter((_, at) => !asked.references.includes(at + 1))
    return () => finding.paperSource({ references: others, literature: null })
  }, [asked, finding, references, literature])
  return { finding, named, claims: useMade(makeClaims), papers: useMade(makePapers), literature }
}

/** What answers a query. */
export function useAnswers(query: string): Answers {
  // Once asked for, the indexes stay.
  const [isAsked, setAsked] = useState(query !== '')
  if (!isAsked && query !== '') setAsked(true)
  const { finding, named, claims, papers, literature } = useSources(isAsked)
  const dataset = useApp((state) => state.dataset)
  const questions = useMemo(() => questionSource(dataset), [dataset])
  const found = useMemo(
    () =>
      finding && named && query !== ''
        ? finding.findAll({ named, claims, papers, questions }, query)
        : null,
    [finding, named, claims, papers, questions, query],
  )
  const missing = useMemo(
    (): readonly Missing[] => [
      ...(claims ? [] : (['claims'] as const)),
      ...(papers && literature ? [] : (['papers'] as const)),
    ],
    [claims, papers, literature],
  )
  return { found, missing }
}
