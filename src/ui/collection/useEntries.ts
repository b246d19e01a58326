// What the things of the collection say, made from parts of the page that come when they are asked for.
import { useMemo } from 'react'
import type { Item } from '../../domain/collection/schema.ts'
import { entriesOf } from '../../export/collection/entries.ts'
import type { CollectionSources, Entry } from '../../export/collection/entries.ts'
import { useLazy, useLazyState } from '../loading/useLazy.ts'
import { LITERATURE } from '../papers/usePapers.ts'
import { useReferences } from '../review/useReferences.ts'
import { useApp, useWords } from '../useApp.ts'

export interface Entries {
  readonly sources: CollectionSources
  readonly entries: readonly Entry[]
}

/** Null until all parts are there. */
export function useEntries(items: readonly Item[]): Entries | null {
  const { lang } = useWords()
  // What is asked about before it is shown is not told here either.
  const dataset = useApp((state) => state.dataset)
  const library = useApp((state) => state.library)
  const texts = useApp((state) => state.texts)
  const literature = useLazy(LITERATURE)
  const references = useReferences()
  return useMemo(() => {
    if (!literature || !references || !library) return null
    const { statuses } = library
    const sources = { dataset, lang, literature, statuses, references: references.list, texts }
    return { sources, entries: entriesOf(items, sources) }
  }, [dataset, items, lang, library, literature, references, texts])
}

/** Whether a part of it did not come. */
export function useEntriesFailed(): boolean {
  return useLazyState(LITERATURE) === 'failed'
}
