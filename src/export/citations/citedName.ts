// Names of authors as the styles want them. Invariant: nothing is added to what a record gives; a name that is
// written in Chinese has no initials.
import type { Paper } from '../../domain/review/schemaLiterature.ts'

export type Name = NonNullable<Paper['author']>[number]

const HAN = /\p{Script=Han}/u

/** The first letters of given names, those joined by a hyphen together: `Zhong-Chen J.` is ZC and J. */
function initialsOf(given: string): readonly (readonly string[])[] {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .flatMap((part) => {
      // `AJ` is two initials, as `A. J.` would be.
      if (/^\p{Lu}{2,3}$/u.test(part)) return Array.from(part, (letter) => [letter])
      return [part.split('-').flatMap((one) => Array.from(one).slice(0, 1))]
    })
}

/** How a style writes the initials after a family name, and what stands between the two. */
interface NameStyle {
  readonly gap: string
  readonly initials: (letters: readonly (readonly string[])[]) => string
}

export const APA_NAME: NameStyle = {
  gap: ', ',
  initials: (letters) => letters.map((part) => part.map((one) => `${one}.`).join('-')).join(' '),
}

export const VANCOUVER_NAME: NameStyle = {
  gap: ' ',
  initials: (letters) => letters.flat().join(''),
}

export const GB_NAME: NameStyle = {
  gap: ' ',
  initials: (letters) => letters.flat().join(' '),
}

/** One name in a style; one that is given as a whole, or in Chinese, as it is. */
export function nameIn(style: NameStyle, name: Name): string {
  if ('literal' in name) return name.literal
  const { family, given } = name
  if (given === undefined) return family
  if (HAN.test(family)) return family + given
  const initials = style.initials(initialsOf(given))
  return initials ? family + style.gap + initials : family
}

/** Whether a record is written in Chinese, so that "and others" is too. */
export function isChinese({ language, title }: Pick<Paper, 'language' | 'title'>): boolean {
  return language === 'zh' || HAN.test(title)
}
