// The way out where the filters leave out what is looked at, beside the words that say so.
import { isFiltered } from '../../domain/scope/scope.ts'
import { useApp, useWords } from '../useApp.ts'
import { CLAIM_WORDS } from '../words/claimWords.ts'
import { EMPTY_WORDS } from '../words/emptyWords.ts'

export function ClearFilters() {
  const { clearFilters } = EMPTY_WORDS[useWords().lang]
  const clear = useApp(({ filtersCleared }) => filtersCleared)
  const isAny = useApp(({ scope }) => isFiltered(scope))
  return (
    isAny && (
      <button type="button" className="plain" onClick={clear}>
        {clearFilters}
      </button>
    )
  )
}

export function NoneInScope() {
  const { noneInScope } = CLAIM_WORDS[useWords().lang]
  return (
    <p>
      <span>{noneInScope}</span> <ClearFilters />
    </p>
  )
}
