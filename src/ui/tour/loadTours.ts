// The steps of all tours: fetched when the first one is taken, kept from then on.
import type { Tour } from '../../domain/review/schemaViews.ts'
import { later } from '../loading/later.ts'

export const TOURS = later<readonly Tour[]>(
  'tours',
  async () => (await import('virtual:dataset/tours')).default,
)
