// A question in words, taken apart by rule: what it names, whether it asks what acts on that or what that does, and
// which of its words are not understood. Nothing is guessed at but the spelling of a name.
import type { Kind } from '../review/vocabulary.ts'
import { meaningOf, misspeltMeaning, wordsOf } from './names.ts'
import type { NameTable, Part } from './names.ts'
import { NOT_MENTIONED } from './otherNames.ts'
import { keyOf } from './plainText.ts'
import { withoutModifiers } from './piece.ts'
import type { Piece } from './piece.ts'
import { asksOf } from './questionForm.ts'
import type { Asks, FormPiece } from './questionForm.ts'
import { HAN_SILENT, silentRole } from './silentWords.ts'
import { KIND_NAMES, TOPICS } from './topics.ts'
import type { Topic } from './topics.ts'

export interface Reading {
  /** Whether a word of it asks. */
  readonly isQuestion: boolean
  readonly names: readonly Part[]
  readonly topics: readonly Topic[]
  readonly kinds: readonly Kind[]
  /** Well-known things that the review does not mention. */
  readonly absent: readonly string[]
  /** `up`: what acts on what is named; `down`: what that does. */
  readonly asks: Asks
  readonly unread: readonly string[]
}

/** What stands under no name of the data, by its key. */
const OTHER_PIECES: ReadonlyMap<string, Piece> = new Map([
  ...NOT_MENTIONED.flatMap(({ id, names }) =>
    names.map((name): [string, Piece] => [keyOf(name), { is: 'absent', id }]),
  ),
  ...KIND_NAMES.flatMap(({ names, kinds }) =>
    names.map((name): [string, Piece] => [keyOf(name), { is: 'kind', kinds }]),
  ),
  ...TOPICS.flatMap((topic) =>
    topic.names.map((name): [string, Piece] => [keyOf(name), { is: 'topic', topic }]),
  ),
])

const MOST_WORDS = 6
const MOST_CHARACTERS = 20
/** The one name of a single character. */
const BONE = '骨'
/** Words that are made of a silent word and a name by chance. */
const HAN_UNREAD: readonly string[] = ['中药']

function named(table: NameTable, text: string): Piece | null {
  const part = meaningOf(table, text)
  if (part) return { is: 'name', part }
  return OTHER_PIECES.get(keyOf(text)) ?? null
}

/** What a run of Chinese begins with, and its length: the longest name or word of a question. */
function pieceOfRun(table: NameTable, run: string): { piece: Piece; length: number } | null {
  for (let length = Math.min(run.length, MOST_CHARACTERS); length > 0; length--) {
    const text = run.slice(0, length)
    if (HAN_UNREAD.includes(text)) return { piece: { is: 'unread', word: text }, length }
    const role = HAN_SILENT.get(text)
    const isName = length > 1 || text === BONE || OTHER_PIECES.has(text)
    const piece = isName ? named(table, text) : null
    if (piece) return { piece, length }
    if (role) return { piece: { is: role, word: text }, length }
  }
  return null
}

const isNaming = ({ is }: Piece) => ['name', 'topic', 'kind', 'absent'].includes(is)

function piecesOfRun(table: NameTable, run: string): readonly Piece[] {
  const pieces: Piece[] = []
  let unread = ''
  const endWord = () => {
    if (unread !== '') pieces.push({ is: 'unread', word: unread })
    unread = ''
  }
  for (let at = 0; at < run.length;) {
    const found = pieceOfRun(table, run.slice(at))
    if (found && unread !== '' && isNaming(found.piece)) {
      // Behind characters that are not understood it is the end of a longer word: "软骨细胞" is no osteocyte.
      unread += run.slice(at, at + found.length)
    } else if (found) {
      endWord()
      pieces.push(found.piece)
    } else unread += run.charAt(at)
    at += found?.length ?? 1
  }
  endWord()
  return pieces
}

function pieceOfWord(table: NameTable, word: string): Piece {
  const role = silentRole(word)
  if (role) return { is: role, word }
  const guess = misspeltMeaning(table, word)
  return guess ? { is: 'name', part: guess } : { is: 'unread', word }
}

/** The pieces of a query in its order. */
function piecesOf(table: NameTable, query: string): readonly Piece[] {
  const words = wordsOf(query).filter((word) => keyOf(word) !== '')
  const pieces: Piece[] = []
  for (let at = 0; at < words.length;) {
    const counts = Array.from({ length: Math.min(MOST_WORDS, words.length - at) }, (_, i) => i + 1)
    const longest = counts
      .reverse()
      .map((count) => ({ count, piece: named(table, words.slice(at, at + count).join('')) }))
      .find(({ piece }) => piece !== null)
    const word = words[at] ?? ''
    const isHan = /^[\u3400-\u9fff]+$/.test(word)
    const found = longest?.piece
      ? [longest.piece]
      : isHan
        ? piecesOfRun(table, word)
        : [pieceOfWord(table, word)]
    pieces.push(...found)
    at += longest?.count ?? 1
  }
  return withoutModifiers(pieces)
}

/** What makes a query a question. */
const ASKS: readonly Piece['is'][] = ['asking', 'how', 'is', 'do', 'sought']

/** What a piece is for the form of the question. */
function formOf(piece: Piece): FormPiece {
  if (piece.is === 'name') return piece.part.entities.length > 0 ? 'thing' : 'place'
  return piece.is === 'absent' ? 'thing' : piece.is
}

/** What a text names and asks; null for one that names nothing. */
export function readNames(table: NameTable, text: string): Reading | null {
  const pieces = piecesOf(table, text)
  const names = pieces.flatMap((piece) => (piece.is === 'name' ? [piece.part] : []))
  const topics = pieces.flatMap((piece) => (piece.is === 'topic' ? [piece.topic] : []))
  const absent = pieces.flatMap((piece) => (piece.is === 'absent' ? [piece.id] : []))
  if (names.length + topics.length + absent.length === 0) return null
  const isFirst = (part: Part, at: number) =>
    names.findIndex((other) => thingOf(other) === thingOf(part)) === at
  return {
    isQuestion: pieces.some(({ is }) => ASKS.includes(is)),
    names: names.filter(isFirst),
    topics: topics.filter((topic, at) => topics.indexOf(topic) === at),
    kinds: pieces.flatMap((piece) => (piece.is === 'kind' ? piece.kinds : [])),
    absent: [...new Set(absent)],
    asks: asksOf(pieces.map(formOf)),
    unread: pieces.flatMap((piece) => (piece.is === 'unread' ? [piece.word] : [])),
  }
}

/** The same of a question; null also for a query that is none. */
export function readQuestion(table: NameTable, query: string): Reading | null {
  const reading = readNames(table, query)
  return reading?.isQuestion ? reading : null
}

/** What a name stands for, as one word. */
function thingOf({ entities: [entity], filters: [filter] }: Part): string {
  return entity ?? (filter ? `${filter.facet}:${filter.option}` : '')
}

/** The way round that a question asks; of a stressor what it does is what is asked anyway. */
export function wayOf({ names, asks }: Reading): Asks {
  const isOfStressor = names.some(({ filters }) => filters.some((one) => one.facet === 'stressor'))
  return isOfStressor && asks === 'down' ? null : asks
}

/** All that a question is about, as one text: two that are about the same have the same. */
export function matterOf({ names, topics, kinds, absent, asks }: Reading): string {
  const things = [...names.map(thingOf), ...topics.map(({ id }) => id), ...kinds, ...absent].sort()
  return [asks === 'up' ? 'up' : '', ...things].join(' ')
}
