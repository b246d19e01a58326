// One piece of a question, and which of its verbs say more of a name than is read.
import type { Kind } from '../review/vocabulary.ts'
import type { Part } from './names.ts'
import type { SilentRole } from './silentWords.ts'
import type { Topic } from './topics.ts'

/** A name, another thing that a question is about, a word of its form, or one not understood. */
export type Piece =
  | { readonly is: 'name'; readonly part: Part }
  | { readonly is: 'topic'; readonly topic: Topic }
  | { readonly is: 'kind'; readonly kinds: readonly Kind[] }
  | { readonly is: 'absent'; readonly id: string }
  | { readonly is: SilentRole; readonly word: string }
  | { readonly is: 'unread'; readonly word: string }

type Verb = Extract<Piece, { readonly is: SilentRole }>

const isVerb = (piece: Piece | undefined): piece is Verb =>
  piece?.is === 'verb' || piece?.is === 'undergone'

/** What may be the subject of a verb behind it. */
const SUBJECTS: readonly Piece['is'][] = ['sought', 'kind', 'name', 'absent', 'unread']

const isOfDegree = (piece: Piece | undefined) =>
  piece?.is === 'topic' && piece.topic.filters.length > 1

/** Whether a verb belongs to the name behind it: "does lowering autophagy harm bone", "reduced autophagy". */
function isOfName(verb: Verb, before: readonly Piece[], after: readonly Piece[]): boolean {
  const at = after.findIndex((piece) => piece.is === 'name' && piece.part.entities.length > 0)
  const between = after.slice(0, at)
  if (at < 0 || between.some(({ is }) => is !== 'name' && is !== 'filler')) return false
  if (verb.is === 'undergone' && isVerb(before.at(-1))) return true
  if (before.some(({ is }) => SUBJECTS.includes(is))) return false
  return verb.is === 'undergone' || after.slice(at).some((one) => one.is === 'done' || isVerb(one))
}

/**
 * A verb that is no more than a part of what is named is not understood: the answer is about the name alone, and a
 * "lower dose" or "blocked autophagy" is not that.
 */
export function withoutModifiers(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at): Piece => {
    if (!isVerb(piece)) return piece
    const after = pieces.slice(at + 1)
    const isModifier = isOfDegree(after[0]) || isOfName(piece, pieces.slice(0, at), after)
    return isModifier ? { is: 'unread', word: piece.word } : piece
  })
}
