// What each group of the export dialog is given.
import type { Exported } from '../../export/exported.ts'
import type { Job } from './useJobs.ts'

export interface GroupProps {
  readonly exported: Exclude<Exported, { readonly kind: 'empty' }>
  readonly run: (job: Job) => void
}
