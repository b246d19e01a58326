// An entity's name that selects it.
import { nameOf } from '../../domain/words/describe.ts'
import { useApp, useWords } from '../useApp.ts'

export function EntityLink({ id }: { readonly id: string }) {
  const words = useWords()
  const dataset = useApp((state) => state.dataset)
  const choose = useApp(({ selected }) => selected)
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        choose(id)
      }}
    >
      {nameOf(dataset, id, words.lang)}
    </button>
  )
}
