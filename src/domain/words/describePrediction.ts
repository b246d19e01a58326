// A question about an arrow before it is shown, what can be said of it, and what the review then says.
import type { Interaction } from '../graph/derive.ts'
import { fittingPredictions } from '../graph/predicted.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { PREDICTIONS } from '../scope/ask.ts'
import type { Prediction } from '../scope/ask.ts'
import { FACETS } from '../scope/facets.ts'
import type { Scope } from '../scope/scope.ts'
import { describeInteraction, nameOf } from './describe.ts'
import { describeChoice } from './describeComparison.ts'
import { describeArrowVoices } from './describeVoices.ts'
import { atStart, chinese } from './prose.ts'

export const PREDICTION_WORDS: Readonly<Record<Language, Readonly<Record<Prediction, string>>>> = {
  en: {
    raises: 'It raises it',
    lowers: 'It lowers it',
    both: 'Both, depending on the context',
    unsaid: 'The review does not say',
  },
  zh: {
    raises: '提高',
    lowers: '降低',
    both: '两者都有，视情况而定',
    unsaid: '综述没有说明',
  },
}

type Ends = Pick<Interaction, 'source' | 'target'>

/** What is filtered by, but for what the question names anyway; empty where that is nothing. */
function settingOf(
  { meta }: Dataset,
  { facets }: Pick<Scope, 'facets'>,
  { source }: Ends,
  lang: Language,
) {
  const stressor = facets.stressor.filter((id) => id !== source)
  const rest = { ...facets, stressor }
  return FACETS.some((facet) => rest[facet].length > 0) ? describeChoice(meta, rest, lang) : ''
}

/** "Osteoblast: what does ageing do to autophagy, as the review tells it?" */
export function describeAsked(
  dataset: Dataset,
  ends: Ends,
  scope: Pick<Scope, 'facets'>,
  lang: Language,
): string {
  const [source, target] = [nameOf(dataset, ends.source, lang), nameOf(dataset, ends.target, lang)]
  const setting = settingOf(dataset, scope, ends, lang)
  if (lang === 'zh') {
    const asked = chinese('按综述所述，', source, '对', target, '有何作用？')
    return setting === '' ? asked : `${setting}：${asked}`
  }
  const does = dataset.entities.get(ends.source)?.plural === true ? 'do' : 'does'
  const asked = `what ${does} ${source} do to ${target}, as the review tells it?`
  return setting === '' ? atStart(asked) : `${setting}: ${asked}`
}

/** What the review says of it: the arrow, and how many sentences stand behind it. */
export function describeTold(dataset: Dataset, arrow: Interaction | null, lang: Language): string {
  if (!arrow) {
    return lang === 'en'
      ? 'Under these filters the review says nothing of the two.'
      : '在当前筛选下，综述没有说到二者。'
  }
  const said = atStart(describeInteraction(dataset, arrow, lang))
  const voices = describeArrowVoices(dataset, arrow, lang)
  return lang === 'en' ? `${said}. ${voices}` : `${said}。${voices}`
}

export type Verdict = 'right' | 'nearly' | 'wrong'

/** How a prediction stands beside what the review says. */
export function verdictOn(prediction: Prediction, arrow: Interaction | null): Verdict {
  const fitting = fittingPredictions(arrow?.effect ?? null)
  if (prediction === fitting[0]) return 'right'
  return fitting.includes(prediction) ? 'nearly' : 'wrong'
}

export const VERDICT_WORDS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  en: {
    right: 'So the review says.',
    nearly: 'In part: the review says both, and one of them mostly.',
    wrong: 'The review says otherwise.',
  },
  zh: {
    right: '综述正是这样说的。',
    nearly: '部分如此：综述两说都有，以其中一说为主。',
    wrong: '综述不是这样说的。',
  },
}

/** The letter under which a prediction stands on a slide: A to D. */
export function letterOf(prediction: Prediction): string {
  return 'ABCD'.charAt(PREDICTIONS.indexOf(prediction))
}
