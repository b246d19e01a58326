// One part of a link: how a part of a scope is written and read.
import type { Dataset } from '../domain/review/dataset.ts'
import type { Scope } from '../domain/scope/scope.ts'

export interface Parameter {
  readonly name: string
  readonly isList?: boolean
  /** The text of the scope's value, or null where it is the default. */
  write(scope: Scope): string | null
  /** The scope with the value of `text` put in; `drop` reports each piece that is not understood. */
  read(scope: Scope, text: string, dataset: Dataset, drop: (piece: string) => unknown): Scope
}
