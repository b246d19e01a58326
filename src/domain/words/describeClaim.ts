// One claim in words: its context, what was done and seen, how surely and on what ground it is said.
import { BASIS_WORDS, MECHANISM_WORDS } from './claimTerms.ts'
import type { Claim, Dataset } from '../review/dataset.ts'
import { isMechanism } from '../review/evidenceClass.ts'
import { amountWords } from './conditions.ts'
import { termName } from './describe.ts'
import { nameInSentence } from './nameInSentence.ts'
import { chineseGoes } from './chineseVerbs.ts'
import { chinese } from './chineseText.ts'
import {
  CERTAINTY_WORDS,
  INTENSITY_WORDS,
  PHASE_WORDS,
  SPECIES_WORDS,
  SYSTEM_WORDS,
} from '../review/terms.ts'
import type { Kind, Language } from '../review/vocabulary.ts'

/** A tissue, intervention or method of a claim, which names it in English, in the language asked for. */
export function phraseOf(dataset: Dataset, english: string, lang: Language): string {
  return dataset.meta.phrases.find(({ en }) => en === english)?.[lang] ?? english
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
  const { cells = [], stressors = [], intensity, phase, species, system } = context
  const setting = [
    amountWords(dataset, context),
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
      text ? [{ kind: 'detail', text: phraseOf(dataset, text, lang) }] : [],
    ),
  ]
}

const PUSHED = {
  en: { up: 'raised', down: 'lowered' },
  zh: { up: '上调', down: '下调' },
} as const
const ANSWERED = {
  en: { rose: 'rose', fell: 'fell', changed: 'changed', unchanged: 'did not change' },
  zh: { changed: '发生变化', unchanged: '未见变化' },
} as const
/** In Chinese the verb goes with the noun: an illness gets worse or milder, an amount grows or shrinks. */
function answeredBy(
  dataset: Dataset,
  target: string,
  answer: keyof (typeof ANSWERED)['en'],
  lang: Language,
): string {
  if (lang === 'en') return ANSWERED.en[answer]
  return answer === 'rose' || answer === 'fell'
    ? chineseGoes(dataset, answer, target)
    : ANSWERED.zh[answer]
}

/** What is given or done as it is: no level of it goes up. */
const GIVEN: readonly Kind[] = ['intervention', 'drug']

const GOES = {
  en: { rose: ['rises', 'rise'], fell: ['falls', 'fall'] },
} as const

/** How a link is read from a mechanism: nothing was done, so nothing is said to have been. */
function describeMechanism(dataset: Dataset, claim: Claim, lang: Language): string {
  const isUp = claim.experiment?.target === 'rose'
  const from = nameInSentence(dataset, claim.source, lang)
  const to = nameInSentence(dataset, claim.target, lang)
  if (lang === 'zh')
    return `${chinese('句中', from, '下降，', to, '随之', answeredBy(dataset, claim.target, isUp ? 'rose' : 'fell', 'zh'))}；未述对其所做的实验。`
  const number = (id: string) => (dataset.entities.get(id)?.plural ? 1 : 0)
  const goes = GOES.en[isUp ? 'rose' : 'fell'][number(claim.target)]
  const [falls, it] = number(claim.source) === 1 ? ['go down', 'them'] : ['goes down', 'it']
  return `In the sentence ${from} ${falls} and ${to} ${goes}; no experiment on ${it} is told.`
}

/** What was done and seen, or null where the claim records nothing of the kind. */
export function describeExperiment(dataset: Dataset, claim: Claim, lang: Language): string | null {
  const { experiment } = claim
  if (!experiment) return null
  if (isMechanism(claim)) return describeMechanism(dataset, claim, lang)
  const from = nameInSentence(dataset, claim.source, lang)
  const to = nameInSentence(dataset, claim.target, lang)
  const pushed = PUSHED[lang][experiment.source]
  const answered = answeredBy(dataset, claim.target, experiment.target, lang)
  const method = phraseOf(dataset, experiment.method, lang)
  const source = dataset.entities.get(claim.source)
  const isGiven = experiment.source === 'up' && source !== undefined && GIVEN.includes(source.kind)
  if (lang === 'zh') {
    return isGiven
      ? chinese('施以', `${from}（${method}）后，`, chinese(to, answered), '。')
      : chinese(from, `被${pushed}（${method}）后，`, chinese(to, answered), '。')
  }
  const verb = `${source?.plural ? 'were' : 'was'} ${isGiven ? 'applied' : pushed}`
  return `${from} ${verb} (${method}); ${to} ${answered}.`
}

export function certaintyWords({ certainty }: Claim, lang: Language): string {
  return CERTAINTY_WORDS[certainty][lang]
}

export function basisWords(claim: Claim, lang: Language): string {
  return isMechanism(claim) ? MECHANISM_WORDS[lang] : BASIS_WORDS[claim.basis][lang]
}
