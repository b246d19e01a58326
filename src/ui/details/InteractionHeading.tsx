// What an arrow says, as the title of its details, and the ends that it goes from and to, or stands between.
import type { Interaction } from '../../domain/graph/derive.ts'
import { isSymmetric, symmetricRelations } from '../../domain/graph/symmetric.ts'
import type { SummaryEffect } from '../../domain/review/vocabulary.ts'
import { describeInteraction } from '../../domain/words/describe.ts'
import { describeTitle } from '../../domain/words/describeTitle.ts'
import { isMutualPair, pairName } from '../../domain/words/pairName.ts'
import { EffectMark } from '../EffectMark.tsx'
import { useApp, useWords } from '../useApp.ts'
import { EntityLink } from './EntityLink.tsx'
import type { Ends } from './said.ts'
import { Whereabouts } from './Whereabouts.tsx'

interface HeadingProps {
  readonly ends: Ends
  readonly effect: SummaryEffect | null
  /** What its claims say by themselves, where these are told. */
  readonly interaction?: Interaction | null
}

export function InteractionHeading({ ends, effect, interaction = null }: HeadingProps) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const isMutual = interaction
    ? isSymmetric(interaction, symmetricRelations(dataset.meta))
    : isMutualPair(dataset, ends)
  // That nothing is left of it is no direction that is not given.
  const title = interaction
    ? describeTitle(dataset, interaction, lang)
    : effect
      ? describeInteraction(dataset, { ...ends, effect }, lang)
      : pairName(dataset, ends, lang)
  return (
    <>
      <h2>
        {effect && (
          <EffectMark
            effect={effect}
            isDashed={interaction?.line === 'dashed'}
            isMutual={isMutual}
          />
        )}{' '}
        <span>{title}</span>
      </h2>
      <p className="ends">
        <EntityLink id={ends.source} /> <span>{isMutual ? '–' : '→'}</span>{' '}
        <EntityLink id={ends.target} />
      </p>
      <Whereabouts ids={[ends.source, ends.target]} />
    </>
  )
}
