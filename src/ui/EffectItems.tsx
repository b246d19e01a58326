// What each mark of the arrows on screen means, for a legend.
import type { Interaction } from '../domain/graph/derive.ts'
import { isSymmetric, symmetricRelations } from '../domain/graph/symmetric.ts'
import { BOTH_ENDS } from '../domain/words/unsignedWords.ts'
import { EffectMark } from './EffectMark.tsx'
import { useApp, useWords } from './useApp.ts'

export function EffectItems({ interactions }: { readonly interactions: readonly Interaction[] }) {
  const { lang } = useWords()
  const { meta } = useApp((state) => state.dataset)
  const symmetric = symmetricRelations(meta)
  const oneEnd = interactions.filter((arrow) => !isSymmetric(arrow, symmetric))
  const drawn = new Set(oneEnd.map(({ effect }) => effect))
  return (
    <>
      {meta.effects
        .filter(({ id }) => drawn.has(id))
        .map(({ id, label }) => (
          <li key={id}>
            <EffectMark effect={id} /> <span>{label[lang]}</span>
          </li>
        ))}
      {oneEnd.length < interactions.length && (
        <li>
          <EffectMark effect="unsigned" isMutual /> <span>{BOTH_ENDS[lang]}</span>
        </li>
      )}
    </>
  )
}
