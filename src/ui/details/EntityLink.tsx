// An entity's name that selects it.
import { nameOf } from '../../domain/words/describe.ts'
import { useApp, useWords } from '../useApp.ts'
import { SelectLink } from './SelectLink.tsx'

export function EntityLink({ id }: { readonly id: string }) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  return <SelectLink id={id}>{nameOf(dataset, id, words.lang)}</SelectLink>
}
