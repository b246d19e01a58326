// What each group of the export dialog is given.
import type { Scope } from '../../domain/scope.ts'
import type { Figure } from '../../export/figure.ts'
import type { Sheet } from '../../export/sheet.ts'
import type { Job } from './useJobs.ts'

export interface GroupProps {
  /** The scope of the picture. */
  readonly scope: Scope
  readonly figure: Figure
  readonly sheet: Sheet
  readonly run: (job: Job) => void
}
