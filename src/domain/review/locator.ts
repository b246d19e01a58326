// Where in the review a sentence stands, as a value: `1.2.1 ¶3 s2`. Text and value round-trip.

export interface Locator {
  readonly section: string
  readonly paragraph: number
  readonly sentence: number
}

const PATTERN = /^(A|I|E|\d+(?:\.\d+)*) ¶([1-9]\d*) s([1-9]\d*)$/

/** The locator written as `section ¶paragraph sSentence`, or null where the text is not one. */
export function parseLocator(text: string): Locator | null {
  const match = PATTERN.exec(text)
  if (!match) return null
  const [, section = '', paragraph, sentence] = match
  return { section, paragraph: Number(paragraph), sentence: Number(sentence) }
}

/** The text form of a locator, the inverse of {@link parseLocator}. */
export function formatLocator({ section, paragraph, sentence }: Locator): string {
  return `${section} ¶${paragraph} s${sentence}`
}

/** The id of a sentence in a link, of letters, digits and hyphens: `2.2.1 ¶1 s2` gives `sentence-2-2-1-p1-s2`. */
export function sentenceId(locator: Locator): string {
  return `sentence-${claimIdStem(locator).replaceAll('.', '-')}`
}

const SENTENCE_ID = /^sentence-(a|i|e|\d+(?:-\d+)*)-p([1-9]\d*)-s([1-9]\d*)$/

/** The inverse of {@link sentenceId}, or null where the text is no such id. */
export function locatorOfSentence(id: string): Locator | null {
  const match = SENTENCE_ID.exec(id)
  if (!match) return null
  const [, section = '', paragraph, sentence] = match
  const name = section.toUpperCase().replaceAll('-', '.')
  return { section: name, paragraph: Number(paragraph), sentence: Number(sentence) }
}

/** The stem of the ids of all claims of one sentence: `2.2.1 ¶1 s2` gives `2.2.1-p1-s2`. */
export function claimIdStem({ section, paragraph, sentence }: Locator): string {
  return `${section.toLowerCase()}-p${paragraph}-s${sentence}`
}
