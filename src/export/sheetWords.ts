// What is written around a drawing: a figure in a paper has title and caption there, and a letter among its neighbours.

export interface SheetWords {
  /** Instead of the name of the view; empty where that is wanted. */
  readonly ownTitle: string
  /** Of a panel among others: A, B; empty where it stands alone. */
  readonly letter: string
  readonly hasTitle: boolean
  readonly hasLegend: boolean
  /** Counts, source, version and link. */
  readonly hasCaption: boolean
}

export const ALL_WORDS: SheetWords = {
  ownTitle: '',
  letter: '',
  hasTitle: true,
  hasLegend: true,
  hasCaption: true,
}

/** The first line of a sheet; null where it has none. */
export function firstLine(title: string, words: SheetWords): string | null {
  const own = words.ownTitle.trim()
  const shown = words.hasTitle ? own || title : ''
  // Several plain spaces are drawn as one.
  const line = [words.letter.trim(), shown].filter(Boolean).join('\u2002')
  return line === '' ? null : line
}
