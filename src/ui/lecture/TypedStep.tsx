// The number of a step while it is typed: nobody is to press Enter on a number that was heard wrong.
import { numberedStep, stepNumber } from '../../domain/lecture/sideSteps.ts'
import { useWords } from '../useApp.ts'
import type { LecturePlace } from './useLecturePlace.ts'
import { LECTURE_WORDS } from './words.ts'

export interface TypedStepProps {
  readonly place: LecturePlace | null
  readonly typed: string
}

export function TypedStep({ place, typed }: TypedStepProps) {
  const words = LECTURE_WORDS[useWords().lang]
  const at = place && numberedStep(place.slides, Number(typed))
  return (
    // There before it says anything, or it would not be read out.
    <p className="typed-step" role="status">
      {place && at !== null && typed !== '' && words.typed(typed, stepNumber(place.slides, at))}
    </p>
  )
}
