// Puts the papers into what the page knows once one of them is selected, so that picture, table and figures can tell
// which arrows it bears on. One that is not there is named like any other part of a link that is not understood.
import { useEffect } from 'react'
import { withPapers } from '../../domain/graph/papers.ts'
import type { Literature } from '../../domain/review/dataset.ts'
import { isKnown } from '../../domain/scope/known.ts'
import type { AppStore } from '../../store/store.ts'
import { useLazy } from '../loading/useLazy.ts'
import { useApp, usePage } from '../useApp.ts'
import { LITERATURE } from './usePapers.ts'

function keepPapers(store: AppStore, literature: Literature): void {
  const { whole, papersArrived } = store.getState()
  if (!whole.papers) papersArrived(withPapers(whole, literature))
  const { scope, linkFaults, linkOpened, whole: known } = store.getState()
  if (scope.select === null || isKnown(known, scope.select)) return
  const fault = { parameter: 'select', value: scope.select }
  linkOpened({ ...scope, select: null }, [...linkFaults, fault])
}

export function KeptPapers() {
  const { store } = usePage()
  const select = useApp(({ scope }) => scope.select)
  const literature = useLazy(LITERATURE)
  useEffect(
    function keep() {
      if (literature && select !== null) keepPapers(store, literature)
    },
    [literature, select, store],
  )
  return null
}
