// Which claims stand behind what is selected, where that is no part of the picture.
import type { Claim } from '../review/dataset.ts'
import { parseSelection } from './scope.ts'

/** Whether a claim stands behind what is selected: it cites the reference, bears the paper, or is of the sentence. */
export function claimPicker(
  select: string | null,
): ((claim: Pick<Claim, 'citations' | 'locator' | 'paperIds'>) => boolean) | null {
  if (select === null) return null
  const selection = parseSelection(select)
  switch (selection.type) {
    case 'reference':
      return ({ citations }) => citations.includes(selection.number)
    case 'sentence':
      return ({ locator }) => locator === selection.locator
    case 'paper':
      return ({ paperIds }) => paperIds?.includes(selection.id) === true
    case 'entity':
    case 'interaction':
      return null
  }
}
