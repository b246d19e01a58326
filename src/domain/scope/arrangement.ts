// How what is listed is arranged: what the table is sorted by, and which papers stand in which order. It changes
// nothing of what is said, so it belongs to its list: it is gone where that list is not on the page.
import { REFERENCE_STATUSES, VERDICTS } from '../review/vocabulary.ts'

export const COLUMNS = [
  'source',
  'effect',
  'target',
  'cells',
  'stressors',
  'certainty',
  'raises',
  'lowers',
  'undirected',
  'bone',
  'citations',
] as const
export type ColumnId = (typeof COLUMNS)[number]

export const SORT_DIRECTIONS = ['up', 'down'] as const

export interface Sorting {
  readonly column: ColumnId
  readonly direction: (typeof SORT_DIRECTIONS)[number]
}

export const REFERENCE_ORDERS = ['number', 'year', 'claims', 'verdict'] as const
export type ReferenceOrder = (typeof REFERENCE_ORDERS)[number]

/** What can be asked for: a status, a verdict of the cited paper on any of it, or those of which none is noted. */
export const REFERENCE_KINDS = [...REFERENCE_STATUSES, ...VERDICTS, 'no-verdict'] as const
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]

/** What a reader wants to see of the list of papers, and in which order. */
export interface PaperWish {
  readonly find: string
  /** Null for all. */
  readonly kind: ReferenceKind | null
  readonly order: ReferenceOrder
}

export interface Arrangement extends PaperWish {
  /** What the rows of the table are sorted by; null: the order of the review. */
  readonly sort: Sorting | null
}

export const UNARRANGED: Arrangement = { find: '', kind: null, order: 'number', sort: null }

interface Place {
  readonly mode: string
  readonly list: string
}

export const isTable = ({ mode }: Place): boolean => mode === 'table'
export const isPaperList = ({ mode, list }: Place): boolean =>
  mode === 'review' && list === 'papers'

const WISHES = ['find', 'kind', 'order'] as const

/** Whether two arrange alike, told at a glance: of two orders of a table that are equal but not one it says no. */
export const isArrangedAlike = (one: Arrangement, other: Arrangement): boolean =>
  one.sort === other.sort && WISHES.every((name) => one[name] === other[name])

/** The scope without what arranges a list that is not on the page; the same object where there is none. */
export function arrangedHere<S extends Arrangement & Place>(scope: S): S {
  const { find, kind, order, sort } = UNARRANGED
  const isSorted = scope.sort !== null && !isTable(scope)
  const isChosen = !isPaperList(scope) && WISHES.some((name) => scope[name] !== UNARRANGED[name])
  if (!isSorted && !isChosen) return scope
  return { ...scope, ...(isSorted && { sort }), ...(isChosen && { find, kind, order }) }
}

/** The longest text that is searched for; a link has room for it. */
export const LONGEST_FIND = 100

/** What is typed as it is searched for, so that a link can hold it: not too long, and no half characters. */
export const findable = (text: string): string =>
  text.slice(0, LONGEST_FIND).replaceAll(/\p{Surrogate}/gu, '')
