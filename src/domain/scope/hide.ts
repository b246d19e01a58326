// Boxes that a reader takes out of the picture, and what brings them back.
import type { Scope } from './scope.ts'

/** The scope without a box, or with it again; without a name all boxes are there again. */
export function toggleHidden(scope: Scope, id: string | null): Scope {
  if (id === null) return { ...scope, hide: [] }
  if (scope.hide.includes(id)) return { ...scope, hide: scope.hide.filter((each) => each !== id) }
  // What is not there cannot be what is picked.
  const ends = scope.select?.split('--') ?? []
  const none = ends.includes(id) ? { select: null, reach: null } : {}
  return { ...scope, hide: [...scope.hide, id].sort(), ...none }
}

/** What stays hidden where something is picked: that is there to be seen. */
export const stillHidden = ({ hide }: Pick<Scope, 'hide'>, select: string | null) =>
  hide.filter((id) => !select?.split('--').includes(id))
