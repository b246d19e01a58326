// What explains words, as it travels: one language at a time, fetched when it is asked for.
import type { PlainLine, PlainWordsIn, TermIn } from '../domain/review/dataset.ts'
import type { FullDataset } from '../domain/review/fullDataset.ts'
import type { PlainDirection, Language } from '../domain/review/vocabulary.ts'

/** The glossary in one language. */
export function glossaryIn({ glossary }: FullDataset, language: Language): readonly TermIn[] {
  return glossary.map(({ id, entity, term, forms, definition }) => ({
    id,
    ...(entity !== undefined && { entity }),
    term: term[language],
    forms: forms[language],
    definition: definition[language],
  }))
}

/** The main arrows in plain words of one language, by arrow. */
export function plainWordsIn(
  { plainWords }: FullDataset,
  language: Language,
): Readonly<Record<string, PlainWordsIn>> {
  type Line = { readonly direction: PlainDirection } & Readonly<Record<Language, string>>
  const lineOf = (line: Line): PlainLine => ({ direction: line.direction, text: line[language] })
  const entries = Object.entries(plainWords).map(([arrow, { in: there, ...line }]) => {
    const elsewhere = Object.entries(there ?? {}).map(([view, own]) => [view, lineOf(own)] as const)
    return [
      arrow,
      { ...lineOf(line), ...(elsewhere.length > 0 && { in: Object.fromEntries(elsewhere) }) },
    ] as const
  })
  return Object.fromEntries(entries)
}
