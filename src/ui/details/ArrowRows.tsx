// The arrows of an entity as rows, the weightiest first; of a long list the rest is folded away.
import type { Interaction } from '../../domain/graph/derive.ts'
import { isSymmetric, symmetricRelations } from '../../domain/graph/symmetric.ts'
import { describeInteraction } from '../../domain/words/describe.ts'
import { EffectMark } from '../EffectMark.tsx'
import { Fold } from '../review/Fold.tsx'
import { useApp, useWords } from '../useApp.ts'
import { ENTITY_WORDS } from './entityWords.ts'
import { SelectLink } from './SelectLink.tsx'

/** How many rows are in sight, and how many more are worth a fold. */
const IN_SIGHT = 7
const WORTH_FOLDING = 2

function Rows({ arrows }: { readonly arrows: readonly Interaction[] }) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const symmetric = symmetricRelations(dataset.meta)
  return (
    <ul className="arrows">
      {arrows.map((interaction) => (
        <li key={interaction.id}>
          <SelectLink
            id={interaction.id}
            className={interaction.decidedBy === 'general' ? 'arrow-row muted' : 'arrow-row'}
          >
            <EffectMark
              effect={interaction.effect}
              isDashed={interaction.line === 'dashed'}
              isMutual={isSymmetric(interaction, symmetric)}
            />
            <span>{describeInteraction(dataset, interaction, lang)}</span>
            <small>{interaction.voices.sentences}</small>
          </SelectLink>
        </li>
      ))}
    </ul>
  )
}

export interface ArrowRowsProps {
  /** Empty within a fold that has it. */
  readonly title: string
  readonly arrows: readonly Interaction[]
  /** What is said where there is none. */
  readonly none: string
}

export function ArrowRows({ title, arrows, none }: ArrowRowsProps) {
  const { lang } = useWords()
  const isLong = arrows.length > IN_SIGHT + WORTH_FOLDING
  const first = isLong ? arrows.slice(0, IN_SIGHT) : arrows
  const rest = arrows.slice(first.length)
  return (
    <section>
      {title !== '' && <h3>{title}</h3>}
      {arrows.length === 0 ? <p className="quiet">{none}</p> : <Rows arrows={first} />}
      {rest.length > 0 && (
        <Fold summary={ENTITY_WORDS[lang].moreRows(rest.length)}>
          <Rows arrows={rest} />
        </Fold>
      )}
    </section>
  )
}
