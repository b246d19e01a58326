// What an arrow says as a title, with brackets, so that it is no surer than the sentences behind it.
import type { Interaction } from '../graph/derive.ts'
import { isTwoSided } from '../graph/voices.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { describeInteraction } from './describe.ts'
import { describeManner } from './describeAnswer.ts'
import { sayingOfArrow } from './saying.ts'
import { undirectedNote } from './unsignedWords.ts'
import { describeWayTold } from './wayTold.ts'

const BRACKETS = { en: [' (', '; ', ')'], zh: ['（', '；', '）'] } as const

/**
 * "autophagy decreases bone loss (only suggested)", "exercise increases lncRNAs (1 of 4 sentences says so)"; no brackets
 * where a sentence says it outright and most say it.
 */
export function describeTitle(dataset: Dataset, interaction: Interaction, lang: Language): string {
  const title = describeInteraction(dataset, interaction, lang)
  const saying = isTwoSided(interaction.effect) ? null : sayingOfArrow(interaction)
  const notes = [
    saying ? describeManner(saying, lang) : '',
    describeWayTold(interaction, lang, 'full'),
  ].filter((note) => note !== '')
  if (notes.length === 0) return title
  const [open, between, close] = BRACKETS[lang]
  const said = notes.join(between) + close
  // "… (direction not given)" has its bracket.
  return undirectedNote(interaction, lang) !== ''
    ? title.slice(0, -close.length) + between + said
    : title + open + said
}
