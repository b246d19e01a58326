// What an arrow rests on in each cell, and where an experiment is missing that another cell has.
import { untriedOf } from '../../domain/graph/ledger.ts'
import type { CellLedger, Untried } from '../../domain/graph/ledger.ts'
import type { Claim } from '../../domain/review/dataset.ts'
import { EVIDENCE_CLASSES } from '../../domain/review/evidenceClass.ts'
import { nameOf, termName } from '../../domain/words/describe.ts'
import { describeUntriedIn } from '../../domain/words/describeEvidence.ts'
import { cellsInProse } from '../../domain/words/prose.ts'
import { useApp, useWords } from '../useApp.ts'
import { BY_CELL_WORDS } from './byCellWords.ts'

export interface CellLedgersProps {
  readonly source: string
  readonly ledgers: readonly CellLedger[]
  /** All that the review says of the two: a filter makes no experiment undone. */
  readonly all: readonly Claim[]
}

/** The experiments that are missing in some cells and not in all. */
function useUntried({ source, ledgers, all }: CellLedgersProps): readonly string[] {
  const { lang } = useWords()
  const dataset = useApp((state) => state.dataset)
  const kind = dataset.entities.get(source)?.kind
  if (!kind) return []
  const everywhere = untriedOf(kind, all)
  const cells = new Map<Untried, string[]>()
  for (const { cell } of ledgers) {
    if (cell === null) continue
    const own = all.filter(({ context }) => context.cells?.includes(cell))
    const untried = untriedOf(kind, own)
    if (untried === null || untried === everywhere) continue
    cells.set(untried, [...(cells.get(untried) ?? []), cellsInProse(dataset, cell, lang)])
  }
  const name = nameOf(dataset, source, lang)
  return [...cells].map(([untried, names]) => describeUntriedIn(untried, name, names, lang))
}

export function CellLedgers(props: CellLedgersProps) {
  const { lang } = useWords()
  const words = BY_CELL_WORDS[lang]
  const dataset = useApp((state) => state.dataset)
  const untried = useUntried(props)
  return (
    <>
      <table>
        <caption>{words.rests}</caption>
        <thead>
          <tr>
            <td />
            {EVIDENCE_CLASSES.map((name) => (
              <th key={name} scope="col">
                {words.classes[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.ledgers.map(({ cell, ledger }) => (
            <tr key={cell ?? ''}>
              <th scope="row">
                {cell === null ? words.noCell : termName(dataset.meta.cells, cell, lang)}
              </th>
              {EVIDENCE_CLASSES.map((name) => (
                <td key={name}>{ledger[name] > 0 ? ledger[name] : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {untried.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  )
}
