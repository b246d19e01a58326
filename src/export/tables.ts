// What is visible, as data: CSV of the arrows for a spreadsheet, JSON of the claims for a program.
// Both hold exactly what the view shows; names are in the chosen language.
import type { Claim, Dataset, Texts } from '../domain/review/dataset.ts'
import type { Interaction } from '../domain/graph/derive.ts'
import { citationsOf, effectOn, nameOf, termName } from '../domain/words/describe.ts'
import { CERTAINTY_WORDS } from '../domain/review/terms.ts'
import { CERTAINTIES } from '../domain/review/vocabulary.ts'
import type { Language } from '../domain/review/vocabulary.ts'
import { arrowsOf, reviewCitation } from './figure.ts'
import type { Figure } from './figure.ts'
import { tableFile } from './tableFile.ts'
import { FIGURE_WORDS } from './words.ts'

/** Sentences that raise, lower, give no direction, are doubtful, and are about bone. */
function voiceColumns({ voices }: Interaction): readonly string[] {
  const { increases, decreases, unsigned, doubtful, aboutBone } = voices
  const inDoubt = doubtful.increases + doubtful.decreases + doubtful.unsigned
  return [increases, decreases, unsigned, inDoubt, aboutBone].map(String)
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
}: Pick<Figure, 'dataset' | 'panes' | 'lang'>): string {
  const words = FIGURE_WORDS[lang]
  const rows = panes.flatMap(({ view, heading }) =>
    view.interactions.map((interaction) => [
      ...(heading === null ? [] : [heading]),
      ...rowOf(dataset, interaction, lang),
    ]),
  )
  const side = panes[0].heading === null ? [] : [words.side]
  return tableFile([[...side, ...words.columns], ...rows])
}

export interface ClaimsExport extends Pick<
  Figure,
  'dataset' | 'panes' | 'lang' | 'scopeWords' | 'link'
> {
  /** The prose of the claims; null where it has not come yet. */
  readonly texts: Texts | null
}

/** The visible claims as they stand in the data, each once, with whence they are. */
export function claimsJson(figure: ClaimsExport): string {
  const { dataset, lang, scopeWords, link, texts } = figure
  const { id, release, licence } = dataset.meta
  const visible = new Map<string, Claim>()
  for (const { specific, general } of arrowsOf(figure)) {
    for (const claim of [...specific, ...general]) visible.set(claim.id, claim)
  }
  const claims = [...visible.values()].map((claim) => {
    const statement = texts?.statements[claim.id]
    return statement === undefined ? claim : { ...claim, statement }
  })
  const source = reviewCitation(dataset.meta, lang)
  const head = { dataset: id, release, licence, source, scope: scopeWords, link }
  return `${JSON.stringify({ ...head, language: lang, claims }, null, 2)}\n`
}
