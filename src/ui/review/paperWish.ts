// What a reader wants to see of the list of papers, and in which order.
import type { ReferenceKind, ReferenceOrder } from '../../domain/words/referenceList.ts'

export interface PaperWish {
  readonly query: string
  /** Null for all. */
  readonly kind: ReferenceKind | null
  readonly order: ReferenceOrder
}

export const NO_WISH: PaperWish = { query: '', kind: null, order: 'number' }
