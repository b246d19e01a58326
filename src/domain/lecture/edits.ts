// What can be done to a lecture. Invariant: a change returns a new lecture whose file can be read again.
import type { Language } from '../review/vocabulary.ts'
import { fitText } from './fitText.ts'
import type { Lecture, LectureStep, Said } from './schema.ts'

/** What of a step, or of a lecture, is said in words. */
export type SaidField = 'short' | 'text' | 'notes'

/** The words with those of one language replaced; nothing where none are left. */
function withWords(before: Said | undefined, lang: Language, text: string): Said | undefined {
  const fit = fitText(text)
  const { [lang]: _replaced, ...other } = before ?? {}
  const after = fit.trim() === '' ? other : { ...other, [lang]: fit }
  return Object.keys(after).length > 0 ? after : undefined
}

/** The same without fields that are nothing. */
function pruned<T extends object>(value: T): T {
  const copy = { ...value }
  for (const [key, field] of Object.entries(copy)) {
    if (field === undefined) Reflect.deleteProperty(copy, key)
  }
  return copy
}

export function titled(lecture: Lecture, lang: Language, text: string): Lecture {
  return pruned({ ...lecture, label: withWords(lecture.label, lang, text) })
}

const stepsOf = (lecture: Lecture, steps: readonly LectureStep[]): Lecture => ({
  ...lecture,
  steps,
})

/** With one step changed; `at` counts from 0. */
export function withStep(lecture: Lecture, at: number, changed: Partial<LectureStep>): Lecture {
  return stepsOf(
    lecture,
    lecture.steps.map((step, i) => (i === at ? pruned({ ...step, ...changed }) : step)),
  )
}

export function withStepWords(
  lecture: Lecture,
  at: number,
  said: { readonly field: SaidField; readonly lang: Language; readonly text: string },
): Lecture {
  const { field, lang, text } = said
  return withStep(lecture, at, { [field]: withWords(lecture.steps[at]?.[field], lang, text) })
}

export function withAdded(lecture: Lecture, step: LectureStep): Lecture {
  return stepsOf(lecture, [...lecture.steps, step])
}

export function withoutStep(lecture: Lecture, at: number): Lecture {
  return stepsOf(
    lecture,
    lecture.steps.filter((_, i) => i !== at),
  )
}

/** With one step moved to another place; places outside are the nearest inside. */
export function withMoved(lecture: Lecture, from: number, to: number): Lecture {
  const step = lecture.steps[from]
  if (!step) return lecture
  const others = lecture.steps.filter((_, i) => i !== from)
  const place = Math.min(Math.max(to, 0), others.length)
  return stepsOf(lecture, [...others.slice(0, place), step, ...others.slice(place)])
}

/** Minutes as typed: more than none and no more than a working day; nothing where that is no number. */
export function minutesOf(typed: string): number | undefined {
  const minutes = Number(typed.trim().replace(',', '.'))
  return minutes > 0 && Number.isFinite(minutes) ? Math.min(minutes, 600) : undefined
}
