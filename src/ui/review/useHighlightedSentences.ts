// The sentences behind what is selected: of an arrow or an entity those that say something of it.
import { useMemo } from 'react'
import type { Claim, Dataset } from '../../domain/review/dataset.ts'
import { withMembers } from '../../domain/review/dataset.ts'
import { parseLocator } from '../../domain/review/locator.ts'
import { claimPicker } from '../../domain/scope/claimPicker.ts'
import { parseSelection } from '../../domain/scope/scope.ts'
import { useApp } from '../useApp.ts'

export interface HighlightedSentences {
  readonly all: ReadonlySet<string>
  /** To be named: none where a sentence itself is selected. */
  readonly behind: readonly string[]
  /** The section to open: that of the first. */
  readonly section: string | null
}

function isBehind(dataset: Dataset, select: string): (claim: Claim) => boolean {
  const picker = claimPicker(select)
  if (picker) return picker
  const selection = parseSelection(select)
  if (selection.type !== 'interaction')
    return ({ source, target }) => [source, target].includes(select)
  const from = withMembers(dataset, selection.source)
  const to = withMembers(dataset, selection.target)
  return ({ source, target }) => from.has(source) && to.has(target)
}

export function useHighlightedSentences(): HighlightedSentences {
  const dataset = useApp((state) => state.dataset)
  const select = useApp(({ scope }) => scope.select)
  return useMemo(() => {
    if (select === null) return { all: new Set(), behind: [], section: null }
    const selection = parseSelection(select)
    const found = dataset.claims.filter(isBehind(dataset, select)).map(({ locator }) => locator)
    const own = selection.type === 'sentence' ? [selection.locator] : []
    const all = new Set([...own, ...found])
    const [first] = all
    return {
      all,
      behind: selection.type === 'sentence' ? [] : [...all],
      section: first === undefined ? null : (parseLocator(first)?.section ?? null),
    }
  }, [dataset, select])
}
