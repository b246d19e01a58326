// What is struck out, in words.
import { STRUCK_KINDS } from '../../domain/scope/strike.ts'
import type { ReviewWords } from './words.ts'

export function struckName(without: string, words: ReviewWords): string {
  const kind = STRUCK_KINDS.find((name) => name === without)
  return kind ? words.struck[kind] : words.struckNumber(Number(without.slice('ref-'.length)))
}
