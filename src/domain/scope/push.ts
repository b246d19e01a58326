// What is pushed up or down to see what the rest does: `ampk:up`. What follows is found in domain/graph/whatIf.ts.
import type { Dataset } from '../review/dataset.ts'
import { PUSHES } from '../review/vocabulary.ts'
import type { Push } from '../review/experiment.ts'
import type { Scope } from './scope.ts'

interface Pushed {
  readonly id: string
  readonly way: Push
}

function partsOf(piece: string): Pushed | null {
  const [id = '', asked, ...rest] = piece.split(':')
  const way = PUSHES.find((one) => one === asked)
  return way && rest.length === 0 ? { id, way } : null
}

/** Whether a piece of a link pushes something that the review speaks of. */
export function isPush({ entities }: Pick<Dataset, 'entities'>, piece: string): boolean {
  const parts = partsOf(piece)
  return parts !== null && entities.has(parts.id)
}

/** What is pushed and which way, in the order in which it was. */
export function pushedBy({ push }: Pick<Scope, 'push'>): readonly Pushed[] {
  return push.flatMap((piece) => partsOf(piece) ?? [])
}

/** The pieces with something pushed one way; no longer pushed where it was so already. */
export function togglePush(push: Scope['push'], id: string, way: Push): Scope['push'] {
  const others = push.filter((piece) => partsOf(piece)?.id !== id)
  const piece = `${id}:${way}`
  return push.includes(piece) ? others : [...others, piece]
}
