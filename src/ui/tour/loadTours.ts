// The steps of all tours: fetched when the first one is taken, kept from then on.
import type { Tour } from '../../domain/schemaViews.ts'

let asked: Promise<readonly Tour[]> | null = null

async function fetchTours(): Promise<readonly Tour[]> {
  try {
    return (await import('virtual:dataset/tours')).default
  } catch (error) {
    // Forgotten, so that the next one who asks tries again.
    asked = null
    throw new Error('The tours could not be loaded.', { cause: error })
  }
}

/** All tours. */
export function loadTours(): Promise<readonly Tour[]> {
  asked ??= fetchTours()
  return asked
}
