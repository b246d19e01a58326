// What a question in words leads to, best first: a ready-made question about the same, the answer under what it
// names, the arrow between two things or the way from one to the other.
import { isEntity, NOTHING_FOUND } from './asked.ts'
import type { AskedHits, AskedNames } from './asked.ts'
import { answersTo } from './askedAnswers.ts'
import { arrowsOfKind, arrowsTo } from './askedArrows.ts'
import { comparedHits } from './comparedHits.ts'
import { RANK } from './hits.ts'
import type { Hit } from './hits.ts'
import { readQuestion } from './question.ts'
import type { Reading } from './question.ts'
import { readyHits } from './readyQuestions.ts'

/** What is named, each by itself. */
const alone = ({ names }: Reading, rank: number): readonly Hit[] =>
  names.flatMap(({ entities: [id] }) => (id === undefined ? [] : [{ kind: 'entity', id, rank }]))

/** What is left of a question about something that the review does not mention: the arrows between the rest. */
function besidesAbsent(asked: AskedNames, reading: Reading): AskedHits {
  const absent = reading.absent.map((id): Hit => ({ kind: 'absent', id, rank: RANK.named }))
  const found = arrowsTo(asked, reading, RANK.joined)
  const hits = [...absent, ...found.hits, ...alone(reading, RANK.part)]
  return { ...found, hits, unread: reading.unread }
}

/** What a query that asks something is led to. */
export function questionHits(asked: AskedNames, query: string): AskedHits {
  const reading = readQuestion(asked.names, query)
  const ready = readyHits(asked, query, reading)
  if (!reading) return { ...NOTHING_FOUND, isRead: false, hits: ready }
  if (reading.absent.length > 0) return besidesAbsent(asked, reading)
  const worse = reading.names.every(({ isExact }) => isExact) ? 0 : 1
  const isOfTwo = reading.names.filter(isEntity).length > 1
  const found = isOfTwo
    ? arrowsTo(asked, reading, RANK.joined + worse)
    : answersTo(asked, reading, RANK.answered + worse)
  const hits = [
    ...[...ready, ...comparedHits(asked.dataset, reading), ...found.hits],
    ...arrowsOfKind(asked, reading, RANK.joined + worse),
    ...alone(reading, RANK.part + worse),
  ]
  return { ...found, hits, unread: reading.unread }
}
