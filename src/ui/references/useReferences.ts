// The records of all references: fetched when the first one is shown, kept by the browser from then on.
import type { Reference } from '../../domain/schema.ts'
import { useLoaded } from '../useLoaded.ts'

const load = async () => (await import('virtual:dataset/references')).default

/** All references in their order, or null until they are there. */
export function useReferences(): readonly Reference[] | null {
  return useLoaded(true, load, 'references')
}
