// What an arrow says and rests on in each cell, folded; nothing where all of it is said of one place.
import type { Interaction } from '../../domain/graph/derive.ts'
import { ledgersByCell } from '../../domain/graph/ledger.ts'
import { signStripOf } from '../../domain/graph/signStrip.ts'
import type { Pair } from '../../domain/graph/viewGraph.ts'
import { lineageOf } from '../../domain/scope/facets.ts'
import { Fold } from '../review/Fold.tsx'
import { useApp, useWords } from '../useApp.ts'
import { BY_CELL_WORDS } from './byCellWords.ts'
import { CellLedgers } from './CellLedgers.tsx'
import { SignTable } from './SignTable.tsx'
import '../css/byCell.css'

export interface ByCellProps {
  readonly interaction: Interaction
  readonly pair: Pair
}

export function ByCell({ interaction, pair }: ByCellProps) {
  const { lang } = useWords()
  const meta = useApp(({ dataset }) => dataset.meta)
  const { specific, general, decidedBy, source } = interaction
  // Of all claims: a square that was pressed leaves the others to be pressed.
  const strip = signStripOf(pair.claims, lineageOf(meta))
  const ledgers = ledgersByCell(decidedBy === 'general' ? general : specific)
  const isShown = ledgers.some(({ ledger }) => ledger.needed + ledger.enough > 0)
  const hasLedgers = ledgers.length > 1 && isShown
  if (!strip && !hasLedgers) return null
  return (
    <Fold summary={BY_CELL_WORDS[lang].title} className="by-cell">
      {strip && <SignTable strip={strip} claims={pair.claims} />}
      {hasLedgers && <CellLedgers source={source} ledgers={ledgers} all={pair.claims} />}
    </Fold>
  )
}
