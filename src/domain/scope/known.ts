// Whether what a link names is there.
import type { Dataset } from '../review/dataset.ts'
import { withMembers } from '../review/dataset.ts'
import { parseLocator } from '../review/locator.ts'
import { parseSelection } from './scope.ts'

function hasSentence({ sections }: Dataset['meta'], text: string): boolean {
  const { section, paragraph, sentence } = parseLocator(text) ?? { section: '', paragraph: 0 }
  const count = sections.find(({ id }) => id === section)?.paragraphs[paragraph - 1] ?? 0
  return sentence !== undefined && sentence <= count
}

/**
 * Whether the dataset has what a `select` value names. An interaction exists if a claim joins its
 * ends or members of them, since a view may fold members into their family. Of a paper that is not known
 * before the papers have come.
 */
export function isKnown(dataset: Dataset, select: string): boolean {
  const selection = parseSelection(select)
  switch (selection.type) {
    case 'reference':
      return selection.number <= dataset.meta.referenceCount
    case 'sentence':
      return hasSentence(dataset.meta, selection.locator)
    case 'paper':
      return dataset.papers?.has(selection.id) ?? true
    case 'entity':
      return dataset.entities.has(selection.id)
    case 'interaction': {
      const from = withMembers(dataset, selection.source)
      const to = withMembers(dataset, selection.target)
      return dataset.claims.some(({ source, target }) => from.has(source) && to.has(target))
    }
  }
}
