// Arrows by the names of their ends, each the way to its claims.
import { parseSelection } from '../../domain/scope/scope.ts'
import { pairName } from '../../domain/words/pairName.ts'
import { SelectLink } from '../details/SelectLink.tsx'
import { useApp, useWords } from '../useApp.ts'

function ArrowLink({ id }: { readonly id: string }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const ends = parseSelection(id)
  if (ends.type !== 'interaction') return null
  return <SelectLink id={id}>{pairName(dataset, ends, lang)}</SelectLink>
}

export function ArrowLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <span className="arrow-links">
      {ids.map((id) => (
        <ArrowLink key={id} id={id} />
      ))}
    </span>
  )
}
