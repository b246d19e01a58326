// How the arrangement of a list is written in a link and read back: `mode=table&sort=raises-down`, or
// `mode=review&find=mTOR&kind=unresolved&sort=year`. Read after mode and list: what sorts a list that is not there
// is not understood.
import {
  COLUMNS,
  findable,
  isPaperList,
  isTable,
  REFERENCE_KINDS,
  REFERENCE_ORDERS,
  SORT_DIRECTIONS,
  UNARRANGED,
} from '../domain/scope/arrangement.ts'
import type { Arrangement, Sorting } from '../domain/scope/arrangement.ts'
import type { Scope } from '../domain/scope/scope.ts'
import type { Parameter } from './parameter.ts'

const sortingText = ({ column, direction }: Sorting): string => `${column}-${direction}`

function sortingOf(text: string): Sorting | undefined {
  const [name, way] = text.split('-')
  const column = COLUMNS.find((each) => each === name)
  const direction = SORT_DIRECTIONS.find((each) => each === way)
  const sorting = column && direction && { column, direction }
  return sorting && text === sortingText(sorting) ? sorting : undefined
}

/** What a text says of how the list on the page is sorted; nothing where it makes no sense there. */
function sortedBy(scope: Scope, text: string): Partial<Arrangement> | null {
  const sort = isTable(scope) ? sortingOf(text) : undefined
  if (sort) return { sort }
  const order = isPaperList(scope) ? REFERENCE_ORDERS.find((each) => each === text) : undefined
  return order ? { order } : null
}

const SORT: Parameter = {
  name: 'sort',
  write(scope) {
    if (isTable(scope)) return scope.sort && sortingText(scope.sort)
    return isPaperList(scope) && scope.order !== UNARRANGED.order ? scope.order : null
  },
  read(scope, text, _dataset, drop) {
    const asked = sortedBy(scope, text)
    if (asked) return { ...scope, ...asked }
    drop(text)
    return scope
  },
}

const KIND: Parameter = {
  name: 'kind',
  write: (scope) => (isPaperList(scope) ? scope.kind : null),
  read(scope, text, _dataset, drop) {
    const kind = isPaperList(scope) && REFERENCE_KINDS.find((each) => each === text)
    if (kind) return { ...scope, kind }
    drop(text)
    return scope
  },
}

/** What divides a link, or is taken for an escape of it (mendLink.ts), has an escape of its own: `~26`. */
const escaped = (text: string): string =>
  text.replaceAll(/[~%&?;=]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}`)
const unescaped = (text: string): string =>
  text.replaceAll(/~(7e|25|26|3f|3b|3d)/g, (_sign, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )

const FIND: Parameter = {
  name: 'find',
  write: (scope) => (isPaperList(scope) && scope.find !== '' ? escaped(scope.find) : null),
  read(scope, text, _dataset, drop) {
    const find = isPaperList(scope) ? findable(unescaped(text)) : ''
    if (find !== '') return { ...scope, find }
    drop(text)
    return scope
  },
}

export const ARRANGE_PARAMETERS: readonly Parameter[] = [FIND, KIND, SORT]
