// How the other side of a comparison is written in a link and read back.
import { FACETS, facetOptions } from '../domain/scope/facets.ts'
import { NO_FACETS } from '../domain/scope/scope.ts'
import type { Parameter } from './parameter.ts'

/** `cell:OC,dose:high`: what the other side of a comparison filters by. */
export const VERSUS: Parameter = {
  name: 'versus',
  isList: true,
  write({ versus }) {
    const pieces = FACETS.flatMap((facet) => versus[facet].map((id) => `${facet}:${id}`))
    return pieces.length > 0 ? pieces.join(',') : null
  },
  read(scope, text, { meta }, drop) {
    let versus = NO_FACETS
    for (const piece of new Set(text.split(',').filter(Boolean))) {
      const [name, id] = piece.split(':')
      const facet = FACETS.find((f) => f === name)
      const option = facet && facetOptions(meta, facet).find((o) => o.id === id)
      if (!facet || !option || piece !== `${facet}:${option.id}`) drop(piece)
      else versus = { ...versus, [facet]: [...versus[facet], option.id].sort() }
    }
    return { ...scope, versus }
  },
}
