// What is written around a drawing: a figure in a paper has title and caption there, and a letter among its neighbours.

export interface SheetWords {
  /** Instead of the name of the view; empty where that is wanted. */
  readonly ownTitle: string
  /** Of a panel among others: A, B; empty where it stands alone. */
  readonly letter: string
  readonly hasTitle: boolean
  /** What is filtered by, in words. */
  readonly hasScope: boolean
  readonly hasLegend: boolean
  /** Counts, source, version and link. */
  readonly hasCaption: boolean
}

export const ALL_WORDS: SheetWords = {
  ownTitle: '',
  letter: '',
  hasTitle: true,
  hasScope: true,
  hasLegend: true,
  hasCaption: true,
}

/** What the picture is called, on its sheet and wherever it goes with words: a name of somebody's own before ours. */
export function titleBy(words: SheetWords | undefined, name: string): string {
  const own = words?.hasTitle === true ? words.ownTitle.trim() : ''
  return own === '' ? name : own
}

/** The first line of a sheet; empty where it has none. */
export function firstLine(title: string, { letter, hasTitle }: SheetWords): string {
  // Several plain spaces are drawn as one.
  return [letter.trim(), hasTitle ? title : ''].filter(Boolean).join('\u2002')
}
