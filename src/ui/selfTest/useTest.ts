// One sitting of the self-test: the topic, the questions of the round, what was chosen and how it went.
import { useMemo, useState } from 'react'
import { rightAnswer } from '../../domain/selfTest/question.ts'
import type { Question } from '../../domain/selfTest/question.ts'
import { allQuestions } from '../../domain/selfTest/questions.ts'
import {
  questionsInSight,
  questionsOn,
  questionsOnArrows,
  roundOf,
} from '../../domain/selfTest/round.ts'
import type { Tour } from '../../domain/review/schemaViews.ts'
import { viewGraph } from '../../domain/graph/viewGraph.ts'
import { answered, dueAt, wrongIn } from '../../store/schedule.ts'
import type { Schedule } from '../../store/schedule.ts'
import { useTourOf } from '../tour/useTourOf.ts'
import { useApp, useWords } from '../useApp.ts'
import { keepSchedule, keptSchedule } from './keepSchedule.ts'

/** How many questions a round has. */
const ROUND = 10
export const WRONG = 'wrong'
export const EVERYTHING = 'everything'

/** Questions of a view, of a tour, of the whole review, or those that were missed. */
function useTopic(
  all: readonly Question[],
  topic: string,
  schedule: Schedule,
): readonly Question[] {
  const dataset = useApp((state) => state.dataset)
  // Each answer changes the schedule, and only what was missed follows it.
  const missedIn = topic === WRONG ? schedule : null
  const isTour = dataset.tours.has(topic)
  const tour = useTourOf(isTour ? topic : null)
  return useMemo(() => {
    if (topic === EVERYTHING) return all
    if (missedIn) {
      const missed = new Set(wrongIn(missedIn))
      return all.filter(({ id }) => missed.has(id))
    }
    // Its steps come later.
    if (isTour) return tour ? questionsOnArrows(all, dataset, arrowsOf(tour)) : []
    const view = dataset.views.get(topic)
    if (!view) return all
    const { pairs } = viewGraph(dataset, view)
    return questionsOn(
      all,
      pairs.flatMap(({ claims }) => claims),
    )
  }, [all, dataset, topic, missedIn, isTour, tour])
}

const NONE: ReadonlySet<string> = new Set()

/** Of a view the questions about what it opens on. */
function useInSight(questions: readonly Question[], topic: string): ReadonlySet<string> {
  const dataset = useApp((state) => state.dataset)
  return useMemo(() => {
    const view = dataset.views.get(topic)
    return view ? questionsInSight(questions, viewGraph(dataset, view)) : NONE
  }, [questions, dataset, topic])
}

const arrowsOf = ({ steps }: Tour) => steps.flatMap(({ arrows }) => arrows)

export interface Given {
  readonly question: Question
  /** The id of the answer that was chosen. */
  readonly answer: string
  /** The answer that was right when it was asked before, where that was another. */
  readonly rightBefore: string | null
}

/** The schedule, kept at each change; `isKept` is false where the browser keeps nothing. */
function useSchedule() {
  const [schedule, setSchedule] = useState(keptSchedule)
  const [isKept, setKept] = useState(true)
  return {
    schedule,
    isKept,
    keep: (next: Schedule) => {
      setSchedule(next)
      setKept(keepSchedule(next))
    },
  }
}

/** The questions of the round and what was answered. They are kept by their ids, so that the language may change. */
function useRound(all: readonly Question[]) {
  const [round, setRound] = useState<readonly string[] | null>(null)
  const [given, setGiven] = useState<readonly Given[]>([])
  const [isRevealed, setRevealed] = useState(false)
  const byId = useMemo(() => new Map(all.map((question) => [question.id, question])), [all])
  const asked = round?.flatMap((id) => byId.get(id) ?? []) ?? null
  // What was answered last stays until one goes on.
  const place = isRevealed ? given.length - 1 : given.length
  return {
    ...{ asked, given, isRevealed, place, current: asked?.[place] ?? null },
    ask: (ids: readonly string[]) => {
      setRound(ids)
      setGiven([])
      setRevealed(false)
    },
    add: (answer: Given) => {
      setGiven([...given, answer])
      setRevealed(true)
    },
    next: () => {
      setRevealed(false)
    },
    stop: () => {
      setRound(null)
    },
  }
}

/** Ids of the next round: what is due, then new ones; of a topic that is all answered everything again. */
function nextRound(
  questions: readonly Question[],
  topic: string,
  schedule: Schedule,
  first: ReadonlySet<string>,
) {
  const due = dueAt(schedule, new Date())
  const input = { questions, due, count: ROUND, key: String(Date.now()), first }
  const known = new Set(topic === WRONG ? [] : schedule.keys())
  const next = roundOf({ ...input, known })
  const round = next.length > 0 ? next : roundOf({ ...input, known: new Set() })
  return round.map(({ id }) => id)
}

/** Everything a sitting knows and can do. */
export function useTest(firstTopic: string) {
  const { schedule, isKept, keep } = useSchedule()
  const [topic, setTopic] = useState(firstTopic)
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  // To make them takes longer than a press may.
  const all = useMemo(() => allQuestions(dataset, lang), [dataset, lang])
  const questions = useTopic(all, topic, schedule)
  const { ask, add, ...round } = useRound(all)
  const first = useInSight(questions, topic)
  const next = useMemo(
    () => nextRound(questions, topic, schedule, first),
    [questions, topic, schedule, first],
  )
  return {
    ...{ ...round, topic, questions, schedule, isKept, keep },
    count: next.length,
    begin: (ids?: readonly string[]) => {
      ask(ids ?? next)
    },
    chooseTopic: (next: string) => {
      setTopic(next)
      round.stop()
    },
    commit: (question: Question, answer: string) => {
      const { id } = question
      const right = rightAnswer(question)
      const before = schedule.get(id)?.rightThen
      add({ question, answer, rightBefore: before === right ? null : (before ?? null) })
      keep(answered(schedule, { id, rightAnswer: right }, answer === right, new Date()))
    },
  }
}

export type Test = ReturnType<typeof useTest>
