// Things as sentences, from the same tables that draw them: for labels, the live region, the hover
// line, table cells and exports. A sentence never says more than the claims in scope.
import { cellsNamed } from './cells.ts'
import type { Claim, Dataset } from './dataset.ts'
import type { Interaction } from './derive.ts'
import {
  BASIS_WORDS,
  CERTAINTY_WORDS,
  DOSE_WORDS,
  INTENSITY_WORDS,
  PHASE_WORDS,
  SPECIES_WORDS,
  SYSTEM_WORDS,
} from './terms.ts'
import type { Term } from './schema.ts'
import type { Language, SummaryEffect } from './vocabulary.ts'

/** The name of an entity; an unknown id is shown as it is. */
export function nameOf(dataset: Dataset, id: string, lang: Language): string {
  return dataset.entities.get(id)?.label[lang] ?? id
}

export function effectWords(dataset: Dataset, effect: SummaryEffect, lang: Language): string {
  return dataset.meta.effects.find(({ id }) => id === effect)?.label[lang] ?? effect
}

export function termName(terms: readonly Term[], id: string, lang: Language): string {
  return terms.find((term) => term.id === id)?.label[lang] ?? id
}

/** A tissue, intervention or method of a claim, which names it in English. */
function phrase(dataset: Dataset, english: string, lang: Language): string {
  return dataset.meta.phrases.find(({ en }) => en === english)?.[lang] ?? english
}

/** "AMPK decreases mTOR" / "AMPK 抑制 mTOR". */
export function describeInteraction(
  dataset: Dataset,
  { source, target, effect }: Pick<Interaction, 'source' | 'target' | 'effect'>,
  lang: Language,
): string {
  const from = nameOf(dataset, source, lang)
  const to = nameOf(dataset, target, lang)
  if (lang === 'en') {
    const verb = effect === 'unsigned' ? 'affects' : effectWords(dataset, effect, lang)
    const note = effect === 'unsigned' ? ' (direction not given)' : ''
    return `${from} ${verb} ${to}${note}`
  }
  const verb = effect === 'unsigned' ? '影响' : effectWords(dataset, effect, lang)
  return `${from} ${verb} ${to}${effect === 'unsigned' ? '（方向未说明）' : ''}`
}

/** "AMPK: claims here name osteoblast (OB), osteocyte (OST)"; its name alone where they name none. */
export function describeEntity(
  dataset: Dataset,
  id: string,
  { interactions }: { readonly interactions: readonly Interaction[] },
  lang: Language,
): string {
  const core = dataset.meta.cells.filter((cell) => cell.core)
  const named = cellsNamed(
    core.map((cell) => cell.id),
    interactions.filter(({ source, target }) => source === id || target === id),
  ).get(id)
  const name = nameOf(dataset, id, lang)
  if (!named) return name
  const cells = core
    .filter((_, slot) => named[slot])
    .map((cell) =>
      lang === 'en' ? `${cell.label.en} (${cell.id})` : `${cell.label.zh}（${cell.id}）`,
    )
  return lang === 'en'
    ? `${name} · claims here name: ${cells.join(', ')}`
    : `${name} · 此处论断涉及：${cells.join('、')}`
}

export interface Chip {
  readonly kind: 'cell' | 'stressor' | 'setting' | 'detail'
  readonly text: string
}

/** The context of a claim as short texts; empty where the review gives none. */
export function contextChips(
  dataset: Dataset,
  { context }: Claim,
  lang: Language,
): readonly Chip[] {
  const { meta } = dataset
  const { cells = [], stressors = [], dose, intensity, phase, species, system } = context
  const setting = [
    dose && DOSE_WORDS[dose],
    intensity && INTENSITY_WORDS[intensity],
    phase && PHASE_WORDS[phase],
    species && SPECIES_WORDS[species],
    system && SYSTEM_WORDS[system],
  ]
  return [
    ...cells.map((id): Chip => ({ kind: 'cell', text: termName(meta.cells, id, lang) })),
    ...stressors.map((id): Chip => ({
      kind: 'stressor',
      text: termName(meta.stressors, id, lang),
    })),
    ...setting.flatMap((w): Chip[] => (w ? [{ kind: 'setting', text: w[lang] }] : [])),
    ...[context.tissue, context.intervention].flatMap((text): Chip[] =>
      text ? [{ kind: 'detail', text: phrase(dataset, text, lang) }] : [],
    ),
  ]
}

const PUSHED = {
  en: { up: 'raised', down: 'lowered' },
  zh: { up: '上调', down: '下调' },
} as const
const ANSWERED = {
  en: { rose: 'rose', fell: 'fell', unchanged: 'did not change' },
  zh: { rose: '升高', fell: '降低', unchanged: '未见变化' },
} as const

/** What was done and seen, or null where the claim rests on no recorded experiment. */
export function describeExperiment(dataset: Dataset, claim: Claim, lang: Language): string | null {
  const { experiment } = claim
  if (!experiment) return null
  const from = nameOf(dataset, claim.source, lang)
  const to = nameOf(dataset, claim.target, lang)
  const pushed = PUSHED[lang][experiment.source]
  const answered = ANSWERED[lang][experiment.target]
  const method = phrase(dataset, experiment.method, lang)
  return lang === 'en'
    ? `${from} was ${pushed} (${method}); ${to} ${answered}.`
    : `${from} 被${pushed}（${method}）后，${to} ${answered}。`
}

export function certaintyWords({ certainty }: Claim, lang: Language): string {
  return CERTAINTY_WORDS[certainty][lang]
}

export function basisWords({ basis }: Claim, lang: Language): string {
  return BASIS_WORDS[basis][lang]
}

/** The citation numbers of some claims, each once, in order. */
export function citationsOf(claims: readonly Claim[]): readonly number[] {
  return [...new Set(claims.flatMap(({ citations }) => citations))].sort((a, b) => a - b)
}
