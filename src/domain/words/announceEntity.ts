// What a screen reader is told of an entity besides its name, which the eye sees: what it is, where it stands, and
// how many arrows there are to walk along.
import type { GraphView } from '../graph/derive.ts'
import type { Dataset } from '../review/dataset.ts'
import type { ViewFile } from '../review/schemaViews.ts'
import type { Language } from '../review/vocabulary.ts'
import { KIND_WORDS } from '../review/boxTerms.ts'

const WORDS = {
  en: {
    arrows: (count: number) => (count === 1 ? '1 arrow' : `${count} arrows`),
    join: ', ',
  },
  zh: { arrows: (count: number) => `${count} 条箭头`, join: '，' },
} as const

/** "Complex, Signals and pathways, 7 arrows". */
export function announceEntity(
  dataset: Dataset,
  view: ViewFile,
  { interactions }: Pick<GraphView, 'interactions'>,
  id: string,
  lang: Language,
): string {
  const words = WORDS[lang]
  const kind = dataset.entities.get(id)?.kind
  const place = view.entities.find((entity) => entity.id === id)
  const lane = place && view.lanes[place.lane]
  const panel = place?.panel === undefined ? undefined : lane?.panels?.[place.panel]
  const count = interactions.filter(({ source, target }) => source === id || target === id).length
  return [
    ...(kind ? [KIND_WORDS[kind][lang]] : []),
    ...(lane ? [lane.label[lang]] : []),
    ...(panel ? [panel.label[lang]] : []),
    words.arrows(count),
  ].join(words.join)
}
