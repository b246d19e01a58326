// In the details of an entity: one field for what it might reach.
import { nameOf } from '../../domain/words/describe.ts'
import { useApp, useWords } from '../useApp.ts'
import { EntityField } from './EntityField.tsx'
import { useAskPath } from './usePaths.ts'
import { PATH_WORDS } from './words.ts'
import '../css/paths.css'

export function ReachField({ id }: { readonly id: string }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const ask = useAskPath()
  return (
    <EntityField
      label={PATH_WORDS[lang].reaches(
        nameOf(dataset, id, lang),
        dataset.entities.get(id)?.plural === true,
      )}
      value={null}
      onTaken={(target) => {
        if (target !== id) ask({ source: id, target })
      }}
    />
  )
}
