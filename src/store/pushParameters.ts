// How what is pushed is written in a link and read back: `push=ampk:up,mtor:down&after=2`.
import { isPush, pushedBy } from '../domain/scope/push.ts'
import { ALL_WAVES } from '../domain/scope/scope.ts'
import type { Parameter } from './parameter.ts'

const PUSH: Parameter = {
  name: 'push',
  isList: true,
  write: ({ push }) => (push.length > 0 ? push.join(',') : null),
  read(scope, text, dataset, drop) {
    const push: string[] = []
    for (const piece of new Set(text.split(',').filter(Boolean))) {
      const ids = new Set(pushedBy({ push }).map(({ id }) => id))
      const isNew = pushedBy({ push: [piece] }).every(({ id }) => !ids.has(id))
      if (isPush(dataset, piece) && isNew) push.push(piece)
      else drop(piece)
    }
    return { ...scope, push }
  },
}

const AFTER: Parameter = {
  name: 'after',
  write: ({ after }) => (after === ALL_WAVES ? null : String(after)),
  read(scope, text, _dataset, drop) {
    const after = Number(text)
    if (/^\d$/.test(text) && after >= 1 && after < ALL_WAVES) return { ...scope, after }
    drop(text)
    return scope
  },
}

export const PUSH_PARAMETERS: readonly Parameter[] = [PUSH, AFTER]
