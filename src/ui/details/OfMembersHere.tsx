// Beside an arrow of a group: the arrows between members of its two ends that the view draws by themselves, which
// are counted in none of the sentences above.
import { withMembers } from '../../domain/review/dataset.ts'
import { Fold } from '../review/Fold.tsx'
import { useApp, useGraphView, useWords } from '../useApp.ts'
import { ArrowRows } from './ArrowRows.tsx'
import type { Ends } from './said.ts'
import { DETAILS_WORDS } from './words.ts'

/** More of them would push what the arrow itself says out of sight. */
const IN_SIGHT = 3

export function OfMembersHere({ source, target }: Ends) {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const { interactions } = useGraphView()
  const from = withMembers(dataset, source)
  const to = withMembers(dataset, target)
  const arrows = interactions.filter(
    (one) =>
      from.has(one.source) &&
      to.has(one.target) &&
      (one.source !== source || one.target !== target),
  )
  if (arrows.length === 0) return null
  const title = DETAILS_WORDS[lang].membersHere(arrows.length)
  const isFolded = arrows.length > IN_SIGHT
  const rows = <ArrowRows title={isFolded ? '' : title} arrows={arrows} none="" />
  return isFolded ? <Fold summary={title}>{rows}</Fold> : rows
}
