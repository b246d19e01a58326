// A step of a tour or a lecture as it is played: what a slide of it shows, and before it what it asks.
import type { Dataset } from '../../domain/review/dataset.ts'
import { PREDICTIONS, withoutAsked } from '../../domain/scope/ask.ts'
import type { Scope } from '../../domain/scope/scope.ts'
import { describeAsked, predictionWords } from '../../domain/words/describePrediction.ts'
import { pictureTitle } from '../../domain/words/pageTitle.ts'
import { describeScope } from '../../domain/words/describeScope.ts'
import { withRelease } from '../../store/dataVersion.ts'
import { linkOfScope } from '../../store/url.ts'
import { exportedOf, slidePictures } from '../exported.ts'
import type { Exported } from '../exported.ts'
import { sourceLine } from '../figure.ts'
import type { FigureSettings } from '../figureOfScope.ts'
import type { PlayedQuestion, PlayedStep } from './playedLecture.ts'

/** A step in its scope, over data with the positions of its view. */
export interface StepToPlay {
  readonly whole: Dataset
  readonly scope: Scope
  readonly settings: FigureSettings
  readonly said: Pick<PlayedStep, 'step' | 'text' | 'notes' | 'aside'>
}

function picturesOf(exported: Exported): Pick<PlayedStep, 'picture' | 'legend'> {
  return exported.kind === 'empty' ? { picture: null, legend: null } : slidePictures(exported, true)
}

function questionOf({ whole, scope, settings }: StepToPlay): PlayedQuestion | null {
  const { ask, lang } = scope
  if (ask === null) return null
  const veiled = { ...whole, ...withoutAsked(whole, ask) }
  const said = predictionWords(ask, lang)
  return {
    asked: describeAsked(whole, ask, scope, lang),
    choices: PREDICTIONS.map((prediction) => said[prediction]),
    ...picturesOf(exportedOf(veiled, scope, settings)),
  }
}

/** The step with its pictures. Where its filters leave nothing to draw it is its words alone. */
export function playedStep(given: StepToPlay): PlayedStep {
  const { whole, scope, settings, said } = given
  const { lang } = scope
  const exported = exportedOf(whole, scope, settings)
  const isEmpty = exported.kind === 'empty'
  return {
    ...said,
    ...picturesOf(exported),
    title: isEmpty ? pictureTitle(whole, scope, lang) : exported.title,
    scopeWords: isEmpty ? describeScope(whole, scope, lang) : exported.scopeWords,
    source: sourceLine(whole.meta, lang),
    link: withRelease(settings.base + linkOfScope(scope), whole.meta.release),
    question: questionOf(given),
  }
}
