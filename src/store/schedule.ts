// When a question of the self-test comes again: spaced repetition (FSRS), kept as plain text in this browser. Invariant:
// what is read back is either whole or nothing, whatever stands in the store.
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import type { Card } from 'ts-fsrs'

/** What is remembered of a question that was answered. */
interface Answered {
  readonly card: Card
  readonly wasRight: boolean
  /** The id of the answer that was right then: in a later release it may be another. */
  readonly rightThen: string
}

/** By the ids of the questions. */
export type Schedule = ReadonlyMap<string, Answered>

const scheduler = fsrs({ enable_fuzz: false })

/** The schedule after an answer. A right answer counts as good, a wrong one starts the question over. */
export function answered(
  schedule: Schedule,
  question: { readonly id: string; readonly rightAnswer: string },
  wasRight: boolean,
  now: Date,
): Schedule {
  const before: Card = schedule.get(question.id)?.card ?? createEmptyCard(now)
  // The clock of a device may be set back; the library throws at an answer before the last one.
  const last = before.last_review?.getTime() ?? 0
  const at = new Date(Math.max(now.getTime(), last))
  const { card } = scheduler.next(before, at, wasRight ? Rating.Good : Rating.Again)
  return new Map(schedule).set(question.id, { card, wasRight, rightThen: question.rightAnswer })
}

/** Ids of the questions whose time has come, the longest due first. */
export function dueAt(schedule: Schedule, now: Date): readonly string[] {
  return [...schedule]
    .filter(([, { card }]) => card.due.getTime() <= now.getTime())
    .sort(([, a], [, b]) => a.card.due.getTime() - b.card.due.getTime())
    .map(([id]) => id)
}

/** Ids of the questions that were answered wrongly the last time. */
export function wrongIn(schedule: Schedule): readonly string[] {
  return [...schedule].filter(([, { wasRight }]) => !wasRight).map(([id]) => id)
}

const VERSION = 1

/** The schedule as text, to keep or to take along. */
export function scheduleText(schedule: Schedule): string {
  return `${JSON.stringify({ version: VERSION, answers: Object.fromEntries(schedule) })}\n`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NUMBERS = [
  'stability',
  'difficulty',
  'elapsed_days',
  'scheduled_days',
  'learning_steps',
  'reps',
  'lapses',
  'state',
] as const

const dateOf = (value: unknown): Date | null => {
  const date = new Date(typeof value === 'string' ? value : Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date
}

function cardOf(value: unknown): Card | null {
  if (!isRecord(value)) return null
  const due = dateOf(value['due'])
  const lastReview = dateOf(value['last_review'])
  const numbers = NUMBERS.map((name) => value[name])
  if (!due || !numbers.every((number) => typeof number === 'number')) return null
  const known = Object.fromEntries(NUMBERS.map((name, i) => [name, Number(numbers[i])]))
  const card = { ...createEmptyCard(due), ...known, due }
  return lastReview ? { ...card, last_review: lastReview } : card
}

function answeredOf(value: unknown): Answered | null {
  if (!isRecord(value)) return null
  const card = cardOf(value['card'])
  const { wasRight, rightThen } = value
  if (!card || typeof wasRight !== 'boolean' || typeof rightThen !== 'string') return null
  return { card, wasRight, rightThen }
}

/** The schedule of a text; null where it is no schedule, or one of a version that is not known. */
export function readSchedule(text: string): Schedule | null {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(file) || file['version'] !== VERSION || !isRecord(file['answers'])) return null
  const entries = Object.entries(file['answers']).map(
    ([id, value]) => [id, answeredOf(value)] as const,
  )
  if (entries.some(([, entry]) => entry === null)) return null
  return new Map(entries.flatMap(([id, entry]) => (entry ? [[id, entry] as const] : [])))
}
