// That a form in a sentence leads to one term, and that what explains an arrow explains one there is.
import { duplicates } from './faults.ts'
import type { Report } from './faults.ts'
import type { FullDataset } from './fullDataset.ts'
import { LANGUAGES } from './vocabulary.ts'

/** Reports terms that are there twice, forms that lead to two, and entities that are not there. */
export function checkGlossary({ glossary, entities }: FullDataset, report: Report): void {
  const known = new Set(entities.map(({ id }) => id))
  for (const id of duplicates(glossary.map((term) => term.id))) report(id, 'this term is twice')
  for (const language of LANGUAGES) {
    const seen = new Map<string, string>()
    for (const { id, forms } of glossary) {
      for (const form of forms[language].map((written) => written.toLowerCase())) {
        if (seen.has(form)) report(id, `"${form}" is a form of "${seen.get(form)}" already`)
        seen.set(form, id)
      }
    }
  }
  for (const { id, entity } of glossary) {
    if (entity !== undefined && !known.has(entity)) report(id, `unknown entity "${entity}"`)
  }
}

/** Reports plain words of arrows whose ends are not there, and of views that are not. */
export function checkPlainWords(
  { plainWords, entities, views }: FullDataset,
  report: Report,
): void {
  const known = new Set(entities.map(({ id }) => id))
  const viewIds = new Set(views.map(({ id }) => id))
  for (const [arrow, { in: there = {} }] of Object.entries(plainWords)) {
    const ends = arrow.split('--')
    if (ends.length !== 2) report(arrow, 'an arrow is source--target')
    for (const end of ends) if (!known.has(end)) report(arrow, `unknown entity "${end}"`)
    for (const view of Object.keys(there)) {
      if (!viewIds.has(view)) report(arrow, `unknown view "${view}"`)
    }
  }
}
