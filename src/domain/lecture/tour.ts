// A lecture of one's own is a tour: the same steps, with what its speaker has left out filled in. Law: a shipped tour
// that becomes a lecture becomes the same tour again.
import type { Dataset, TourCore } from '../review/dataset.ts'
import type { Tour } from '../review/schemaViews.ts'
import type { Language } from '../review/vocabulary.ts'
import { DEFAULT_SCOPE } from '../scope/scope.ts'
import type { Lecture, LectureStep, Said } from './schema.ts'

type Words = Readonly<Record<Language, string>>

/** What stands where the speaker has written nothing. */
export interface Unsaid {
  readonly title: Words
  /** A step by what it shows. */
  readonly nameOf: (step: LectureStep) => Words
}

/** In both languages: a missing one has the words of the other. */
function inBoth(said: Said | undefined, unsaid: Words): Words {
  const en = said?.en ?? said?.zh ?? unsaid.en
  return { en, zh: said?.zh ?? said?.en ?? unsaid.zh }
}

const NOTHING: Words = { en: '', zh: '' }

function tourStep(step: LectureStep, { nameOf }: Unsaid): Tour['steps'][number] {
  const { link, minutes, aside, names = [], as, arrows = [] } = step
  const short = step.short || step.text === undefined ? inBoth(step.short, nameOf(step)) : null
  const text = inBoth(step.text, short ?? NOTHING)
  const spoken = as && Object.entries(as).map(([id, said]) => [id, inBoth(said, NOTHING)] as const)
  return {
    ...{ link, names, arrows, text },
    short: short ?? text,
    notes: inBoth(step.notes, NOTHING),
    ...(spoken && { as: Object.fromEntries(spoken) }),
    ...(minutes !== undefined && { minutes }),
    ...(aside && { aside }),
  }
}

/** The lecture as a tour, to be taken, given and exported like any other. */
export function tourOfLecture(lecture: Lecture, unsaid: Unsaid): Tour {
  return {
    id: lecture.id,
    order: 0,
    label: inBoth(lecture.label, unsaid.title),
    about: inBoth(lecture.about, NOTHING),
    steps: lecture.steps.map((step) => tourStep(step, unsaid)),
  }
}

/** A shipped tour as the beginning of a lecture. */
export function lectureOfTour({ label, about, steps }: Tour, id: string): Lecture {
  return {
    ...{ id, label, about },
    steps: steps.map(({ names, arrows, notes, minutes, aside, as, ...step }) => ({
      ...step,
      ...((notes.en !== '' || notes.zh !== '') && { notes }),
      ...(names.length > 0 && { names }),
      ...(arrows.length > 0 && { arrows }),
      ...(as && { as }),
      ...(minutes !== undefined && { minutes }),
      ...(aside && { aside }),
    })),
  }
}

/** What a list of tours shows of one; of its views those that there are. */
export function coreOfTour(
  { id, label, about, steps }: Tour,
  { views }: Pick<Dataset, 'views'>,
): TourCore {
  const named = steps.map(({ link }) => new URLSearchParams(link).get('view') ?? DEFAULT_SCOPE.view)
  const there = [...new Set(named)].filter((view) => views.has(view))
  return { id, label, about, stepCount: steps.length, views: there }
}
