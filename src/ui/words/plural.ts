// Plural forms by the platform's own rules (CLDR, in every browser): no library is needed for them.
import type { Language } from '../../domain/review/vocabulary.ts'

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** A function that picks the form for a number in a language. */
export function plural(lang: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang)
  return (count, forms) => forms[rules.select(count)] ?? forms.other
}
