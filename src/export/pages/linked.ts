// What the pages say to machines, after schema.org: Claim, ScholarlyArticle, Question.
import type { Dataset } from '../../domain/review/dataset.ts'
import { LANGUAGES } from '../../domain/review/vocabulary.ts'
import type { Language } from '../../domain/review/vocabulary.ts'
import type { Paper } from '../../domain/review/schemaLiterature.ts'
import { formatReference, paperLinks } from '../../domain/words/cite.ts'
import { reviewCitation } from '../figure.ts'

/** The review, at one of its places; its title and authors are not known and not made up. */
export function reviewOf({ meta }: Dataset, place?: string): object {
  return {
    '@type': 'ScholarlyArticle',
    inLanguage: 'zh',
    description: [reviewCitation(meta, 'en'), ...(place === undefined ? [] : [place])].join(', '),
  }
}

/** A text in both languages, as JSON-LD has it (JSON-LD 1.1, 4.2.4). */
export function inBoth(text: Readonly<Record<Language, string>>): readonly object[] {
  return LANGUAGES.map((lang) => ({ '@value': text[lang], '@language': lang }))
}

/** A paper with what is known of it. */
export function linkedPaper(paper: Paper): object {
  return {
    '@type': 'ScholarlyArticle',
    name: paper.title,
    ...(paper['container-title'] ? { isPartOf: paper['container-title'] } : {}),
    description: formatReference(paper),
    sameAs: paperLinks(paper)
      .filter(({ kind }) => kind !== 'search')
      .map(({ url }) => url),
  }
}
