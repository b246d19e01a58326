// The dose, intensity and phase that all claims of a side name, as they stand in a sentence: what the review says of one
// dose alone is never said of any dose.
import type { Claim, Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { DOSE_WORDS, INTENSITY_WORDS, PHASE_WORDS } from '../review/terms.ts'
import type { DOSES, Language, Table, Words } from '../review/vocabulary.ts'
import { nameOf } from './describe.ts'
import { chinese } from './chineseText.ts'
import { inMidst, termInProse } from './prose.ts'

interface Conditions {
  readonly dose: Claim['context']['dose']
  readonly intensity: Claim['context']['intensity']
  readonly phase: Claim['context']['phase']
  /** The one thing that they are said under. */
  readonly stressor: string | undefined
}

/** What every one of the claims names, once. */
function shared<T>(
  claims: readonly Claim[],
  named: (claim: Claim) => T | undefined,
): T | undefined {
  const all = new Set(claims.map(named))
  const [only] = all
  return all.size === 1 ? only : undefined
}

function conditionsOf(claims: readonly Claim[]): Conditions {
  return {
    dose: shared(claims, ({ context }) => context.dose),
    intensity: shared(claims, ({ context }) => context.intensity),
    phase: shared(claims, ({ context }) => context.phase),
    stressor: shared(claims, ({ context: { stressors = [] } }) =>
      stressors.length === 1 ? stressors[0] : undefined,
    ),
  }
}

type Ends = Readonly<Record<'source' | 'target', string>>

/** Of what is not given but there: "high" of oxidative stress is no dose. */
const LEVEL_WORDS: Table<(typeof DOSES)[number]> = {
  low: { en: 'Low level', zh: '低水平' },
  high: { en: 'High level', zh: '高水平' },
}

/** Whether what a claim is said under is given, and has a dose; else it is there, and has a level. */
const isGiven = ({ entities }: Pick<Dataset, 'entities'>, stressor: string | undefined): boolean =>
  stressor === undefined || entities.get(stressor)?.kind === 'drug'

/** How much of it, as a short name: "High dose", "High level"; undefined where a claim does not say. */
export function amountWords(
  dataset: Pick<Dataset, 'entities'>,
  { dose, stressors = [] }: Claim['context'],
): Words | undefined {
  if (!dose) return undefined
  return (stressors.every((id) => isGiven(dataset, id)) ? DOSE_WORDS : LEVEL_WORDS)[dose]
}

/** "at a low dose", where the source is what is given; else "at a low dose of glucocorticoids". */
function doseIn(
  dataset: Dataset,
  { dose, stressor }: Conditions,
  isOwn: boolean,
  lang: Language,
): string {
  if (!dose) return ''
  const hasDose = isGiven(dataset, stressor)
  const name =
    isOwn || stressor === undefined ? '' : termInProse(dataset.meta.stressors, stressor, lang)
  if (lang === 'zh') {
    const much = `${dose === 'low' ? '低' : '高'}${hasDose ? '剂量' : '水平'}`
    return name === '' ? `${much}时` : `在${chinese(much, name)}下`
  }
  const much = `at a ${dose} ${hasDose ? 'dose' : 'level'}`
  return name === '' ? much : `${much} of ${name}`
}

const INTENSITIES = {
  en: {
    own: { moderate: 'at moderate intensity', excessive: 'at excessive intensity' },
    under: { moderate: 'with moderate exercise', excessive: 'with excessive exercise' },
  },
  zh: {
    own: { moderate: '强度适度时', excessive: '强度过大时' },
    under: { moderate: '适度运动时', excessive: '过度运动时' },
  },
} as const

/** An entity that has the intensity in its own name. */
const SAYS_INTENSITY = /moderate|excessive/i

/** The conditions that all of some claims name, to stand before what these say; none where they differ. */
export function conditionsBefore(
  dataset: Dataset,
  { source, target }: Ends,
  claims: readonly Claim[],
  lang: Language,
): readonly string[] {
  const conditions = conditionsOf(claims)
  const { intensity, phase, stressor } = conditions
  const isOwn = stressor !== undefined && withMembers(dataset, stressor).has(source)
  const isNamed = [source, target].some((id) => SAYS_INTENSITY.test(nameOf(dataset, id, 'en')))
  const early = { en: 'in the early phase', zh: '在早期' }
  const late = { en: 'in the late phase', zh: '在晚期' }
  return [
    doseIn(dataset, conditions, isOwn, lang),
    intensity && !isNamed ? INTENSITIES[lang][isOwn ? 'own' : 'under'][intensity] : '',
    phase ? { early, late }[phase][lang] : '',
  ].filter((part) => part !== '')
}

/** The same as short names, to stand in brackets behind a side. */
export function conditionsBeside(
  dataset: Pick<Dataset, 'entities'>,
  claims: readonly Claim[],
  lang: Language,
): readonly string[] {
  const { dose, intensity, phase } = conditionsOf(claims)
  const stressors = claims.flatMap(({ context }) => context.stressors ?? [])
  const words = [
    amountWords(dataset, { ...(dose && { dose }), stressors }),
    intensity && INTENSITY_WORDS[intensity],
    phase && PHASE_WORDS[phase],
  ]
  return words.flatMap((one) => (one ? [lang === 'en' ? inMidst(one.en) : one.zh] : []))
}
