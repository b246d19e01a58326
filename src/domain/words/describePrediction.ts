// A question before what it asks about is shown, what can be said of it, and what the review then says.
import type { AskedAnswer } from '../graph/askedAnswer.ts'
import type { Interaction } from '../graph/derive.ts'
import { fittingAnswer } from '../graph/predicted.ts'
import type { Dataset } from '../review/dataset.ts'
import type { Language } from '../review/vocabulary.ts'
import { isAlong, isPushAsk, PREDICTIONS, stopsOf } from '../scope/ask.ts'
import type { Prediction } from '../scope/ask.ts'
import { FACETS } from '../scope/facets.ts'
import type { Scope } from '../scope/scope.ts'
import { ALONG_WORDS } from './alongWords.ts'
import { describeInteraction } from './describe.ts'
import { nameInSentence } from './nameInSentence.ts'
import { describeAskedAlong, describeChainTold, describePushTold } from './describeAlong.ts'
import { describeChoice } from './describeComparison.ts'
import { describeArrowVoices } from './describeVoices.ts'
import { GUESS_WORDS } from './guessWords.ts'
import { chinese } from './chineseText.ts'
import { atStart } from './prose.ts'

type PredictionWords = Readonly<Record<Prediction, string>>

/** What can be said of what is asked. */
export function predictionWords(ask: string, lang: Language): PredictionWords {
  const { replies, outcomes } = ALONG_WORDS[lang]
  if (isPushAsk(ask)) {
    const { rises, falls, open, untouched } = replies
    return { raises: rises, lowers: falls, both: open, unsaid: untouched }
  }
  if (!isAlong(ask)) return GUESS_WORDS[lang]
  const { raises, lowers, open, broken } = outcomes
  return { raises, lowers, both: open, unsaid: broken }
}

type Ends = Pick<Interaction, 'source' | 'target'>

/** What is filtered by, but for what the question names anyway; empty where that is nothing. */
function settingOf(
  { meta }: Dataset,
  { facets }: Pick<Scope, 'facets'>,
  named: readonly string[],
  lang: Language,
) {
  const stressor = facets.stressor.filter((id) => !named.includes(id))
  const rest = { ...facets, stressor }
  return FACETS.some((facet) => rest[facet].length > 0) ? describeChoice(meta, rest, lang) : ''
}

function describeAskedArrow(dataset: Dataset, ends: Ends, lang: Language): string {
  const [source, target] = [
    nameInSentence(dataset, ends.source, lang),
    nameInSentence(dataset, ends.target, lang),
  ]
  if (lang === 'zh') return chinese('按综述所述，', source, '对', target, '有何作用？')
  const does = dataset.entities.get(ends.source)?.plural === true ? 'do' : 'does'
  return `what ${does} ${source} do to ${target}, as the review tells it?`
}

/** "Osteoblast: what does ageing do to autophagy, as the review tells it?" */
export function describeAsked(
  dataset: Dataset,
  ask: string,
  scope: Pick<Scope, 'facets' | 'view'>,
  lang: Language,
): string {
  const stops = stopsOf(ask)
  const [source = '', target = ''] = stops
  const named = isPushAsk(ask) ? source.split(',').flatMap((piece) => piece.split(':')) : stops
  const setting = settingOf(dataset, scope, named, lang)
  const asked = isAlong(ask)
    ? describeAskedAlong(dataset, ask, scope, lang)
    : describeAskedArrow(dataset, { source, target }, lang)
  if (setting === '') return atStart(asked)
  return lang === 'en'
    ? `${setting}: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`
    : `${setting}：${asked}`
}

/** The arrow, and how many sentences stand behind it. */
function describeArrowTold(dataset: Dataset, arrow: Interaction | null, lang: Language): string {
  if (!arrow) {
    return lang === 'en'
      ? 'Under these filters the review says nothing of the two.'
      : '在当前筛选下，综述没有说到二者。'
  }
  const said = atStart(describeInteraction(dataset, arrow, lang))
  const voices = describeArrowVoices(dataset, arrow, lang)
  return lang === 'en' ? `${said}. ${voices}` : `${said}。${voices}`
}

/** What the review says of what a scope asks: the arrow, or the chains and what comes of them. */
export function describeTold(
  dataset: Dataset,
  answer: AskedAnswer,
  scope: Pick<Scope, 'ask' | 'facets'>,
  lang: Language,
): string {
  if (answer.kind === 'arrow') return describeArrowTold(dataset, answer.arrow, lang)
  return answer.kind === 'chain'
    ? describeChainTold(dataset, answer, scope.facets.cell, lang)
    : describePushTold(dataset, scope, answer, lang)
}

export type Verdict = 'right' | 'nearly' | 'wrong'

/** How a prediction stands beside what the review says. */
export function verdictOn(prediction: Prediction, answer: AskedAnswer): Verdict {
  const fitting = fittingAnswer(answer)
  if (prediction === fitting[0]) return 'right'
  return fitting.includes(prediction) ? 'nearly' : 'wrong'
}

type VerdictWords = Readonly<Record<Verdict, string>>

const ON_ARROW: Readonly<Record<Language, VerdictWords>> = {
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

/** Chains are reasoning over what the review says. */
const ON_CHAIN: Readonly<Record<Language, VerdictWords>> = {
  en: {
    right: 'So it follows from the review.',
    nearly: 'In part: of one step the review says both, and one of them mostly.',
    wrong: 'Something else follows from the review.',
  },
  zh: {
    right: '由综述正可推出这一点。',
    nearly: '部分如此：对其中一步，综述两说都有，以其中一说为主。',
    wrong: '由综述推出的并非如此。',
  },
}

/** What is said of a prediction, by what was asked. */
export function verdictWords(ask: string, lang: Language): VerdictWords {
  return (isAlong(ask) ? ON_CHAIN : ON_ARROW)[lang]
}

/** The letter under which a prediction stands on a slide: A to D. */
export function letterOf(prediction: Prediction): string {
  return 'ABCD'.charAt(PREDICTIONS.indexOf(prediction))
}
