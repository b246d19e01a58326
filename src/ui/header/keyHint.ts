// The key that leads to the search, told in its empty field; not where fingers are all there is.
import type { SearchWords } from './words.ts'

export function keyHint({ byKey }: Pick<SearchWords, 'byKey'>): string {
  return window.matchMedia('(hover: none) and (pointer: coarse)').matches ? '' : byKey
}
