// A thing that was found as a line of the list: its name, and of what kind it is or why it was found.
import { KIND_WORDS } from '../../domain/review/boxTerms.ts'
import type { Hit } from '../../domain/search/hits.ts'
import { KindMark } from '../KindMark.tsx'
import { useApp, useWords } from '../useApp.ts'
import { SEARCH_WORDS } from './words.ts'

export function EntityLine({ hit: { id, reason, name = '' } }: { readonly hit: Hit }) {
  const { lang } = useWords()
  const words = SEARCH_WORDS[lang]
  const entity = useApp(({ dataset }) => dataset.entities.get(id))
  if (!entity) return null
  const { kind, label } = entity
  const kindName = KIND_WORDS[kind][lang]
  return (
    <>
      <KindMark kind={kind} />
      <span>{label[lang]}</span>
      <small>
        {reason === 'kind'
          ? words.isKind(name, label[lang])
          : reason === 'near'
            ? `${words.near} · ${kindName}`
            : kindName}
      </small>
    </>
  )
}
