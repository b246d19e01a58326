// What is said of what is pointed at, in a sentence: fetched once there is a picture.
import type { Place } from '../../diagram/contract.ts'
import type { GraphView } from '../../domain/graph/derive.ts'
import type { Dataset } from '../../domain/review/dataset.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { ViewFile } from '../../domain/review/schemaViews.ts'
import { announceEntity } from '../../domain/words/announceEntity.ts'
import { describeEntity, describeInteraction } from '../../domain/words/describe.ts'
import { describeArrowVoices } from '../../domain/words/describeVoices.ts'
import { SHARED_LINE_WORDS } from './sharedLineWords.ts'

interface Pointed {
  readonly dataset: Dataset
  readonly shown: ViewFile
  readonly view: GraphView
  readonly pointed: string
  readonly place: Place | null
}

/** Of a box its name and cells, of an arrow what it says and in how many sentences, of a shared line its arrows. */
export function pointedText(
  { dataset, shown, view, pointed, place }: Pointed,
  lang: Language,
): string {
  const arrow = (id: string) => view.interactions.find((interaction) => interaction.id === id)
  const sharing = (place?.sharing ?? []).flatMap((id) => arrow(id) ?? [])
  if (sharing.length > 1) {
    return SHARED_LINE_WORDS[lang].onOneLine(
      sharing.map((one) => describeInteraction(dataset, one, lang)),
    )
  }
  const interaction = arrow(pointed)
  if (interaction) {
    const sentence = describeInteraction(dataset, interaction, lang)
    return `${sentence} · ${describeArrowVoices(dataset, interaction, lang)}`
  }
  const name = describeEntity(dataset, pointed, view, lang)
  // A pointer rests on what is seen; the keyboard is told.
  return place === null ? `${name} · ${announceEntity(dataset, shown, view, pointed, lang)}` : name
}
