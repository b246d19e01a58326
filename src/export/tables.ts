// The visible arrows as CSV for a spreadsheet: exactly what the view shows, with names in the chosen language, and in
// each row whence it is, since rows are copied out of their file.
import type { Claim, Dataset } from '../domain/review/dataset.ts'
import type { Interaction } from '../domain/graph/derive.ts'
import { citationsOf, effectOn, nameOf, termName } from '../domain/words/describe.ts'
import { CERTAINTY_WORDS } from '../domain/review/terms.ts'
import { CERTAINTIES } from '../domain/review/vocabulary.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import type { Figure } from './figure.ts'
import { tableFile } from './tableFile.ts'
import { FIGURE_WORDS } from './words.ts'

/** Sentences that raise, lower, give no direction, are doubtful, and are about bone. */
function voiceColumns({ voices }: Interaction): readonly string[] {
  const { increases, decreases, unsigned, doubtful, aboutBone } = voices
  const inDoubt = doubtful.increases + doubtful.decreases + doubtful.unsigned
  return [increases, decreases, unsigned, inDoubt, aboutBone].map(String)
}

/** What an arrow is called, whether a sentence states it outright, and of which data it is. */
function sourceColumns(
  { dataset, lang, link }: Pick<Figure, 'dataset' | 'lang' | 'link'>,
  { id, source, target, line }: Interaction,
): readonly string[] {
  const { release, licence } = dataset.meta
  return [id, source, target, FIGURE_WORDS[lang][line], release, link, licence]
}

function rowOf(dataset: Dataset, interaction: Interaction, lang: Language): readonly string[] {
  const { meta } = dataset
  const claims = [...interaction.specific, ...interaction.general]
  const distinct = (pick: (claim: Claim) => readonly string[]) => [...new Set(claims.flatMap(pick))]
  const join = (texts: readonly (string | number)[]) => texts.join('; ')
  return [
    nameOf(dataset, interaction.source, lang),
    effectOn(dataset, interaction, lang),
    nameOf(dataset, interaction.target, lang),
    join(distinct(({ context }) => context.cells ?? []).map((c) => termName(meta.cells, c, lang))),
    join(
      distinct(({ context }) => context.stressors ?? []).map((s) =>
        termName(meta.stressors, s, lang),
      ),
    ),
    join(
      CERTAINTIES.filter((id) => claims.some(({ certainty }) => certainty === id)).map(
        (id) => CERTAINTY_WORDS[id][lang],
      ),
    ),
    String(claims.length),
    ...voiceColumns(interaction),
    join(citationsOf(claims)),
    join(distinct(({ locator }) => [locator])),
  ]
}

/** One row for each visible arrow, under a row of headings; in a comparison the side stands first. */
export function interactionsCsv({
  dataset,
  panes,
  lang,
  link,
}: Pick<Figure, 'dataset' | 'panes' | 'lang' | 'link'>): string {
  const words = FIGURE_WORDS[lang]
  const rows = panes.flatMap(({ view, heading }) =>
    view.interactions.map((interaction) => [
      ...(heading === null ? [] : [heading]),
      ...rowOf(dataset, interaction, lang),
      ...sourceColumns({ dataset, lang, link }, interaction),
    ]),
  )
  const side = panes[0].heading === null ? [] : [words.side]
  return tableFile([[...side, ...words.columns], ...rows])
}
